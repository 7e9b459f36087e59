/** What the text calls a place: "the Euphrates *River*", "Anbar *province*", "the town of Rawa", "New York *Governor* …". */
import { closedClass } from '../../lexicon/function-words.ts';
import type { Gazetteer } from '../../lexicon/gazetteer.ts';
import type { PlaceGazetteer } from '../../lexicon/places.ts';
import type { Token } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { LocationType } from '../../model/vocabulary.ts';
import type { Context } from '../extractor.ts';

/** Where a name stands in its sentence, and what there is around it. */
interface Site {
  readonly keys: readonly string[];
  /** Which tokens have a capital. */
  readonly capitals: readonly boolean[];
  readonly from: number;
  readonly to: number;
  /** Does no noun follow, which the name could belong to? */
  readonly isEnd: boolean;
  readonly heads: Gazetteer<'place-head'>;
  readonly places: PlaceGazetteer;
}

function lastWords({ keys, from, to, heads }: Site): LocationType | undefined {
  const inside = keys.slice(0, to);
  for (let at = to - 1; at > from; at -= 1) {
    const head = heads.longest(inside, at)?.entries.find(({ position }) => position !== 'first');
    if (head !== undefined) return head.type;
  }
  return undefined;
}

const firstWords = ({ keys, from, to, heads }: Site): LocationType | undefined =>
  to - from > 1
    ? heads.longest(keys.slice(0, to), from)?.entries.find(({ position }) => position !== 'last')?.type
    : undefined;

const OFFICE = new RegExp(
  '^(?:s )?(?:gov|governor|lt gov|lieutenant governor|premier|attorney general|legislature|state (?:senator|police|troopers?)|(?:health|education|finance|justice|transport|environment) minister)\\b',
);

/** A governor's place is a state, though a city has its name. */
const office = ({ keys, to }: Site): LocationType | undefined =>
  OFFICE.test(keys.slice(to, to + 3).join(' ')) ? 'admin1' : undefined;

/** "Along the Mississippi,": a river has an article, the state of its name none. */
function articled({ keys, from, to, isEnd, places }: Site): LocationType | undefined {
  const name = keys.slice(from, to).join(' ');
  if (keys[from - 1] !== 'the' || !isEnd || places.find(name).some(({ place }) => place.type === 'country'))
    return undefined;
  return places.find(`${name} river`)[0]?.place.type;
}

const nextWords = ({ keys, to, heads }: Site): LocationType | undefined =>
  heads.longest(keys, to)?.entries.find(({ position, lowerCase }) => position !== 'first' && lowerCase === 'outside')
    ?.type;

function endsPhrase(next: Token | undefined): boolean {
  if (next === undefined) return true;
  const small = closedClass(next.form);
  return next.kind === 'punct' ? /^[.,;:?!]$/.test(next.text) : small === 'preposition' || small === 'auxiliary';
}

/** A list of more tokens than this is no longer one. */
const LONGEST_LIST = 40;

/** "Barrow, Jackson and Madison counties": the plural behind the list says what each of them is. */
function listWord({ keys, capitals, from, to, heads }: Site): LocationType | undefined {
  let at = to;
  while (at < to + LONGEST_LIST && (capitals[at] === true || LIST_JOINTS.has(keys[at] ?? ''))) at += 1;
  const plural = keys[at] ?? '';
  const isList = keys.slice(Math.max(0, from - 1), at).includes('and'); // it ends with the name, or goes on behind it
  if (!isList || !plural.endsWith('s')) return undefined;
  const singular = plural.replace(/ies$/, 'y').replace(/s$/, '');
  return heads.get(singular).find(({ position }) => position !== 'first')?.type;
}

const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'and']);

/** Lengths of "town of", "the city of", "Lake". */
const LENGTHS = [2, 3, 1];

function wordsBefore({ keys, from, heads }: Site): LocationType | undefined {
  for (const length of LENGTHS) {
    const before = from - length < 0 ? undefined : heads.longest(keys, from - length);
    const head = before?.length === length ? before.entries.find(({ position }) => position === 'first') : undefined;
    if (head !== undefined) return head.type;
  }
  return undefined;
}

/** Only what the text says, the surest first: in the name itself, then after it, then before it. */
const HINTS: readonly ((site: Site) => LocationType | undefined)[] = [
  lastWords,
  firstWords,
  office,
  nextWords,
  listWord,
  wordsBefore,
  articled,
];

export function typeHint(tokens: readonly Token[], name: Span, { lexicon }: Context): LocationType | null {
  const from = tokens.findIndex((token) => token.start >= name.start);
  const next = tokens.findIndex((token) => token.start >= name.end);
  const keys = tokens.map((token) => (token.kind !== 'punct' ? token.key : /^['’]s$/i.test(token.text) ? 's' : ','));
  const capitals = tokens.map(({ kind, shape }) => kind === 'word' && shape !== 'lower');
  const to = next < 0 ? keys.length : next;
  const isEnd = endsPhrase(tokens[to]);
  const site = { keys, capitals, from, to, isEnd, heads: lexicon.placeHeads(), places: lexicon.places() };
  for (const hint of HINTS) {
    const type = hint(site);
    if (type !== undefined) return type;
  }
  return null;
}
