/** What the places that a sentence names are to a figure in it: where it holds, whence somebody is, what is counted. */
import { isPeople } from '../../model/vocabulary.ts';
import type { ParsedDocument } from '../../model/document.ts';
import { tokenAt } from '../../model/token-table.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import type { Scene } from './scenes.ts';
import { best, distance } from './scope.ts';

type Counted = Draft['counts'][number];

/** So many characters make a place weigh one rank less. */
const FAR = 400;

/**
 * Of the places of its sentence the one where a figure holds; `none` where the places that it names are not where it holds: those of a list
 * that is counted, or two alike.
 */
export function bearingOf(
  count: Counted,
  places: readonly Scene[],
  document: ParsedDocument,
): Scene | 'none' | undefined {
  const open = places.filter(({ span }) => !isMember(span, count, document));
  if (open.length === 0 && places.some(({ span }) => isMember(span, count, document))) return 'none';
  const found = toldOf(count, open, document);
  return found !== undefined && isOneOfTwo(found, open, document) ? 'none' : found;
}

function toldOf(count: Counted, places: readonly Scene[], document: ParsedDocument): Scene | undefined {
  if (count.value.kind === 'measure') return beforeMeasure(places, count, document);
  const own = places.find(({ span }) => isOwn(span, count, document));
  if (own !== undefined) return own;
  return mostSpecific(
    places.filter(({ span }) => !isOrigin(span, count) && !isHome(span, count, document)),
    count.span,
    besideOf(count.span, document),
  );
}

/** A place told beside a figure weighs as much as one that is so many ranks narrower. */
const BESIDE = 1.5;

const mostSpecific = (
  places: readonly Scene[],
  span: Span,
  isBeside: (place: Span) => boolean = () => false,
): Scene | undefined =>
  best(places, (place) => place.rank - distance(place.span, span) / FAR + (isBeside(place.span) ? BESIDE : 0));

/** "Ohio's rose 0.6 points, while Kentucky's climbed 0.5": of the same clause, and on the same side of a semicolon. */
function besideOf(span: Span, document: ParsedDocument): (place: Span) => boolean {
  const { source, table } = document;
  const grammar = document.grammar();
  const clauseAt = (offset: number): unknown => grammar.clause(tokenAt(table, offset));
  const own = clauseAt(span.start);
  return (place) => {
    const [from, to] = place.start < span.start ? [place.end, span.start] : [span.end, place.start];
    return (
      own !== undefined &&
      clauseAt(place.start) === own &&
      to - from < FAR &&
      !source.text.slice(from, to).includes(';')
    );
  };
}

/** "200 in Kabul, 40 in Herat": the place right behind a number. */
const isOwn = (place: Span, { span }: Counted, { source }: ParsedDocument): boolean =>
  place.start > span.end &&
  /^\s+(?:in|at|near)\s+(?:the\s+)?$/.test(source.text.slice(span.end, place.start).slice(0, BEHIND));

/** "shook southern Ecuador and northern Peru, killing 14": in neither alone. */
const isOneOfTwo = (found: Scene, places: readonly Scene[], { source }: ParsedDocument): boolean =>
  places.some(
    (other) =>
      other.rank === found.rank &&
      other.id !== found.id &&
      /^\s+and\s+(?:in\s+)?(?:the\s+)?(?:\p{Ll}+ern\s+)?$/u.test(
        other.span.end <= found.span.start
          ? source.text.slice(other.span.end, found.span.start)
          : source.text.slice(found.span.end, other.span.start),
      ),
  );

/** "several states – including Texas and Ohio –": those of a list are what is counted. */
const isMember = (place: Span, { span }: Counted, { source }: ParsedDocument): boolean =>
  place.start >= span.end && MEMBERS.test(source.text.slice(span.end, place.start).slice(0, LONGEST_LIST));
const MEMBERS = /^\s*[,(–—-]?\s*(?:including|such as|among them|namely|like)\s[^.;:]*$/;
const LONGEST_LIST = 160;

/** "five people from the Artibonite region": whence they came. */
const isHome = (place: Span, { span, value }: Counted, { source }: ParsedDocument): boolean =>
  value.object !== null &&
  isPeople(value.object) &&
  place.start > span.end &&
  /^\s+from\s+(?:the\s+)?$/.test(source.text.slice(span.end, place.start).slice(0, BEHIND));

/** "A Leeds man was arrested": whence somebody is. "12 Leeds hospitals" are where they are. */
const isOrigin = (place: Span, { span, value }: Counted): boolean =>
  (value.kind === 'money' && contains(span, place)) || // "40 US dollars"
  (value.object !== null && isPeople(value.object) && contains(span, place) && place.end < value.object.span.end);

const FROM =
  /^\s*\)?\s*(?:\([^)]*\)\s*)?(?:away\s+)?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)\s+)?(?:of|from)\s+(?:the\s+)?$/;

/** "Fouka, 70 km from Algiers": what is so far away is named before, where it is named; the place behind is where it is counted from. */
function beforeMeasure(places: readonly Scene[], { span }: Counted, { source }: ParsedDocument): Scene | undefined {
  const isDistance = places.some(
    (place) => place.span.start >= span.end && FROM.test(source.text.slice(span.end, place.span.start)),
  );
  if (!isDistance) return mostSpecific(places, span);
  return best(places, (place) => (place.span.end <= span.start ? 0 : -FAR) - distance(place.span, span) / FAR);
}

/** So much of what stands behind a figure tells how a place belongs to it. */
const BEHIND = 16;
