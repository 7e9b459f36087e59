/** The validation of every record before it is written; that it agrees with the schema is tested (test/record-check.test.ts). */
import { checkedRecord } from './check/record.ts';
import { Mismatch } from './check/values.ts';
import type { FactboxRecord } from './record.ts';

/**
 * The record, its fields in the order of the schema, where it is one of `factbox/v1`.
 * @throws InvalidRecordError that names the first field that is not: a bug of ours, never the article's.
 */
export function validRecord(record: FactboxRecord): FactboxRecord {
  try {
    return checkedRecord(record) as FactboxRecord; // in the order of the schema, whoever put it together
  } catch (error) {
    throw error instanceof Mismatch ? new InvalidRecordError(error) : error;
  }
}

export class InvalidRecordError extends Error {
  override readonly name = 'InvalidRecordError';

  constructor({ message }: Mismatch) {
    super(`the record is not factbox/v1: ${message}`);
  }
}
