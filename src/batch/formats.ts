/** What an input is: by what it begins with, by its name, by the media type that came with it. */
import { isFactiva, isLexisNexis } from '../input/envelopes/index.ts';
import { type EntryFormat, ROOTS } from './format-names.ts';
import { headText } from './head-text.ts';
import { isJsonName, isPrettyJson, jsonLikeness, NEARLY_JSON } from './json-likeness.ts';
import { unreadable } from './problems.ts';

/** How many of the first bytes are looked at. */
export const SNIFFED = 4096;

const ENDINGS: readonly (readonly [EntryFormat, RegExp])[] = [
  ['ndjson', /\.(?:ndjson|jsonl)$/i],
  ['markdown', /\.(?:md|markdown)$/i],
  ['html', /\.(?:html?|xhtml)$/i],
  ['text', /\.te?xt$/i],
  ['csv', /\.csv$/i],
  ['tsv', /\.(?:tsv|tab)$/i],
  ['mhtml', /\.mht(?:ml)?$/i],
  ['eml', /\.eml$/i],
  ['mbox', /\.(?:mbox|mbx)$/i],
  ['nitf', /\.nitf$/i],
  ['rss', /\.rss$/i],
  ['atom', /\.atom$/i],
];

/**
 * The format of what is no archive: a signature that cannot be chance goes before the name, the name before what the content looks
 * like; else it is text.
 * @throws UserError where it is XML that no format claims
 */
export function formatOf(head: Uint8Array, name: string, mediaType: string | null): EntryFormat {
  const text = headText(head);
  const named = byName(name);
  return (
    signature(text) ??
    (named === 'ndjson' && isPrettyJson(head) ? 'json' : named) ??
    byMediaType(mediaType) ??
    xmlLikeness(text, name) ??
    likeness(text, name) ??
    'text'
  );
}

const byName = (name: string): EntryFormat | undefined => ENDINGS.find(([, ending]) => ending.test(name))?.[0];

const byMediaType = (type: string | null): EntryFormat | undefined =>
  type !== null && /html/i.test(type) ? 'html' : undefined;

/** Every part ends at one place only, so that nothing is tried twice. */
const ROOT =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,1000}-->\s*|<\?[^>]{0,500}>\s*|<!DOCTYPE[^>[]{0,500}(?:\[[^\]]{0,3000}\]\s*)?>\s*){0,4}<(?:[\w-]+:)?(?<root>[A-Za-z][\w.-]*)/;

function signature(text: string): EntryFormat | undefined {
  if (/^[^\n]{0,1000}?(?:\n[^\n]{0,200}){0,5}?%PDF-\d\.\d/.test(text.slice(0, 1100))) return 'pdf';
  if (text.startsWith('WARC/')) return 'warc';
  if (/^\s*<!doctype html/i.test(text)) return 'html';
  if (isLexisNexis(text)) return 'lexisnexis';
  if (isFactiva(text)) return 'factiva';
  const root = ROOT.exec(withoutJunk(text))?.groups?.['root'] ?? '';
  return ROOTS.get(root) ?? (root.toLowerCase() === 'html' ? 'html' : undefined);
}

/** Servers and editors put things before XML: marks of another encoding, warnings, empty lines. */
function withoutJunk(text: string): string {
  const start = text.search(/<(?:\?xml\s|rss[\s>]|feed\s|rdf:RDF\s)/);
  return start > 0 && start < 1000 && !text.slice(0, start).includes('<') ? text.slice(start) : text;
}

/** XML of another root is no text: what it wraps may be known. */
function xmlLikeness(text: string, name: string): EntryFormat | undefined {
  const root = ROOT.exec(text)?.groups?.['root'];
  if (root === undefined || !(/^\s*<\?xml/.test(text) || /\.xml$/i.test(name))) return undefined;
  const inner = /<(?:[\w-]+:)?(?<root>nitf|newsItem)[\s>]/.exec(text)?.groups?.['root'] ?? '';
  const format = ROOTS.get(inner);
  if (format === undefined)
    throw unreadable(
      'input/foreign',
      `it is XML of the root <${root.slice(0, 60)}>, which is no format that factbox knows; say what it is with --input-format`,
    );
  return format;
}

const HEADER =
  /^(?:From|To|Cc|Date|Subject|Received|Return-Path|Message-ID|MIME-Version|Content-Type|Delivered-To|Reply-To|Sender|X-[\w-]+): /gim;

function likeness(text: string, name: string): EntryFormat | undefined {
  if (/^From \S+ .*\d{4}\r?\n[\w-]+:/.test(text)) return 'mbox';
  if (/^(?:[\w-]+: [^\n]*\r?\n(?:[ \t][^\n]*\n)*)*?Snapshot-Content-Location: /i.test(text)) return 'mhtml';
  if (/^[\w-]+: /.test(text) && [...(text.split(/\r?\n\r?\n/, 1)[0] ?? '').matchAll(HEADER)].length >= 3) return 'eml';
  if (isJsonName(name) || NEARLY_JSON.test(text)) return jsonLikeness(text, name);
  if (/^---\r?\n[\s\S]*?\n---\r?\n|^\s*#{1,3} \S/.test(text)) return 'markdown';
  return undefined;
}
