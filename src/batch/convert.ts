/** A record that was read → as another format needs it. Nothing is extracted again. */
import { type FactboxRecord, filled, RecordSchema } from '../model/record.ts';
import { UserError } from '../model/message.ts';
import type { Writer } from '../output/writer.ts';
import type { Article } from './item.ts';
import { EXIT } from './io.ts';

/** @throws UserError where it is no record of factbox */
export function recordIn({ text, options }: Article): FactboxRecord {
  const value = parsed(text);
  const whole = RecordSchema.safeParse(value);
  const result = whole.success ? whole : RecordSchema.safeParse(filled(value)); // only slim records need to be filled
  if (!result.success) {
    const issue = result.error.issues[0];
    throw refused(
      'convert/not-a-record',
      `it is no record of factbox/v1 (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}); give what factbox wrote as json or ndjson`,
    );
  }
  const { data } = result;
  return { ...data, document: { ...data.document, id: options.id ?? data.document.id } };
}

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
