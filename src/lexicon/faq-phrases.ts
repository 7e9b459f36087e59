/** The phrases that mark questions, answers, and the pages that have them or only look like it. */
import { readTable } from './tables.ts';
import { once } from './once.ts';

/**
 * Of questions: opener, how-to, request, problem, prompt (asks the reader to act, not for an answer), riddle. Of headings:
 * faq-heading, faq-tail. Of pages: explained, interview, joke, quiz, exam, discussion, form, search, comments, hearing. Of answers:
 * ask-back, closing (matter after the last one), no-answer, teaser (what stands under a headline that leads
 * elsewhere).
 */
export type FaqPhraseClass =
  | 'ask-back'
  | 'closing'
  | 'comments'
  | 'discussion'
  | 'exam'
  | 'explained'
  | 'faq-heading'
  | 'faq-tail'
  | 'form'
  | 'hearing'
  | 'how-to'
  | 'interview'
  | 'joke'
  | 'no-answer'
  | 'opener'
  | 'problem'
  | 'prompt'
  | 'quiz'
  | 'request'
  | 'riddle'
  | 'search'
  | 'teaser';

const phrases = once((): ReadonlyMap<string, string> => {
  const classes = new Map<string, string[]>();
  for (const { class: name = '', phrase = '' } of readTable('faq/phrases.tsv')) {
    const own = classes.get(name);
    if (own === undefined) classes.set(name, [phrase]);
    else own.push(phrase);
  }
  // The longest first: an alternation takes the first that fits.
  return new Map(
    [...classes].map(([name, list]) => [
      name,
      list
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|'),
    ]),
  );
});

const escaped = (phrase: string): string =>
  phrase.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`).replace(/'/g, "['’]");

const NO_WORD_AFTER = String.raw`(?![\p{L}\p{N}])`;
const NO_WORD_BEFORE = String.raw`(?<![\p{L}\p{N}])`;

/**
 * The pattern of a class, for texts in lower case: its phrases between what stands before and after them; made when it is first asked
 * for. To fold the case of Unicode's classes would take the first pattern fifty milliseconds.
 */
function patternOf(before: string, after: string): (name: FaqPhraseClass) => RegExp {
  const known = new Map<FaqPhraseClass, RegExp>();
  return (name) => {
    let pattern = known.get(name);
    if (pattern === undefined) {
      pattern = new RegExp(`${before}(?:${phrases().get(name) ?? '(?!)'})${after}`, 'u');
      known.set(name, pattern);
    }
    return pattern;
  };
}

const atBeginning = patternOf(String.raw`^[^\p{L}\p{N}©-]{0,4}`, String.raw`(?:(?<=\P{L})|${NO_WORD_AFTER})`);
const within = patternOf(NO_WORD_BEFORE, NO_WORD_AFTER);
const alone = patternOf(String.raw`^[^\p{L}\p{N}]*`, String.raw`[^\p{L}\p{N}]*$`);
const asHeading = patternOf(String.raw`^[^\p{L}\p{N}]*(?:\d{1,2}[.)]\s+)?`, `${NO_WORD_AFTER}[^.?!]{0,60}$`);
const asTail = patternOf(NO_WORD_BEFORE, String.raw`\W{0,3}$`);

/** Does a text begin with a phrase of the class? */
export const beginsWithPhrase = (text: string, name: FaqPhraseClass): boolean =>
  atBeginning(name).test(text.toLowerCase());

/** Does a phrase of the class stand in a text? */
export const hasPhrase = (text: string, name: FaqPhraseClass): boolean => within(name).test(text.toLowerCase());

/** Is a text nothing but a phrase of the class, marks aside? */
export const isPhrase = (text: string, name: FaqPhraseClass): boolean => alone(name).test(text.toLowerCase());

const LONGEST_HEADING = 120;

/** "FAQ", "Frequently asked questions about the bridge", "Bridge FAQs", "The bridge: your questions answered". */
export const isFaqHeading = (text: string): boolean => text.length <= LONGEST_HEADING && isHeading(text.toLowerCase());

const isHeading = (text: string): boolean => asHeading('faq-heading').test(text) || asTail('faq-tail').test(text);
