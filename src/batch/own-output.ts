/** What factbox itself has written, by how it begins: no run reads it again as if it were news. */
import { unreadable } from './problems.ts';
import type { UserError } from '../model/message.ts';

const RECORDS = /^\s*\[?\s*\{\s*"schema":\s*"factbox\/v1"/;
const OTHERS: readonly RegExp[] = [
  /^id,source,media_type,url,sha256,/,
  /^article,(?:id|value),/,
  /^\{"type":"FeatureCollection","features":\[\n/,
  /^\{"@context":"https?:\/\/[^"]*","@graph":\[\n/,
  /^\{"@context":"http:\/\/www\.w3\.org\/ns\/anno\.jsonld","type":"AnnotationPage"/,
  /^\{\s*"format": "factbox-summary\/1"/,
  /^<\?xml[^>]*>\s*<TimeML>/,
  /^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8">\s*<meta name="generator" content="factbox /,
  /^PAR1/,
];

const headOf = (head: Uint8Array): string =>
  Buffer.from(head.subarray(0, 400))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');

export const isOwnRecords = (head: Uint8Array): boolean => RECORDS.test(headOf(head));

/** What the user is told who names such a file; null for what factbox did not write. */
export function ownOutput(head: Uint8Array): UserError | null {
  const text = headOf(head);
  if (RECORDS.test(text))
    return unreadable('input/own-records', 'these are records of factbox, no articles; read them with factbox convert');
  return OTHERS.some((pattern) => pattern.test(text))
    ? unreadable('input/own-output', 'factbox wrote this, or a program like it: it holds tables or facts, no articles')
    : null;
}
