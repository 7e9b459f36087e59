/** When is a bare four-digit number a year? */
import { Tag } from '../../../model/tag.ts';
import { besideFigures } from '../../../lexicon/date-words.ts';
import { functionWord } from '../../../lexicon/function-words.ts';
import type { Lexeme } from '../lexemes.ts';
import { isClass, isWord, type Neighbours } from './rule.ts';

/** After these a four-digit number is a year even before 1900. */
const TEMPORAL_BEFORE =
  'in since until till by during before after between from of early late mid year fiscal season season-word and to circa ad hyphen open comma weekday through'.split(
    ' ',
  );

/** Is a bare four-digit number a year, by what stands around it? */
export function isYear(year: Lexeme | undefined, around: Neighbours): boolean {
  if (year === undefined || isFigure(year, around)) return false;
  const [before, next] = [around.before(1), around.after(1)];
  if (isBesideYear(around)) return !isCounted(isBegin(around) ? around.after(3) : next, year);
  const isModern = year.number >= 1900 && year.number <= 2060;
  return isModern ? !(isCapitalName(before) && isClass(next, 'hyphen')) : isOldYear(year, around);
}

/** "In 1776 France …", "the 1784 treaty", "as late as 1781": figures of this size are as often amounts, so something says that it is a time. */
function isOldYear(year: Lexeme, around: Neighbours): boolean {
  const [before, next] = [around.before(1), around.after(1)];
  if (before === undefined || isClass(before, 'to', 'hedge')) return false;
  if (isClass(before, 'of')) return year.number >= 1500 && !isPlural(next);
  if (isClass(before, 'the')) return year.number >= 1500 && (next?.tag === Tag.NN || next?.tag === Tag.NNP);
  if (isClass(before, 'for')) return !isContent(next) && !isCapitalName(next);
  if (isWord(before, 'as')) return isClass(around.before(2), 'early', 'late');
  if (isCapitalName(next)) return isClass(before, 'in', 'since', 'until', 'from', 'during');
  return isClass(before, ...TEMPORAL_BEFORE) && !isClass(before, 'comma', 'and');
}

/** An amount, a part of a figure or of a name: "$1950", "1950 troops", "Section 1950", "1950-pound". */
function isFigure(year: Lexeme, around: Neighbours): boolean {
  const [before, next] = [around.before(1), around.after(1)];
  if (before !== undefined && (/[$£€¥#@%]$/.test(before.text) || (before.text === '.' && year.glued))) return true;
  if (isClass(before, 'slash', 'plus', 'colon') && year.glued) return true;
  if (before !== undefined && besideFigures(before.text) === 'numbered' && !isClass(before, 'of', 'to', 'hedge'))
    return true;
  if (isClass(before, 'comma') && isActBefore(around)) return true;
  if (
    before?.class === 'hyphen' &&
    isClass(around.before(2), 'other', 'number', 'int99') &&
    !isWord(around.before(2), 'post', 'pre', 'mid')
  )
    return true;
  if (next === undefined) return false;
  if (
    isClass(next, 'slash', 'colon') &&
    isClass(around.after(2), 'int12', 'int24', 'int31', 'int59', 'int0') &&
    next.glued
  )
    return true;
  if (isClass(next, 'zone', 'clock4', 'units') || /^[%°$€£]/.test(next.text)) return true;
  const side = besideFigures(next.text);
  if (side === 'made' && isClass(before, 'a', 'an', 'possessive', 'genitive')) return true; // "a 2001 Chevrolet"
  if (side === 'counted' || (side === 'valued' && !isClass(before, 'in'))) return true; // "in 2012 dollars": of that year
  if (next.glued && next.class === 'other' && /^\p{L}/u.test(next.text)) return true;
  return isClass(next, 'hyphen') && isClass(around.after(2), 'unit');
}

/** "between 1900 and 2000 people": the first of two. */
const isBegin = (around: Neighbours): boolean =>
  isClass(around.after(1), 'hyphen', 'dash', 'and', 'to', 'or') && isClass(around.after(2), 'year4');

/** "1200 troops", "1900 people": what follows is what there is so much of. */
const isCounted = (next: Lexeme | undefined, year: Lexeme): boolean =>
  next !== undefined && (besideFigures(next.text) === 'counted' || (year.number < 1900 && isPlural(next)));

/** "June 1500 workers": so many workers, in June. */
export const isOfFew = (year: Lexeme | undefined, around: Neighbours): boolean =>
  year !== undefined && year.number < 1900 && isCounted(around.after(1), year);

/** "the Criminal Procedure Act, 1960": the law's name. */
const isActBefore = (around: Neighbours): boolean => {
  const act = around.before(2);
  return act !== undefined && /^\p{Lu}/u.test(act.text) && besideFigures(act.text) === 'numbered';
};

/** "of 1800 prisoners"; not "of 1648 ended". */
const isPlural = (next: Lexeme | undefined): boolean => isContent(next) && next?.tag === Tag.NNS;

/** "1861-1863", "1782 and 1783". */
const isBesideYear = (around: Neighbours): boolean =>
  (isClass(around.before(1), 'hyphen', 'dash', 'and', 'to') && isClass(around.before(2), 'year4')) ||
  (isClass(around.after(1), 'hyphen', 'dash') && isClass(around.after(2), 'year4')) ||
  (isBegin(around) && isClass(around.before(1), 'between', 'from'));

const isContent = (next: Lexeme | undefined): boolean =>
  next?.class === 'other' && /^\p{Ll}/u.test(next.text) && functionWord(next.text) === undefined;

const isCapitalName = (next: Lexeme | undefined): boolean =>
  next !== undefined &&
  next.class === 'other' &&
  /^\p{Lu}\p{Ll}/u.test(next.text) &&
  functionWord(next.text) === undefined;
