/** A bound on how deep a page nests, found before it is parsed: the parser's time grows with the square of the depth. */

/** Browsers stop at 512. */
const DEEPEST = 5000;

const TAG = /<(?<slash>\/?)(?<name>[a-z][^\s/>]*)/gi;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const VOID = words('area base br col embed hr img input link meta source track wbr');
/** Elements that the next of their kind ends. */
const ENDED_BY_THEIR_LIKE = words('p li dt dd tr td th option');

/** A page up to the tag that nests too deep; all of an honest one. Linear. */
export function withinDepth(html: string): string {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const pop = (): string | undefined => {
    const name = open.pop();
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 1) - 1);
    return name;
  };
  for (const { index, groups } of html.matchAll(TAG)) {
    const name = groups?.['name']?.toLowerCase() ?? '';
    if (VOID.has(name)) continue;
    if (groups?.['slash'] === '/') {
      if ((counts.get(name) ?? 0) > 0) while (pop() !== name);
      continue;
    }
    if (ENDED_BY_THEIR_LIKE.has(name) && open.at(-1) === name) pop();
    if (open.length >= DEEPEST) return html.slice(0, index);
    open.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return html;
}
