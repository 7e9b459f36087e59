/**
 * "South Philadelphia": a compass word with a capital narrows a city down like one without. With a country or region it makes a
 * name of its own ("Northern Uganda").
 */
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../extractor.ts';

const COMPASS =
  /^(?:far )?(?:(?:north|south)[- ]?(?:east|west)?|east|west|central|downtown|upper|lower)(?:ern)?[- ]+(?=\p{Lu})/iu;
const FIRST_WORDS = /^(?:far )?(?:(?:north|south) ?(?:east|west)?|east|west|central|downtown|upper|lower)(?:ern)? /;

interface Narrowed {
  readonly name: Name;
  readonly qualifier: Span;
}

/** The name without its compass word, where the gazetteer knows only the city itself; undefined where there is none to take off. */
export function withoutCompass(name: Name, { lexicon }: Context): Narrowed | undefined {
  const words = COMPASS.exec(name.text)?.[0];
  if (words === undefined) return undefined;
  const places = lexicon.places();
  const key = name.key.replace(FIRST_WORDS, '');
  if (key === name.key || places.find(name.key).length > 0 || places.find(key)[0]?.place.type !== 'city')
    return undefined;
  const start = name.start + words.length;
  return {
    name: { ...name, start, text: name.text.slice(words.length), key },
    qualifier: { start: name.start, end: name.start + words.trimEnd().replace(/-$/, '').length },
  };
}
