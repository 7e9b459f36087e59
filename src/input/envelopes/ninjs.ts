/** ninjs 1 to 3, IPTC's news in JSON: one item. */
import type { InputFormat } from '../../model/vocabulary.ts';
import { languageOf } from '../language-tag.ts';
import { type Enclosed, known, type NoArticle } from './envelope.ts';

type Item = Readonly<Record<string, unknown>>;

export const NINJS_TYPE = 'application/ninjs+json';

export const isObject = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that only an item of IPTC's standard has beside its `uri`. */
const KEYS =
  'versioncreated versionCreated headlines bodies body_text body_xhtml pubstatus pubStatus $standard eventDetails'.split(
    ' ',
  );

export const isNinjs = (value: unknown): value is Item =>
  isObject(value) && typeof value['uri'] === 'string' && KEYS.some((key) => key in value);

/** The article of an item; a picture or a film without a text of its own has the text that describes it. */
export function ninjsArticle(item: Item): Enclosed | NoArticle {
  const [id, type] = [string(item, 'uri'), string(item, 'type') ?? 'unknown'];
  const body = bodyOf(item);
  return body === undefined
    ? { id: id ?? null, reason: `a ninjs item of type ${type} without a body or description` }
    : { ...body, metadata: metadataOf(item), messages: [] };
}

/** A text of an item by its role: "text", "xhtml", "caption". */
interface Part {
  readonly role: string;
  readonly text: string;
}

type Body = Pick<Enclosed, 'text' | 'format'>;

/** HTML before plain text, since it marks paragraphs and headings; a description where there is no body. */
function bodyOf(item: Item): Body | undefined {
  const bodies = [...numbered(item, /^body_(?<role>\w+)/), ...listed(item['bodies'])];
  const descriptions = [...numbered(item, /^description_(?<role>\w+)/), ...listed(item['descriptions'])];
  const longest = [...descriptions].sort((a, b) => b.text.length - a.text.length)[0];
  const chosen = bodies.find(isHtml) ?? bodies.find(({ role }) => /text/i.test(role)) ?? longest ?? bodies[0];
  if (chosen === undefined) return undefined;
  const format: InputFormat = isHtml(chosen) ? 'html' : 'text';
  return { text: chosen.text, format };
}

const isHtml = ({ role, text }: Part): boolean =>
  !/nitf/i.test(role) && (/html/i.test(role) || /^\s*<(?:p|div|section|article|html|body|h[1-6])[\s>]/i.test(text));

/** ninjs 1 has a key for each: `body_text`, `body_xhtml`. */
const numbered = (item: Item, key: RegExp): readonly Part[] =>
  Object.keys(item).flatMap((name) => {
    const [role, text] = [key.exec(name)?.groups?.['role'], string(item, name)];
    return role === undefined || text === undefined ? [] : [{ role, text }];
  });

/** Since ninjs 2 they are lists of { role, value }. */
const listed = (list: unknown): readonly Part[] =>
  objects(list).flatMap((entry) => {
    const text = string(entry, 'value');
    return text === undefined ? [] : [{ role: string(entry, 'role', 'contenttype', 'contentType') ?? '', text }];
  });

function metadataOf(item: Item): Enclosed['metadata'] {
  const headlines = listed(item['headlines']);
  const author = objects(item['infosources'] ?? item['infoSources']).find((source) =>
    /byline|author|writer/i.test(string(source, 'role') ?? ''),
  );
  const url = string(item, 'url') ?? '';
  return known({
    id: string(item, 'uri'),
    title:
      string(item, 'headline') ??
      (headlines.find(({ role }) => role === 'main') ?? headlines[0])?.text ??
      string(item, 'title'),
    byline: string(item, 'byline') ?? (author === undefined ? undefined : string(author, 'name')),
    publisher: string(item, 'copyrightholder', 'copyrightHolder'),
    published: string(
      item,
      'contentcreated',
      'contentCreated',
      'firstcreated',
      'firstCreated',
      'versioncreated',
      'versionCreated',
    ),
    modified: string(item, 'versioncreated', 'versionCreated'),
    url: /^https?:/.test(url) ? url : undefined,
    language: languageOf(string(item, 'language')),
  });
}

/** The first of the keys that holds text. */
function string(item: Item, ...keys: readonly string[]): string | undefined {
  const texts = keys.map((key) => item[key]);
  return texts.find((text): text is string => typeof text === 'string' && text.trim() !== '');
}

const objects = (list: unknown): readonly Item[] => (Array.isArray(list) ? list.filter(isObject) : []);
