/** Percentages and measurements: "12 %", "60 basis points", "8 kilometres", "5-mpg", "magnitude 6.4", "37m". */
import { numberedThings } from '../../lexicon/count-words.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { type Unit, units } from '../../lexicon/units.ts';
import { isHyphen, type Line, longestPhrase } from './line.ts';
import type { Numeral } from '../../model/numeral.ts';
import { type Quantity, quantityOf, scaledBy, unitAt } from './quantity.ts';

const PERCENT = /^(?:%|percent|pct|pc|percentage|٪|％)$/;

export function asPercent(line: Line, numeral: Numeral): Quantity | undefined {
  const { keys, tokens } = line;
  const at = unitAt(line, numeral);
  const key = keys[at] ?? '';
  const isTwoWords = key === 'per' && keys[at + 1] === 'cent';
  if (key === 'basis' && /^points?$/.test(keys[at + 1] ?? ''))
    return quantityOf(numeral, { rule: 'count/basis-points', kind: 'measure', unit: 'basis point', to: at + 2 });
  if (!PERCENT.test(key) && !isTwoWords) return undefined;
  const to = at + (isTwoWords ? 2 : 1);
  const pointAt = isHyphen(tokens[to]) ? to + 1 : to;
  const isPoints = /^points?$/.test(keys[pointAt] ?? '');
  if (key === 'percentage' && !isPoints) return undefined;
  return isPoints
    ? quantityOf(numeral, {
        rule: 'count/percentage-points',
        kind: 'percent',
        unit: 'percentage point',
        to: pointAt + 1,
      })
    : quantityOf(numeral, {
        rule: 'count/percent',
        kind: 'percent',
        unit: 'percent',
        to,
        attributive: isHyphen(tokens[numeral.to]),
      });
}

export function asMeasure(line: Line, numeral: Numeral): Quantity | undefined {
  return magnitude(line, numeral) ?? namedUnit(line, numeral) ?? symbolUnit(line, numeral);
}

/** "magnitude 6.4", "a magnitude-6.4 quake". */
function magnitude({ keys, tokens }: Line, numeral: Numeral): Quantity | undefined {
  const at = numeral.from - (isHyphen(tokens[numeral.from - 1]) ? 2 : 1);
  const from = keys[at] === 'of' && keys[at - 1] === 'magnitude' ? at - 1 : at;
  if (keys[from] !== 'magnitude') return undefined;
  return quantityOf(numeral, { rule: 'count/measure-word', kind: 'measure', unit: 'magnitude', from });
}

const measured = (
  numeral: Numeral,
  unit: Unit,
  rest: { readonly to: number; readonly attributive: boolean; readonly rule: `count/${string}` },
): Quantity => quantityOf(numeral, { kind: 'measure', unit: unit.name, ...rest });

/** Words that are units only where nothing else can be meant. */
const DOUBTFUL =
  /^(?:stones?|degrees?|pounds?|grades?|knots?|bits?|feet|foot|yards?|hands?|rods?|gauss|peck|pecks|slug|dram|rem|carats?|calories?)$/;

function namedUnit(line: Line, numeral: Numeral): Quantity | undefined {
  const { tokens, keys } = line;
  const joined = isHyphen(tokens[numeral.to]) && tokens[numeral.to]?.glued === true;
  const at = unitAt(line, numeral);
  const { words, reach } = units();
  const found = longestPhrase(line, at, { has: (phrase) => words.has(phraseKey(phrase)), reach });
  const unit = found === undefined ? undefined : words.get(phraseKey(found.phrase));
  if (found === undefined || unit === undefined) return undefined;
  if (DOUBTFUL.test(keys[at] ?? '') && found.length === 1 && isOtherSense(line, at)) return undefined;
  // "12 stone houses", "two foot patrols": a singular behind a plural number is a unit only where it is joined to it.
  const isSingular = keys[at] === phraseKey(unit.name) && unit.plural !== unit.name && numeral.value !== 1;
  if (isSingular && !joined && (unit.name === 'foot' || unit.name === 'stone') && tokens[at + 1]?.kind === 'word')
    return undefined;
  return measured(numeral, unit, { rule: 'count/measure-word', to: at + found.length, attributive: joined });
}

/** "three degrees from Oxford", "two pounds on a ticket" and "the 40 grades" measure nothing. */
const isOtherSense = ({ keys }: Line, at: number): boolean =>
  keys[at] === 'bits' ||
  keys[at] === 'bit' ||
  keys[at] === 'hands' ||
  keys[at] === 'hand' ||
  (/^degrees?$/.test(keys[at] ?? '') && /^(?:from|in|murder|murderer)$/.test(keys[at + 1] ?? ''));

/** "37m", "5 km", "80km/h", "25.5″", "300 Hz": symbols are case-sensitive. */
function symbolUnit(line: Line, numeral: Numeral): Quantity | undefined {
  const { tokens } = line;
  const bare =
    numeral.bare !== null && isMetres(line, numeral)
      ? { ...numeral, ...scaledBy(numeral, 1 / numeral.scale), to: numeral.bare.to }
      : numeral;
  if (tokens[bare.to - 1]?.kind !== 'number' && bare.scale === 1) return undefined;
  const joined = isHyphen(tokens[bare.to]) && tokens[bare.to]?.glued === true;
  const at = bare.to + (joined ? 1 : 0);
  const written = tokens[at]?.text ?? '';
  const text = tokens[at]?.glued === true ? written.replace(/\.$/, '') : written.replace(/(?<=..)\.$/, ''); // "-12C."
  const { words, symbols } = units();
  const compound =
    tokens[at + 1]?.text === '/' ? words.get(phraseKey(`${text} ${tokens[at + 2]?.text ?? ''}`)) : undefined;
  if (compound !== undefined)
    return measured(bare, compound, { rule: 'count/measure-symbol', to: at + 3, attributive: joined });
  const degrees =
    text === '°' || text === 'º' ? symbols.get(`°${(tokens[at + 1]?.text ?? '').replace(/\.$/, '')}`) : undefined;
  if (degrees !== undefined)
    return measured(bare, degrees, { rule: 'count/measure-symbol', to: at + 2, attributive: false });
  const powered = /^[²³]$/.test(tokens[at + 1]?.text ?? '')
    ? symbols.get(text + (tokens[at + 1]?.text ?? ''))
    : undefined;
  if (powered !== undefined)
    return measured(bare, powered, { rule: 'count/measure-symbol', to: at + 2, attributive: false });
  const unit = (tokens[at]?.glued === true && text !== '' ? symbols.get(`°${text}`) : undefined) ?? symbols.get(text); // "-12C", "113F"
  if (unit === undefined || isWord(line, at) || isMarked(line, bare.from, text)) return undefined;
  if (/^["′″]$/.test(text) && tokens[at + 1]?.glued === true && tokens[at + 1]?.kind === 'word') return undefined; // "2022′s"
  return measured(bare, unit, { rule: 'count/measure-symbol', to: at + 1, attributive: joined });
}

/** "37m (121ft)", "100m race", "5m tall": metres, not millions. */
function isMetres({ tokens, keys }: Line, { bare, value }: Numeral): boolean {
  if (bare === null || tokens[bare.to]?.text !== 'm') return false;
  const next = keys[bare.to + 1] ?? '';
  if (/^(?:people|users|customers|viewers|shares|tonnes|tons|barrels|pounds|euros|dollars|homes|jobs)$/.test(next))
    return false;
  return (
    /^(?:[(),.;:x×²³]|long|tall|deep|high|wide|away|above|below|from|of|race|sprint|dash|hurdles|freestyle|butterfly|backstroke|breaststroke|relay|relays|final|wave|waves|yacht|pool|telescope|tower|in|and|to|distance|mark|north|south|east|west|exclusion|-|–)$/.test(
      next,
    ) &&
    (value ?? 0) <= 1e10 &&
    !(/^(?:in|and|to|of|from|[,.])$/.test(next) && (value ?? 0) % 1e6 !== 0)
  );
}

/** "Class 3A", "Route 5A": a letter behind the number of a numbered thing. */
const isMarked = ({ keys, tokens }: Line, from: number, text: string): boolean =>
  /^[A-Z]$/.test(text) && tokens[from - 1]?.shape !== 'lower' && numberedThings().has(keys[from - 1] ?? '');

/** "5 in the evening", "3 a day", "10 A levels": letters that are words where they stand apart. */
function isWord({ tokens, keys }: Line, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.glued) return token?.text === 'in';

  return (
    /^(?:a|A|in|are|at|us|as|B|b|N|S|E|J|L|t|T|l|h|F|K|g|pm|ac|pt|ct|rad|bar)$/.test(token.text) &&
    !(/^(?:J|L|N|F|A|K|g|l|t|C)$/.test(token.text) && tokens[at - 1]?.kind === 'number' && endsPhrase(keys[at + 1]))
  );
}

const endsPhrase = (key: string | undefined): boolean =>
  key === undefined || /^[),.;:]$/.test(key) || /^(?:and|of|or|to|for|at|is|was)$/.test(key);
