/** The title of a page: what its readers see, where schema.org, Open Graph and the headings of the page bear it out. */
import { type DomDocument, elements, unescaped, visibleText } from './dom.ts';

export interface TitleSources {
  /** schema.org's `headline`. */
  readonly headline: string | undefined;
  /** Open Graph's title, or one of its like. */
  readonly shared: string | undefined;
}

const LONGEST = 400;

/**
 * A heading that is shared under the same words; else schema.org's headline, which is written for this article (`<title>` and
 * Open Graph are often shortened for search engines and social networks); else what is shared, the likeliest heading, `<title>`.
 */
export function titleOf(document: DomDocument, { headline, shared }: TitleSources): string | undefined {
  const page = withoutSite(visibleText({ textContent: document.title }));
  const social = shared === undefined ? undefined : withoutSite(unescaped(shared));
  const own = headline === undefined ? undefined : unescaped(headline);
  const heading = likeliestHeading(document, [page, social, own]);
  const title =
    heading !== undefined && (begins(social, heading) || begins(heading, own))
      ? heading
      : (supported(own, [page, social, heading]) ?? social ?? heading ?? page);
  return title === '' ? undefined : title.slice(0, LONGEST);
}

/** A heading of fewer words is the name of a site or of a section. */
const FEWEST_WORDS = 4;
/** A title that shares so much of its words with another is the same title in other words. */
const ALIKE = 0.3;

type Candidates = readonly (string | undefined)[];

/** The `<h1>` that shares most of its words with what the page is called elsewhere. */
function likeliestHeading(document: DomDocument, names: Candidates): string | undefined {
  const known = wordsIn(names);
  const best = elements(document, 'h1')
    .map(visibleText)
    .filter((heading) => wordsOf(heading).length >= FEWEST_WORDS)
    .map((heading) => ({ heading, share: shareOf(heading, known) }))
    .sort((a, b) => b.share - a.share)[0];
  return best !== undefined && best.share >= ALIKE ? best.heading : undefined;
}

/** A headline that nothing else on the page bears out belongs to another article. */
const supported = (headline: string | undefined, names: Candidates): string | undefined =>
  headline !== undefined && (names.every((name) => (name ?? '') === '') || shareOf(headline, wordsIn(names)) >= ALIKE)
    ? headline
    : undefined;

const wordsIn = (names: Candidates): ReadonlySet<string> => new Set(names.flatMap((name) => wordsOf(name ?? '')));

/** How much of a title's words are known. */
function shareOf(title: string, known: ReadonlySet<string>): number {
  const words = wordsOf(title);
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}

/** Does a title begin with another? The longer one has a site's name behind it, or the shorter one was cut off. */
function begins(title: string | undefined, other: string | undefined): boolean {
  const [all, start] = [wordsOf(title ?? ''), wordsOf(other ?? '')];
  return start.length > 0 && start.every((word, i) => all[i] === word);
}

const wordsOf = (title: string): readonly string[] => title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** "Storm hits coast | The Daily News" → "Storm hits coast": what stands behind the last mark where it is the shorter part. */
function withoutSite(full: string): string {
  const title = full.slice(0, 2 * LONGEST);
  const parts = /^(?<head>.+?)\s+(?:[|»·•]|[-–—]{1,2}|::)\s+(?<site>[^|»·•]+)$/.exec(title)?.groups;
  const [head, site] = [parts?.['head'] ?? '', parts?.['site'] ?? ''];
  return head.split(' ').length >= 3 && site.split(' ').length <= 5 ? head : title;
}
