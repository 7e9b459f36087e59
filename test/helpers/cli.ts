import { PassThrough, Readable } from 'node:stream';
import { run } from '../../src/cli/index.ts';

export interface CliResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs the command line in this process, with what is piped in (null: a terminal). */
export async function cli(
  args: readonly string[],
  stdin: string | Uint8Array | null = null,
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  const stdout = collector();
  const stderr = collector();
  const input: Readable & { isTTY?: boolean } = Readable.from(stdin === null ? [] : [Buffer.from(stdin)]);
  if (stdin === null) input.isTTY = true;
  const exitCode = await run(args, { stdin: input, stdout: stdout.stream, stderr: stderr.stream, env });
  return { stdout: stdout.text(), stderr: stderr.text(), exitCode };
}

function collector(): { readonly stream: PassThrough; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
