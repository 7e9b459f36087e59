/** What the inputs are, without reading them: a second launch must be told at once that nothing has changed. */
import { statSync } from 'node:fs';
import { fileAt } from '../file-name.ts';
import type { InputOptions } from '../entry.ts';
import { readableFiles } from '../named-files.ts';
import { runningSum } from '../running-sum.ts';
import { ignoring } from '../walk.ts';

/** A hash of the names, sizes and times of change (in whole seconds) of all files that the inputs name, in order. */
export async function inputFingerprint(
  inputs: readonly string[],
  { ignore, written }: Pick<InputOptions, 'ignore' | 'written'>,
): Promise<string> {
  const sum = runningSum();
  const options = { isIgnored: ignoring(ignore), written };
  for (const input of inputs)
    for await (const file of readableFiles(input, options)) {
      const found = looked(fileAt(file));
      const seconds = found === null ? 0 : Math.floor(found.mtimeMs / 1000);
      sum.add(JSON.stringify([file.path, found?.size ?? null, seconds]));
    }
  return sum.hex();
}

/** At once: of a hundred thousand files, waiting for each costs ten times as much. */
function looked(path: string | Buffer) {
  try {
    return statSync(path);
  } catch {
    return null; // that it cannot be read is told when it is read
  }
}
