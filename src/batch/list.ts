/** `--list`: what would be read, and as what, a line each. */
import { EXIT, type Io, printable } from './io.ts';
import type { Job } from './job.ts';
import { streamWriter } from './stdout.ts';

/** @returns the exit code that reading gives */
export async function listed(jobs: AsyncIterable<Job>, io: Io): Promise<number> {
  const write = streamWriter(io.stdout, 'standard output');
  let exitCode: number = EXIT.done;
  for await (const job of jobs) {
    if (job.kind === 'failure') exitCode = Math.max(exitCode, job.exitCode);
    await write(`${printable(job.source)}\t${kindOf(job)}\n`);
  }
  return exitCode;
}

function kindOf(job: Job): string {
  if (job.kind === 'failure') return `not read: ${job.code}: ${printable(job.reason)}`;
  const { text, options } = job.article;
  const format = options.format ?? 'text';
  const from = options.mediaType === undefined ? '' : ` from ${options.mediaType}`;
  return `${format}${from}\t${text.length} characters\t${options.encoding ?? 'utf-8'}`;
}
