/** What the inputs are, without reading them: a second launch must be told at once that nothing has changed. */
import { stat } from 'node:fs/promises';
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
      const found = await stat(fileAt(file)).catch(() => null); // that it cannot be read is told when it is read
      const seconds = found === null ? 0 : Math.floor(found.mtimeMs / 1000);
      sum.add(JSON.stringify([file.path, found?.size ?? null, seconds]));
    }
  return sum.hex();
}
