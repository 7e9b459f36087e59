/** Numbers that count nothing: dates and times, ordinals, scores, names of things, addresses, telephone numbers. */
import { durationUnits, numberedThings, numeralWords } from '../../lexicon/count-words.ts';
import { functionWord } from '../../lexicon/function-words.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import { isDash, isHyphen, type Line } from './line.ts';
import type { Numeral } from './numeral.ts';

/** Of a number without a unit that makes it a quantity. */
export function isTrap(line: Line, numeral: Numeral): boolean {
  return TRAPS.some((trap) => trap(line, numeral));
}

type Trap = (line: Line, numeral: Numeral) => boolean;

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

const isFigures = ({ tokens }: Line, { first, last }: Numeral): boolean =>
  tokens[last - 1]?.kind === 'number' && last === first + 1;

/** "3rd", "21st", "80s", "1990s", "5G", "4K", "2nd". */
const isOrdinal: Trap = ({ tokens }, { last }) => {
  const next = tokens[last];
  return (
    next !== undefined &&
    next.glued &&
    tokens[last - 1]?.kind === 'number' &&
    /^(?:st|nd|rd|th|s|['’]s|D|G|K|X|d|x|a|b|am|pm|A|B|C|H|P|Q|R|U|V|Z)$/i.test(next.text) &&
    (next.kind === 'word' || next.text.endsWith('s'))
  );
};

/** "F-16", "AK-47", "COVID-19", "B52", "MH-17", "Airbus A-320": letters joined before the figures. */
const isModel: Trap = ({ tokens, keys }, { first }) => {
  const [before, outer] = [tokens[first - 1], tokens[first - 2]];
  const own = tokens[first];
  if (before === undefined || own === undefined || !own.glued) return false;
  if (before.kind === 'word' && /\p{L}/u.test(before.text)) return true;
  if (/^[#№@§&_/]$/.test(before.text)) return !(before.text === '/' && outer?.kind === 'number');
  return (
    isHyphen(before) &&
    before.glued &&
    outer?.kind === 'word' &&
    outer.shape !== 'lower' &&
    !/^(?:mid|pre|post|and|to|of|over|under|top|plus)$/.test(keys[first - 2] ?? '')
  );
};

/** "Flight 370", "Section 5(b)", "No. 10", "Fortune 500", "Windows 11". */
const isNumbered: Trap = ({ tokens, keys }, { first, form }) => {
  const key = keys[first - 1] ?? '';
  const token = tokens[first - 1];
  if (token === undefined || token.kind !== 'word' || (form !== 'figures' && form !== 'one' && form !== 'words'))
    return false;
  if (!numberedThings().has(key)) return false;
  return token.shape !== 'lower' || form === 'figures' || form === 'one';
};

/** A capitalised word of a name before bare figures, and nothing counted behind: "Apollo 11", "Model 3", "Studio 54", "Super Bowl 50". */
const isPartOfName: Trap = (line, numeral) => {
  const { tokens, keys, isUpper } = line;
  const before = tokens[numeral.first - 1];
  const after = tokens[numeral.last];
  if (isUpper || !isFigures(line, numeral) || before === undefined || numeral.first < 2) return false;
  if (!/^\d{1,4}$/.test(tokens[numeral.first]?.text ?? '')) return false;
  if (before.kind !== 'word' || (before.shape !== 'title' && before.shape !== 'upper' && before.shape !== 'mixed'))
    return false;
  if (
    line.lexicon.commonWord(keys[numeral.first - 1] ?? '') !== undefined &&
    tokens[numeral.first - 2]?.shape === 'lower'
  )
    return false;
  return (
    after === undefined ||
    after.kind === 'punct' ||
    after.shape !== 'lower' ||
    /^(?:and|or|is|was|has|in|on|at|for|to|with|from|by|of|will|as|mission|jet|jets|crash|plane)$/.test(
      keys[numeral.last] ?? '',
    )
  );
};

/** "737 MAX", "787 Dreamliner", "911 call", "101 Dalmatians". */
const isNameBehind: Trap = (line, numeral) => {
  const { tokens, keys } = line;
  const text = tokens[numeral.first]?.text ?? '';
  if (!isFigures(line, numeral)) return false;
  if (/^(?:707|717|727|737|747|757|767|777|787|911|999|112|000)$/.test(text)) return true;
  return (
    /^(?:dalmatians|commandments|caliber|calibre|gauge)$/.test(keys[numeral.last] ?? '') ||
    (isHyphen(tokens[numeral.last]) && /^(?:caliber|calibre|gauge)$/.test(keys[numeral.last + 1] ?? ''))
  );
};

/** "5.56mm", ".38 caliber", "9mm": a calibre. */
const isCalibre: Trap = ({ tokens, keys }, { first, last }) =>
  (tokens[first - 1]?.text === '.' && tokens[first]?.glued === true && !tokens[first - 1]?.glued) ||
  /^(?:caliber|calibre|cal)$/.test(keys[last] ?? '');

/** "10:30", "6 am", "1500 GMT", "at 8 o'clock". */
const isTime: Trap = ({ tokens, keys }, { first, last }) => {
  if (
    (tokens[last]?.text === ':' && tokens[last + 1]?.kind === 'number' && tokens[last + 1]?.glued === true) ||
    (tokens[first - 1]?.text === ':' && tokens[first]?.glued === true && tokens[first - 2]?.kind === 'number')
  )
    return true;
  return (
    /^(?:am|pm|a\.m|p\.m|gmt|utc|est|edt|pst|pdt|cet|cest|bst|ist|hrs|oclock|noon)$/.test(keys[last] ?? '') ||
    (isHyphen(tokens[last]) && keys[last + 1] === 'oclock')
  );
};

/** A year by itself: "in 2019", "the 2008 crisis", "1986 results". Four digits that count have a comma, or things that can be counted behind them. */
const isYear: Trap = (line, numeral) => {
  const { tokens, keys } = line;
  const text = tokens[numeral.first]?.text ?? '';
  if (!isFigures(line, numeral) || !/^(?:1[0-9]|20)\d\d$/.test(text)) return false;
  if (isCountable(line, numeral.last)) return false;
  if (Number(text) >= 1900 && Number(text) <= 2059) return true;
  const before = keys[numeral.first - 1] ?? '';
  return (
    /^(?:in|since|until|till|by|before|after|during|year|spring|summer|autumn|winter|ad|circa)$/.test(before) ||
    MONTHS.test(before)
  );
};

const COUNTABLE = /^(?:person|group|vehicle|aircraft|vessel|building|weapon|animal|unit|artifact)$/;

/** A plural for people, animals or things follows within three words. */
const isCountable = ({ tokens, keys, lexicon }: Line, at: number): boolean => {
  for (let i = at; i < at + 3; i += 1) {
    const key = keys[i] ?? '';
    if (tokens[i]?.kind !== 'word' || functionWord(key) !== undefined) return false;
    const word = lexicon.commonWord(key);
    if (
      lexicon
        .personNouns()
        .get(key)
        .some(({ number }) => number !== 'singular')
    )
      return true;
    if (((word?.pos ?? 0) & POS_BITS.plural) !== 0)
      return (
        COUNTABLE.test(word?.nounClass ?? '') ||
        /^(?:jobs|cases|homes|votes|deaths|lives|injuries|casualties|attacks|points|shares)$/.test(key)
      );
  }
  return false;
};

/** "3 May", "May 3", "25 February", "12/04/2019", "2019-03-01". */
const isCalendarDay: Trap = (line, numeral) => {
  const { keys, tokens } = line;
  const { first, last } = numeral;
  if (!isFigures(line, numeral)) return false;
  const value = numeral.value ?? 0;
  const before = keys[first - 1] ?? '';
  const isMonth = (at: number): boolean =>
    MONTHS.test(keys[at] ?? '') && (line.isUpper || tokens[at]?.shape !== 'lower');
  if (value >= 1 && value <= 31 && Number.isInteger(value) && (isMonth(first - 1) || isMonth(last))) return true;
  if (isMonth(first - 1) && /^\d{4}$/.test(tokens[first]?.text ?? '')) return true;
  // "May 3-5", "3 to 5 June", "2 and 3 March".
  if (
    value <= 31 &&
    (isDash(tokens[last]) || /^(?:to|and|or|until)$/.test(keys[last] ?? '')) &&
    tokens[last + 1]?.kind === 'number' &&
    isMonth(last + 2)
  )
    return true;
  if (
    value <= 31 &&
    (isDash(tokens[first - 1]) || /^(?:to|and|or)$/.test(before)) &&
    tokens[first - 2]?.kind === 'number' &&
    isMonth(first - 3)
  )
    return true;
  return isSlashed(line, numeral);
};

/** "12/04/2019", "24/7", "9/11", "2018/19", "3/4" of what is no fraction; "1-800-555", "303-739-6067", "2019-03-01". */
const isSlashed = ({ tokens }: Line, { first, last }: Numeral): boolean => {
  const isMark = (at: number, mark: RegExp): boolean => mark.test(tokens[at]?.text ?? '') && tokens[at]?.glued === true;
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'number' && tokens[at]?.glued === true;
  if (isMark(last, /^[/⁄]$/) && isNumber(last + 1)) return true;
  if (isMark(first - 1, /^[/⁄]$/) && tokens[first - 2]?.kind === 'number' && tokens[first]?.glued === true) return true;
  const chain = (at: number, step: number): boolean => isMark(at, /^[-–.]$/) && isNumber(at + step);
  return (
    (chain(last, 1) && chain(last + 2, 1)) ||
    (isMark(first - 1, /^[-–]$/) &&
      tokens[first]?.glued === true &&
      tokens[first - 2]?.kind === 'number' &&
      (chain(last, 1) || (isMark(first - 3, /^[-–]$/) && tokens[first - 4]?.kind === 'number')))
  );
};

/** "for three days", "10-year sentence", "two-month": a span of time, which is a date. */
const isDuration: Trap = ({ tokens, keys }, { last, form }) => {
  const at = isHyphen(tokens[last]) ? last + 1 : last;
  const units = durationUnits();
  const key = keys[at] ?? '';
  // "180-270 days", "four to five years", "two or three weeks".
  const isJoint = isDash(tokens[last]) || key === 'to' || key === 'or' || key === 'and';
  const number = isJoint && (tokens[last + 1]?.kind === 'number' || numeralWords().has(keys[last + 1] ?? ''));
  if (number && units.has(keys[last + 2] ?? '')) return true;
  if (units.has(key)) return true;
  if (key === 'of' && form === 'vague' && units.has(keys[at + 1] ?? '')) return true;
  return (
    /^(?:more|other|full|previous|past|further|consecutive|straight|long|short|whole|calendar|working|business|additional|fiscal|and|to|or|a)$/.test(
      key,
    ) &&
    units.has(keys[at + 1] ?? '') &&
    key !== 'and' &&
    key !== 'a' &&
    key !== 'to'
  );
};

/** "3-1", "21-17", "0-0": a score or a series of figures, where nothing counted follows. */
const isScore: Trap = (line, numeral) => {
  const { tokens } = line;
  if (!isFigures(line, numeral)) return false;
  const { first, last } = numeral;
  const isPair = (a: number, mark: number, b: number): boolean => {
    const [one, joint, two] = [tokens[a], tokens[mark], tokens[b]];
    if (one?.kind !== 'number' || two?.kind !== 'number' || !isDash(joint) || joint?.glued !== true || !two.glued)
      return false;
    return Number(one.text) >= Number(two.text);
  };
  return isPair(first, last, last + 1) || isPair(first - 2, first - 1, first);
};

/** "(323) 890-5500", "(800)": a telephone number. */
const isTelephone: Trap = ({ tokens }, { first, last }) => {
  const digits = tokens[first]?.text ?? '';
  if (
    /^\d{3}$/.test(digits) &&
    tokens[first - 1]?.text === '(' &&
    tokens[last]?.text === ')' &&
    tokens[last + 1]?.kind === 'number'
  )
    return true;
  if (/^\d{3}$/.test(digits) && isHyphen(tokens[last]) && /^\d{4}$/.test(tokens[last + 1]?.text ?? '')) return true;
  return /^\d{4}$/.test(digits) && isHyphen(tokens[first - 1]) && /^\d{3}$/.test(tokens[first - 2]?.text ?? '');
};

/** "17396 East Adriatic Drive", "the 1000 block of", "217 North Spring Street". */
const isAddress: Trap = (line, numeral) => {
  const { tokens, keys, isUpper } = line;
  if (!isFigures(line, numeral)) return false;
  if (keys[numeral.last] === 'block' && keys[numeral.first - 1] === 'the') return true;
  if (isUpper || tokens[numeral.last]?.shape === 'lower') return false;
  for (let at = numeral.last; at < numeral.last + 5; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.shape === 'lower') return false;
    if (
      /^(?:street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|court|ct|place|pl|way|highway|hwy|parkway|terrace|square|crescent)$/.test(
        keys[at] ?? '',
      ) &&
      at > numeral.last
    )
      return true;
  }
  return false;
};

/** "the top three", "bottom four", "last 16", "90049 ZIP code": places in an order, codes. */
const isPlaceInOrder: Trap = (line, { first, last }) => {
  const { keys, tokens } = line;
  const at = isHyphen(tokens[first - 1]) ? first - 2 : first - 1;
  const next = tokens[last];
  if (keys[last] === 'zip') return true;
  if (!/^(?:top|bottom|last|final|big|sp)$/.test(keys[at] ?? '')) return false;
  return (
    next === undefined ||
    next.kind === 'punct' ||
    /^(?:in|at|of|to|and|during|for|on|by|is|was|are|were|with|appearance|tie|finish|places?|spots?|berth)$/.test(
      keys[last] ?? '',
    )
  );
};

const TRAPS: readonly Trap[] = [
  isPlaceInOrder,
  isOrdinal,
  isModel,
  isNumbered,
  isNameBehind,
  isCalibre,
  isTime,
  isCalendarDay,
  isYear,
  isDuration,
  isScore,
  isTelephone,
  isAddress,
  isPartOfName,
];
