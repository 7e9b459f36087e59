/** The signs by which words ask. The first that holds decides. */
import { beginsWithPhrase } from '../../lexicon/faq-phrases.ts';
import type { Sign } from './sign.ts';

/** The beginning and the end of what a unit says. */
export interface Words {
  readonly text: string;
  readonly tail: string;
  readonly length: number;
}

const LONGEST_ASKED = 320;
/** "Who pays? Tell us.": so much may stand after the last question mark. */
const LONGEST_AFTERTHOUGHT = 90;
const isAsked = ({ tail }: Words): boolean =>
  tail.includes('?') && /\?[!?]*(?:\s*(?:["”’')\]*_]|\((?:[^()]{1,24})\)))*\s*$/.test(tail);
const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

export const ASKING: readonly Sign<Words>[] = [
  {
    id: 'asks/prompt',
    weight: -1,
    why: 'asks the reader to go on, not for an answer',
    holds: (words) => words.length <= LONGEST_ASKED && isAsked(words) && beginsWithPhrase(words.text, 'prompt'),
    examples: ['Interested in learning more?', 'Have a tip?'],
    nonExamples: ['Who pays?', 'Have you crossed it?'],
  },
  {
    id: 'asks/mark',
    weight: 1,
    why: 'ends with a question mark',
    holds: isAsked,
    examples: ['Who pays?', 'I have a lamp. Who mends it?', 'Is it “safe?”', 'Who pays? (2024)'],
    nonExamples: ['The town pays.', 'He asked who pays'],
  },
  {
    id: 'asks/mark-within',
    weight: 0.8,
    why: 'asks, and adds a word',
    holds: ({ text, tail, length }) => {
      const last = tail.lastIndexOf('? ');
      return last >= 0 && length <= LONGEST_WORDED && tail.length - last <= LONGEST_AFTERTHOUGHT && wordsOf(text) > 3;
    },
    examples: ['What did you do then? Tell us.', 'Who pays for the bridge? And the roads'],
    nonExamples: ['Tell us.', 'Who pays?'],
  },
  {
    id: 'asks/request',
    weight: 0.8,
    why: 'bids to tell',
    holds: ({ text, length }) => length <= LONGEST_WORDED && beginsWithPhrase(text, 'request'),
    examples: ['Please introduce yourself!', 'Tell us about the bridge.'],
    nonExamples: ['The mayor told us.'],
  },
  {
    id: 'asks/how-to',
    weight: 0.6,
    why: 'names what is asked, without a mark or an end',
    holds: ({ text, tail, length }) =>
      length <= 120 && beginsWithPhrase(text, 'how-to') && /[\p{L}\p{N})”’]:?\s*$/u.test(tail) && wordsOf(text) > 2,
    examples: ['How to pay', 'What the bridge will cost', 'When does it open:'],
    nonExamples: ['What the bridge will cost is not known.', 'How'],
  },
  {
    id: 'asks/problem',
    weight: 0.5,
    why: 'tells of a problem that is to be solved',
    holds: ({ text, length }) => length <= 160 && beginsWithPhrase(text, 'problem') && wordsOf(text) > 2,
    examples: ['My lamp is broken', 'I cannot log in.', 'I’ve forgotten my password'],
    nonExamples: ['The lamp is broken', 'My lamp'],
  },
];

/** Beyond so many characters only a question mark at the end tells of a question. */
const LONGEST_WORDED = 2 * LONGEST_ASKED;

export const signOf = (words: Words): Sign<Words> | undefined =>
  words.length > LONGEST_WORDED && !words.tail.includes('?') ? undefined : ASKING.find(({ holds }) => holds(words));
