/** What the signs of a FAQ ask of a series. */
import { hasPhrase } from '../../lexicon/faq-phrases.ts';
import type { Page } from './page.ts';
import type { Series } from './series.ts';
import type { Unit } from './unit.ts';

/** A series and the page that it stands on. */
export interface Case extends Series {
  readonly page: Page;
}

const SURELY = 0.8;
/** Of so many controls of a page that look alike, one question makes no FAQ. */
export const MOST_OTHERS = 4;
export const sure = ({ exchanges }: Case): number => exchanges.filter(({ asks }) => asks >= SURELY).length;
const unitsAt = ({ units }: Case, at: readonly number[]): readonly Unit[] =>
  at.flatMap((number) => units[number] ?? []);
export const isBare = ({ look }: Case): boolean => look === 'line' || look === 'item' || look === 'run-in';
/** Entries of a list that each go on with their answer. */
export const isItemised = (series: Case): boolean =>
  series.look === 'item' && answersOf(series).every(([first]) => first?.block.inItem === true);
/** Questions that paragraphs begin with, and not entries of a list: one or two of them are rhetoric. */
export const isRunIn = ({ units, exchanges }: Case): boolean =>
  exchanges.some(({ question, answer }) => {
    const { block } = units[question.from] ?? {};
    return (
      block !== undefined && block.depth === undefined && block.kind !== 'table' && block === units[answer.from]?.block
    );
  });
export const inFaq = (series: Case): boolean =>
  series.page.isFaq || series.exchanges.some(({ question }) => series.units[question.from]?.section === 'faq');
export const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
export const answersOf = (series: Case): readonly (readonly Unit[])[] =>
  series.exchanges.map(({ answer }) => series.units.slice(answer.from, answer.to));
/** How many of the answers are such. */
export const shareOfAnswers = (series: Case, isSuch: (answer: readonly Unit[]) => boolean): number =>
  share(answersOf(series).filter(isSuch).length, series.exchanges.length);
export const lengthOf = (answer: readonly Unit[]): number => answer.reduce((sum, { length }) => sum + length, 0);
export const openingOf = (series: Case): readonly Unit[] =>
  unitsAt(
    series,
    series.exchanges.map(({ question }) => question.from),
  );

export const MARKS = /[[(]\s*\d{1,3}\s*(?:marks?|points?|pts?)\s*[\])]\s*$/i;

/** A line without an end. */
export const isHeadline = ({ tail, length, block }: Unit): boolean =>
  length <= 160 && length > 12 && block.depth === undefined && /[\p{L}\p{N}]["”’)]*\s*$/u.test(tail);

const LONGEST_TEASER = 300;

export const isTeaser = (answer: readonly Unit[]): boolean => {
  const last = answer.at(-1);
  const isShort = lengthOf(answer) <= LONGEST_TEASER;
  const isTimed = lengthOf(answer) <= 60 && /\b\d{1,2}:\d{2}\s*$/.test(last?.tail ?? '');
  return isShort && (isTimed || hasPhrase(`${answer[0]?.text ?? ''} ${last?.tail ?? ''}`, 'teaser'));
};

const LONGEST_CHOICE = 40;
/** So short is what a poll has on its buttons: "Yes", "No", "Vote". */
const LONGEST_BUTTON = 12;

export const isChoices = (answer: readonly Unit[]): boolean =>
  answer.length > 1 &&
  answer.every(
    ({ block, length, tail }) =>
      length <= (block.depth === undefined ? LONGEST_BUTTON : LONGEST_CHOICE) && /[\p{L}\p{N}]\s*$/u.test(tail),
  );
