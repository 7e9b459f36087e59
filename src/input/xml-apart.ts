/** XML that is not well-formed: its items one by one, so that what is wrong with one costs no other. */
import { parseXml, type XmlDocument, type XmlElement } from './xml.ts';

/** An element is longer than this only where its end is missing. */
const LONGEST = 20_000_000;

/**
 * The elements of a name, each parsed for itself, and what stands around them; null where there is none.
 * @param name without a prefix
 */
export function elementsApart(
  text: string,
  name: string,
): { readonly elements: readonly XmlDocument[]; readonly around: XmlElement | undefined } | null {
  const starts = [...text.matchAll(new RegExp(`<(?:[\\w-]+:)?${name}(?=[\\s>])`, 'g'))].map(({ index }) => index);
  const [first] = starts;
  if (first === undefined) return null;
  const declared = /<(?:rss|feed|rdf:RDF|RDF)(?:\s[^>]*)?>/.exec(text.slice(0, first));
  const elements = starts.flatMap((start, index) => {
    const next = text.slice(start, Math.min(starts[index + 1] ?? text.length, start + LONGEST));
    const end = new RegExp(`</(?:[\\w-]+:)?${name}\\s*>`).exec(next);
    const whole = end === null ? next : next.slice(0, end.index + end[0].length);
    const strict = parseXml(whole);
    const parsed = strict !== null && strict.problem === null ? strict : parseXml(repairedXml(whole));
    return parsed === null ? [] : [{ root: parsed.root, problem: parsed.problem ?? strict?.problem ?? null }];
  });
  const around = parseXml(repairedXml(text.slice(declared?.index ?? 0, first)))?.root;
  return { elements, around };
}

/** Text between marks that are no entities, and attributes without quotation marks, as XML wants them. */
const repairedXml = (text: string): string =>
  text.replace(
    /(<!\[CDATA\[[\s\S]*?(?:\]\]>|$))|<[A-Za-z][^<>]*>|&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,31});)|<(?![A-Za-z/!?])/gi,
    (part, cdata: string | undefined) => {
      if (cdata !== undefined) return part;
      if (part === '&') return '&amp;';
      if (part === '<') return '&lt;';
      return part
        .replace(/(\s[\w:-]+)=([^\s"'<>]*[^\s"'<>/])(?=\/?>|\s)/g, '$1="$2"')
        .replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,31});)/gi, '&amp;');
    },
  );
