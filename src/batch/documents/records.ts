/** factbox's own records, to be written in another format: a line each, or lists of them. */
import { ByteReader } from '../byte-reader.ts';
import type { Opener } from '../entry.ts';
import { SNIFFED } from '../formats.ts';
import { EXIT } from '../io.ts';
import { failure, type Item } from '../item.ts';
import { FailureSchema } from '../../model/record.ts';
import { UserError } from '../../model/message.ts';
import { decodeAs } from '../iconv.ts';
import { unreadable } from '../problems.ts';
import { valuesApart } from './json-values.ts';

/** The text of each item is the record itself: what comes of it is told when it is written. */
export const openRecords: Opener = async function* openRecords(entry, { options }) {
  const reader = new ByteReader(entry.bytes);
  const head = await reader.peekHead(SNIFFED);
  if (head.length === 0) throw unreadable('input/empty', 'it is empty; give records of factbox');
  if (!/^\s*\{.*\}\s*(?:\n|$)|^\s*\{[^\n]{2000}/.test(head.toString('utf8'))) {
    const values = valuesApart(decodeAs(await reader.rest(options.maxBytes), 'utf-8'));
    if (values.length === 0) throw unreadable('input/no-article', 'the list is empty');
    if (!values.some(({ text }) => text.startsWith('{')))
      throw unreadable('convert/not-a-record', 'it is no JSON; give records that factbox wrote as json or ndjson');
    for (const [index, { text }] of values.entries()) yield item(text, `${entry.source}#${index + 1}`);
    return;
  }
  for (let number = 1; ; number += 1) {
    const source = `${entry.source}:${number}`;
    try {
      const line = await reader.line(options.maxBytes);
      if (line === null) return;
      const text = decodeAs(line, 'utf-8').trim();
      if (text !== '') yield item(text, source);
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'input/too-large') throw error;
      yield { ...failure(source, true, error), exitCode: EXIT.someFailed };
    }
  }
};

/** Where a record is told by its own source, so that trees of files come out as they were. */
function item(text: string, place: string): Item {
  const value = parsed(text);
  const failed = FailureSchema.safeParse(value).data;
  const told = failed?.document ?? sourceOf(value);
  const source = told?.source ?? place;
  if (failed === undefined) {
    const id = told?.id ?? null;
    return {
      kind: 'article',
      source,
      isMember: true,
      article: { text, options: id === null ? {} : { id }, isRecord: true },
    };
  }
  const { code, reason } = failed.error;
  const bare = reason.startsWith(`${source}: `) ? reason.slice(source.length + 2) : reason;
  return {
    kind: 'failure',
    source,
    isMember: true,
    id: failed.document.id,
    code,
    reason: bare,
    exitCode: EXIT.someFailed,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sourceOf(value: unknown): { readonly id: string | null; readonly source: string } | null {
  if (typeof value !== 'object' || value === null || !('document' in value)) return null;
  const { document } = value;
  if (typeof document !== 'object' || document === null || !('source' in document) || !('id' in document)) return null;
  return { id: String(document.id), source: String(document.source) };
}
