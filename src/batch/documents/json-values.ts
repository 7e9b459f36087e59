/** JSON as it comes: values one after another, lists of which one element is broken, what is nearly JSON. */
import { notJson } from '../not-json.ts';
import { parsedJson } from './json-repair.ts';

export interface RawValue {
  readonly text: string;
  /** Of its first character, from 1. */
  readonly line: number;
}

/** Broken elements after which no more are looked for: each costs a walk to the end. */
const MOST_BROKEN = 100;

/** The elements of a list at the outside, or the values that follow one another; each is looked at for itself. */
export function valuesApart(text: string): readonly RawValue[] {
  const values: RawValue[] = [];
  let [at, line, broken] = [0, 1, 0];
  const opening = /^[\s\uFEFF]*\[/.exec(text)?.[0];
  const step = (to: number): void => {
    for (let i = text.indexOf('\n', at); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) line += 1;
    at = to;
  };
  step(opening?.length ?? 0);
  while (at < text.length) {
    step(at + (/^[\s,\]\uFEFF]*/.exec(text.slice(at, at + 4096))?.[0].length ?? 0));
    if (at >= text.length || /^[\s,\]]/.test(text[at] ?? '')) {
      if (at >= text.length) break;
      continue;
    }
    const end = valueEnd(text, at);
    const isStray = end === at; // a bracket that closes nothing
    const isBroken = end === null || isStray || !isJson(text.slice(at, end));
    const next = isBroken ? nextObject(text, at, values[0]?.text) : Number.POSITIVE_INFINITY;
    const to = isStray ? at + 1 : Math.min(next, end ?? text.length);
    if (isBroken) broken += 1;
    values.push({ text: text.slice(at, to).trimEnd(), line });
    if (broken > MOST_BROKEN) break;
    step(to);
  }
  return values;
}

/** Where the value that begins at a place ends; null where its brackets are never closed. */
function valueEnd(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      at = stringEnd(text, at);
      if (depth === 0) return at + 1;
    } else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth < 0) return at;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && /[\s,]/.test(sign ?? '')) return at;
  }
  return depth === 0 ? text.length : null;
}

/** The closing mark of a string, or the end of its line: no string goes over one. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '"' || sign === '\n') return at;
  }
  return text.length;
}

/** After a broken element, where another object seems to begin: one that begins as the first did, where that is known. */
function nextObject(text: string, start: number, first: string | undefined): number {
  const key = /^\{\s*"(?<key>[\w$ .@-]{1,80})"\s*:/.exec(first ?? '')?.groups?.['key'];
  const next =
    key === undefined
      ? /[}\]"\d,]\s*,?\s*(?=\{\s*")/g
      : new RegExp(`(?=\\{\\s*"${key.replace(/[$.]/g, '\\$&')}"\\s*:)`, 'g');
  next.lastIndex = start + 1;
  const match = next.exec(text);
  return match === null ? text.length : match.index + match[0].length;
}

function isJson(text: string): boolean {
  try {
    parsedJson(text);
    return true;
  } catch {
    return false;
  }
}

/** What it is that is no JSON, with the next step. */
export function notJsonReason(error: SyntaxError, text: string): string {
  const kind = DIALECTS.find(([pattern]) => pattern.test(text.slice(0, 10_000)));
  return kind === undefined ? notJson(error, text) : `not JSON but ${kind[1]}`;
}

const DIALECTS: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*(?:\/\*\*\/)?\s*[A-Za-z_$][\w$.]*\s*\(\s*[[{]/,
    'JSONP (a call of a function); take off what stands around the object',
  ],
  [/^\s*(?:var|let|const|window\.)\s*[\w$.]+\s*=/, 'JavaScript; take off what stands before the object'],
  [/[{,[]\s*u?'[^'\n]*'\s*[:,\]]|:\s*(?:None|True|False)\b/, 'a Python literal; write it with json.dumps'],
  [/(?:^|[\s,{[])(?:\/\/|\/\*|#\s)/, 'JSON with comments; take the comments out'],
  [/[{,]\s*[A-Za-z_$][\w$]*\s*:/, 'JSON5 (keys without quotes); write it with a program for JSON'],
];
