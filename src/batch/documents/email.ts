// The only importer of postal-mime.
import type { Email } from 'postal-mime';
import { invalidCharacters } from '../decode.ts';
import type { Entry, Opener } from '../entry.ts';
import { decodeAs, encodingNamed } from '../iconv.ts';
import type { Article, Item } from '../item.ts';
import { unreadable } from '../problems.ts';
import { itemsOf, readWhole, withSurroundings } from './whole.ts';

/** Messages nest in messages, parts in parts; beyond this they are no mail. */
const DEEPEST = 32;
const LONGEST_HEADERS = 1_000_000;

export const openEmail: Opener = async function* openEmail(entry, context) {
  yield* openMessage(await readWhole(entry, context.options.maxBytes), entry);
};

/** @throws UserError where it is no message */
export async function messageIn(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, maxHeadersSize: LONGEST_HEADERS });
  } catch (error) {
    throw unreadable(
      'input/corrupt',
      `the message cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

/** A plain text that only points to the HTML beside it. */
const STUB =
  /\b(?:view|read|open|see|display)\b[^.\n]{0,60}\b(?:browser|online|web)\b|(?:not|doesn.t) (?:support|display|show) html|\bhtml[- ](?:capable|enabled|version|compatible)\b/i;
const LONGEST_STUB = 400;

function kindOf({ text, html }: Email): 'plain' | 'html' {
  const plain = (text ?? '').trim();
  if (plain === '') return 'html';
  const isStub = plain.length < LONGEST_STUB && STUB.test(plain) && (html ?? '').length > 2 * plain.length;
  return isStub ? 'html' : 'plain';
}

/** One message: its plain text where it has one, else its HTML; what is attached is left out. */
export async function* openMessage(bytes: Uint8Array, entry: Entry): AsyncGenerator<Item> {
  const mail = await messageIn(bytes);
  const kind = kindOf(mail);
  const text = repaired((kind === 'plain' ? mail.text : mail.html) ?? '');
  if (text.trim() === '') throw unreadable('input/no-article', 'the message has no text, only attachments or nothing');
  const encoding = charsetOf(bytes, kind);
  const article: Article = {
    text,
    options: { format: kind === 'plain' ? 'text' : 'html', mediaType: 'message/rfc822', metadata: metadataOf(mail) },
  };
  const read = { encoding, messages: invalidCharacters(text, encoding) };
  yield* itemsOf([withSurroundings(article, read, entry)], entry);
}

/** Node's TextDecoder, which the library uses, leaves windows-1252's quotation marks as control characters before Node 23. */
const repaired = (text: string): string =>
  text.replace(/[\u0080-\u009f]+/g, (controls) => decodeAs(Buffer.from(controls, 'latin1'), 'windows-1252'));

/** The charset of the part that was chosen, as its header names it; UTF-8 where it names none. */
function charsetOf(bytes: Uint8Array, kind: 'plain' | 'html'): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST_HEADERS)).toString('latin1');
  const header = new RegExp(
    `^content-type:\\s*text/${kind}[^\\0]{0,300}?charset\\s*=\\s*"?(?<name>[\\w.:-]+)`,
    'im',
  ).exec(head);
  return encodingNamed(header?.groups?.['name'] ?? '') ?? 'utf-8';
}

/** The date as the header has it: the library's is in UTC, on another day than the sender's, maybe. */
function metadataOf({ subject, from, headers, messageId }: Email): Entry['metadata'] {
  const published = headers.find(({ key }) => key === 'date')?.value;
  const fields = { id: messageId?.replace(/^<|>$/g, ''), title: subject, byline: from?.name, published };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => (value ?? '') !== ''));
}
