/** JSON, and what is so near to it that it can mean one thing only. */
import type { Message } from '../../model/message.ts';

export interface ParsedValue {
  readonly value: unknown;
  readonly messages: readonly Message[];
}

/**
 * JSON, and what differs from it in no more than NaN, Infinity, commas before brackets, and control characters and `\'` in strings.
 * Numbers that have more digits than a number holds (ids, mostly) are texts.
 * @throws SyntaxError where it is none
 */
export function parsedJson(text: string): ParsedValue {
  const exact = /\d{16}/.test(text) ? changed(text, { outside: quotedDigits, strings: same }) : text;
  try {
    return { value: JSON.parse(exact), messages: [] };
  } catch (error) {
    const repaired = changed(exact, { outside: withoutExtras, strings: escapedControls });
    if (repaired === exact) throw error;
    try {
      return { value: JSON.parse(repaired), messages: [REPAIRED] };
    } catch {
      throw error;
    }
  }
}

const same = (piece: string): string => piece;

const withoutExtras = (piece: string): string =>
  piece.replace(/-?\b(?:NaN|Infinity)\b/g, 'null').replace(/,(?=\s*[}\]])/g, '');

/** Tabs and line ends as they are, and a mark that needs no escape. */
const escapedControls = (string: string): string =>
  string.replace(/\\[\s\S]|[\0-\x1f]/g, (sign) => {
    if (sign === "\\'") return "'";
    return sign.length > 1 ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

const quotedDigits = (piece: string): string => piece.replace(/(?<![\w.+-])-?\d{16,}(?![\d.eE])/g, '"$&"');

interface Changes {
  /** What stands between the strings of JSON. */
  readonly outside: (piece: string) => string;
  readonly strings: (piece: string) => string;
}

const changed = (text: string, { outside, strings }: Changes): string =>
  text.replace(/("(?:[^"\\]|\\[\s\S])*")|([^"]+)/g, (_whole, string: string | undefined, other: string) =>
    string === undefined ? outside(other) : strings(string),
  );

const REPAIRED: Message = {
  severity: 'warning',
  code: 'input/json-repaired',
  reason:
    'it is not quite JSON: NaN was read as null, commas before closing brackets were left out, control characters in strings were kept',
  span: null,
  hint: 'write it with a program for JSON',
};
