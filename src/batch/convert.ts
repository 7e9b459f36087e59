/** A record that was read → as another format needs it. Nothing is extracted again. */
import { type FactboxRecord, filled, RecordSchema } from '../model/record.ts';
import { UserError } from '../model/message.ts';
import type { Writer } from '../output/writer.ts';
import type { Article } from './item.ts';
import { EXIT } from './io.ts';

/**
 * The record with what others, or later versions, have added to it.
 * @throws UserError where it is no record of factbox
 */
export function recordIn({ text, options }: Article): FactboxRecord {
  const value = parsed(text);
  const record = recordOf(value);
  if (!('path' in record)) return withId(record, options.id);
  const whole = recordOf(filled(value)); // only slim records need to be
  if (!('path' in whole)) return withId(whole, options.id);
  throw refused(
    'convert/not-a-record',
    `it is no record of factbox/v1 (${record.path.join('.')}: ${record.message}); give what factbox wrote as json or ndjson`,
  );
}

/** The record, or the first thing that is wrong with it; keys that it has beside its own are not. */
function recordOf(value: unknown) {
  const { success, data, error } = RecordSchema.safeParse(value);
  return success ? data : (error.issues.find(({ code }) => code !== 'unrecognized_keys') ?? (value as FactboxRecord));
}

const withId = (record: FactboxRecord, id: string | undefined): FactboxRecord => ({
  ...record,
  document: { ...record.document, id: id ?? record.document.id },
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused('convert/not-a-record', `it is not JSON (${error instanceof Error ? error.message : ''})`);
  }
}

/** @throws UserError where the record lacks what the format is made of */
export function fitFor(record: FactboxRecord, { needs, isMadeOfText }: Writer): FactboxRecord {
  const { text, offsetUnit } = record.document;
  if (isMadeOfText === true && text === undefined)
    throw refused('convert/no-text', 'the record has no text, which the format is made of; make records with --text');
  if (needs.offsets !== undefined && needs.offsets !== offsetUnit && !isAscii(text ?? ''))
    throw refused(
      'convert/offsets',
      `its offsets count ${offsetUnit}, the format wants ${needs.offsets}; make records with --offsets ${needs.offsets}`,
    );
  return record;
}

const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

const refused = (code: string, reason: string): UserError => new UserError(reason, { exitCode: EXIT.someFailed, code });
