/** The signs for and against a series of questions being a FAQ, each with its weight. */
import { beginsWithPhrase, hasPhrase } from '../../lexicon/faq-phrases.ts';
import {
  MARKS,
  MOST_OTHERS,
  answersOf,
  inFaq,
  isBare,
  isChoices,
  isHeadline,
  isItemised,
  isRunIn,
  isTeaser,
  lengthOf,
  openingOf,
  share,
  shareOfAnswers,
  sure,
  type Case,
} from './case.ts';
import type { Sign } from './sign.ts';

export const SERIES_SIGNS: readonly Sign<Case>[] = [
  {
    id: 'faq/labels',
    weight: 1,
    why: 'the label of a question and that of an answer belong to nothing else; two questions labelled are enough',
    holds: (series) =>
      series.look === 'label' &&
      (series.exchanges.length > 1 || answersOf(series).some((answer) => answer[0]?.labelKind === 'answer')),
    examples: ['Q: Who pays?\n\nA: The town pays.', 'Q: Who pays?\n\nThe town.\n\nQ: When?\n\nIn May.'],
    nonExamples: ['Q: Who pays?\n\nThe town pays.'],
  },
  {
    id: 'faq/marked',
    weight: 1,
    why: 'the format says that the one opens or defines the other, and it asks',
    holds: (series) =>
      series.look === 'marked' && sure(series) * MOST_OTHERS >= series.members.length && sure(series) > 0,
    examples: ['; Who pays?\n: The town pays.'],
    nonExamples: ['; Bridge\n: A way over a river.'],
  },
  {
    id: 'faq/headed',
    weight: 1,
    why: 'the heading above says that these are the questions of a FAQ',
    holds: (series) => inFaq(series) && series.exchanges.length > 0,
    examples: ['FAQ\n\nWho pays?\n\nThe town pays.'],
    nonExamples: ['The bridge\n\nWho pays?\n\nThe town pays.'],
  },
  {
    id: 'faq/three',
    weight: 1,
    why: 'three questions of one look, each answered, are no rhetoric',
    holds: (series) => sure(series) > 2 && series.look !== 'run-in',
    examples: ['The bridge\n\nWho pays?\n\nThe town.\n\nWhen?\n\nIn May.\n\nIs it safe?\n\nYes.'],
    nonExamples: ['The bridge\n\nWho pays?\n\nThe town.\n\nWhen?\n\nIn May.'],
  },
  {
    id: 'faq/two-alike',
    weight: 1,
    why: 'two questions that are set apart, and nothing else that is set apart in this way',
    holds: (series) =>
      (!isBare(series) || isItemised(series)) &&
      !isRunIn(series) &&
      sure(series) === 2 &&
      series.members.length === 2 &&
      series.look !== 'link',
    examples: ['**Who pays?**\n\nThe town pays.\n\n**When does it open?**\n\nIn May.'],
    nonExamples: ['**Who pays?**\n\nThe town pays.\n\n**The bridge**\n\nIt is old.\n\n**When?**\n\nIn May.'],
  },
  {
    id: 'faq/run-in',
    weight: 0.7,
    why: 'three entries that each begin with a question and go on with its answer',
    holds: (series) => series.look === 'run-in' && sure(series) > 2,
    examples: ['1. Who pays? The town.\n\n2. When? In May.\n\n3. Is it safe? Yes, it is.'],
    nonExamples: ['1. Who pays? The town.'],
  },
  {
    id: 'faq/all-alike',
    weight: 0.4,
    why: 'all that is set apart in this way asks',
    holds: (series) => series.exchanges.length > 1 && series.asking.length === series.members.length,
    examples: ['**Who pays?**\n\nThe town pays.\n\n**When does it open?**\n\nIn May.'],
    nonExamples: ['**Who pays?**\n\nThe town pays.\n\n**The bridge**\n\nIt is old.'],
  },
  {
    id: 'faq/told',
    weight: 0.3,
    why: 'the title says that this is an interview, or that something is explained',
    holds: ({ page }) => page.tells('interview') || page.tells('explained'),
    examples: ['Interview with Jo Hart\n\nWho pays?\n\nThe town.'],
    nonExamples: ['The bridge\n\nWho pays?\n\nThe town.'],
  },
  {
    id: 'no-faq/unanswered',
    weight: -3,
    why: 'of a list of questions, a contents list or an exam paper, few have text after them',
    holds: (series) => share(series.exchanges.length, series.asking.length) <= (isBare(series) ? 0.6 : 0.4),
    examples: ['Who pays?\n\nWhen does it open?\n\nIs it safe?\n\nThe answers are on page 12.'],
    nonExamples: ['Who pays?\n\nThe town.\n\nWhen?\n\nIn May.\n\nIs it safe?\n\nYes.'],
  },
  {
    id: 'no-faq/few',
    weight: -2,
    why: 'most of the paragraphs that are numbered, or of the entries of a list, ask nothing',
    holds: (series) =>
      (series.look === 'numbered' || series.look === 'item') &&
      !inFaq(series) &&
      share(series.asking.length, series.members.length) < 0.34,
    examples: [
      '1. We met.\n\n2. Who pays?\n\nThe town.\n\n3. We left.\n\n4. We sat.\n\n5. We ate.\n\n6. When?\n\nIn May.\n\n7. Then we slept.',
    ],
    nonExamples: ['1. Who pays?\n\nThe town.\n\n2. When?\n\nIn May.\n\n3. Is it safe?\n\nYes.'],
  },
  {
    id: 'no-faq/headlines',
    weight: -3,
    why: 'bare lines answered by lines without an end are headlines, or choices',
    holds: (series) =>
      (series.look === 'line' || series.look === 'numbered') &&
      shareOfAnswers(series, (answer) => answer.every(isHeadline)) >= 0.6,
    examples: [
      'Who pays for it?\n\nTown votes on bridge\n\nIs it safe?\n\nFerry stays in port\n\nWhen?\n\nMayor resigns',
    ],
    nonExamples: ['Who pays?\n\nThe town.\n\nWhen?\n\nIn May.\n\nIs it safe?\n\nYes.'],
  },
  {
    id: 'no-faq/links',
    weight: -3,
    why: 'answers that are links alone are a contents list, or navigation',
    holds: (series) =>
      series.look !== 'link' &&
      shareOfAnswers(series, (answer) => answer.every(({ block }) => (block.linked ?? 0) > 0.9)) >= 0.5,
    examples: ['# FAQ\n\n## Who pays?\n\n[The town](/a)\n\n## When?\n\n[In May](/b)'],
    nonExamples: ['FAQ\n\nWho pays?\n\nThe town pays.'],
  },
  {
    id: 'no-faq/teasers',
    weight: -3,
    why: 'headlines that ask lead elsewhere: what stands under them says so, or counts votes, or is a time',
    holds: (series) => !inFaq(series) && shareOfAnswers(series, isTeaser) >= 0.5,
    examples: [
      'News\n\n## Who pays?\n\nPosted on 3 March. The council … Read more\n\n## When?\n\nPosted on 2 March. It may … Read more',
    ],
    nonExamples: ['The bridge\n\n## Who pays?\n\nThe town pays.\n\n## When?\n\nIn May.'],
  },
  {
    id: 'no-faq/choices',
    weight: -3,
    why: 'short entries of a list that have no end are choices',
    holds: (series) => !inFaq(series) && shareOfAnswers(series, isChoices) >= 0.6,
    examples: ['# Test\n\n**Do you [pay](/a)?**\n\n- Yes, a lot\n- Never\n\n**Are you old?**\n\n- Yes\n- No'],
    nonExamples: ['# Test\n\n**Who [pays](/a)?**\n\nThe town.\n\n**When?**\n\n- In May.\n- In June.'],
  },
  {
    id: 'no-faq/riddles',
    weight: -3,
    why: 'riddles begin with set words, and short words with an exclamation mark answer them',
    holds: (series) =>
      series.exchanges.length > 1 &&
      shareOfAnswers(series, (answer) => lengthOf(answer) <= 90) >= 0.8 &&
      (share(
        openingOf(series).filter(({ text }) => beginsWithPhrase(text, 'riddle')).length,
        series.exchanges.length,
      ) >= 0.5 ||
        shareOfAnswers(series, (answer) => /!["”’)]*\s*$/.test(answer.at(-1)?.tail ?? '')) >= 0.5) &&
      !inFaq(series),
    examples: [
      'Q: What do you call a tired bridge?\n\nA: A yawn!\n\nQ: Why did the toll cross the road?\n\nA: It had change!',
    ],
    nonExamples: ['Q: Who pays?\n\nA: The town.\n\nQ: When does it open?\n\nA: In May.'],
  },
  {
    id: 'no-faq/quiz',
    weight: -3,
    why: 'the title promises jokes, a quiz, an exam',
    holds: ({ page }) => !page.isFaq && (['joke', 'quiz', 'exam'] as const).some((name) => page.tells(name)),
    examples: ['The big bridge quiz\n\nWho built it?\n\nThe town.'],
    nonExamples: ['The bridge\n\nWho built it?\n\nThe town.'],
  },
  {
    id: 'no-faq/questions-alone',
    weight: -2,
    why: 'what stands above says that these are questions for a class, a form, a search engine, or comments',
    holds: ({ page, look }) =>
      look !== 'label' &&
      look !== 'speaker' &&
      !page.isFaq &&
      (['discussion', 'form', 'search', 'comments'] as const).some((name) => page.tells(name)),
    examples: ['People also ask\n\nWho pays?\n\nThe town.'],
    nonExamples: ['The bridge\n\nWho pays?\n\nThe town.'],
  },
  {
    id: 'no-faq/form-guide',
    weight: -3,
    why: 'what stands after the questions of a form tells how to answer them',
    holds: (series) =>
      (series.exchanges.length > 1 || series.look === 'marked') &&
      shareOfAnswers(series, (answer) => hasPhrase(answer[0]?.text.slice(0, 160) ?? '', 'ask-back')) >= 0.4,
    examples: [
      '**Have you crossed it?**\n\nWe ask because it helps us.\n\n**How old are you?**\n\nThis question is optional.',
    ],
    nonExamples: ['**Who pays?**\n\nThe town pays.\n\n**When does it open?**\n\nIn May.'],
  },
  {
    id: 'no-faq/marks',
    weight: -3,
    why: 'so many marks are given for the answer',
    holds: ({ units, asking }) =>
      asking.some((at) => [units[at], units[at + 1]].some((unit) => MARKS.test(unit?.tail ?? ''))),
    examples: ['1. Who built it? (5 marks)\n\n2. When was it built? [3 points]\n\n3. Why?\n\nWrite it down.'],
    nonExamples: ['Who pays?\n\nThe town gave 5 marks.'],
  },
];
