/** A filter of lines, for engines that pipe them through programs: a line out for each line in, whatever is wrong with it. */
import { ByteReader } from './byte-reader.ts';
import { gatherCrew } from './crew.ts';
import { decode } from './decode.ts';
import { articleOf } from './fields.ts';
import type { InputOptions } from './entry.ts';
import { parsedJson } from './documents/json-repair.ts';
import { notJsonReason } from './documents/json-values.ts';
import { bytesOf } from './inputs.ts';
import { EXIT, type Io } from './io.ts';
import type { Job } from './job.ts';
import { ReaderGone, streamWriter } from './stdout.ts';
import { sha256 } from '../assemble/sha256.ts';
import { UserError } from '../model/message.ts';
import type { WorkOptions } from './work.ts';

/** All lines have it: what is written of a line depends on the line alone, not on where in which partition it stands. */
const SOURCE = 'stdin';

/**
 * Records for the articles of standard input, one a line, each written at once; a failure record for a line that is none. An engine
 * gives up on a process that ends with an error: failed articles are none.
 * @returns the exit code
 */
export async function filterLines(options: InputOptions, work: WorkOptions, io: Io): Promise<number> {
  const write = streamWriter(io.stdout, 'standard output');
  const crew = await gatherCrew({ jobs: 1, timeout: null, work, isSuspect: false });
  const reader = new ByteReader(bytesOf(io.stdin));
  try {
    for (let job = await nextJob(reader, options); job !== null; job = await nextJob(reader, options)) {
      const [outcome] = await crew.perform([job]);
      await write(outcome?.texts.flat().join('') ?? '');
    }
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  } finally {
    await crew.close();
  }
  return EXIT.done;
}

async function nextJob(reader: ByteReader, options: InputOptions): Promise<Job | null> {
  try {
    const line = await reader.line(options.maxBytes);
    return line === null ? null : jobOf(line, options);
  } catch (error) {
    if (error instanceof UserError) return failure(null, error.code, error.message);
    throw error;
  }
}

function jobOf(line: Buffer, { fields, format, extract, encoding: forced }: InputOptions): Job {
  const { text, encoding, messages } = decode(line, { forced });
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return failure(null, 'article/empty', 'the line is empty');
  try {
    const { value, messages: repaired } = parsedJson(bare);
    const found = articleOf(value, fields, format === 'ninjs');
    if ('code' in found) return failure(found.id, found.code, found.reason);
    const id = found.options.id ?? found.options.metadata?.id ?? sha256(found.text).slice(0, ID_LENGTH);
    const told = [...messages, ...repaired, ...(found.options.messages ?? [])];
    const article = { text: found.text, options: { ...found.options, encoding, ...extract, id, messages: told } };
    return { kind: 'article', source: SOURCE, isMember: true, inPlace: true, article };
  } catch (error) {
    if (error instanceof SyntaxError) return failure(null, 'article/not-json', notJsonReason(error, bare));
    throw error;
  }
}

const ID_LENGTH = 16;

const failure = (id: string | null, code: string, reason: string): Job => ({
  kind: 'failure',
  source: SOURCE,
  isMember: true,
  inPlace: true,
  id,
  code,
  reason,
  exitCode: EXIT.someFailed,
});
