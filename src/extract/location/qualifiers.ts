import type { Span } from '../../model/span.ts';

const COMPASS = '(?:north|south|east|west|central)(?:[- ]?(?:east|west|central))?(?:ern(?:most)?)?';
/** What narrows a place down, right before its name: "western", "the outskirts of", "10 miles north of". */
const QUALIFIER = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:(?:about |some |around |roughly |nearly )?\\d[\\d,.]* ?(?:miles?|km|kilomet(?:er|re)s?)(?: \\([^)]{1,24}\\))? )?(?:${COMPASS}|outside|from|away from) (?:of|from)?|(?:${COMPASS}|upper|lower|downtown|rural|mainland|greater|inner|outer|old|nearby|coastal)|(?:the )?(?:outskirts|suburbs|edge|heart|centre|center|north|south|east|west|${COMPASS} (?:part|parts|edge|outskirts|suburbs)) of)\\s+(?:the )?$`,
  'iu',
);
const REACH = 70;

/** The words before a place's name that narrow it down, without the article after them; null where there are none. */
export function qualifierOf(text: string, name: Span): Span | null {
  const before = text.slice(Math.max(0, name.start - REACH), name.start);
  const match = QUALIFIER.exec(before);
  if (match === null) return null;
  const start = name.start - before.length + match.index;
  const words = match[0].replace(/\s+(?:the )?$/, '');
  return /^(?:from|outside)$/i.test(words) ? null : { start, end: start + words.length };
}
