// The only importer of postal-mime.
import type { Email } from 'postal-mime';
import { readWhole } from './whole.ts';
import type { Entry, Opener } from '../entry.ts';
import type { Item } from '../item.ts';
import { unreadable } from '../problems.ts';

/** Messages nest in messages, parts in parts; beyond this they are no mail. */
const DEEPEST = 32;
const LONGEST_HEADERS = 1_000_000;

export const openEmail: Opener = async function* openEmail(entry, context) {
  yield* openMessage(await readWhole(entry, context.options.maxBytes), entry);
};

/** One message: its plain text where it has one, else its HTML; what is attached is left out. */
export async function* openMessage(bytes: Uint8Array, entry: Entry): AsyncGenerator<Item> {
  const { default: PostalMime } = await import('postal-mime');
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, maxHeadersSize: LONGEST_HEADERS });
  } catch (error) {
    throw unreadable(
      'input/corrupt',
      `the message cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  const plain = mail.text?.trim() ?? '';
  const html = mail.html?.trim() ?? '';
  if (plain === '' && html === '')
    throw unreadable('input/no-article', 'the message has no text, only attachments or nothing');
  yield {
    kind: 'article',
    source: entry.source,
    isMember: entry.isMember,
    article: {
      text: plain === '' ? html : (mail.text ?? ''),
      options: {
        format: plain === '' ? 'html' : 'text',
        mediaType: 'message/rfc822',
        metadata: { ...entry.metadata, ...metadataOf(mail) },
      },
    },
  };
}

function metadataOf({ subject, from, date, messageId }: Email): Entry['metadata'] {
  const fields = { id: messageId?.replace(/^<|>$/g, ''), title: subject, byline: from?.name, published: date };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => (value ?? '') !== ''));
}
