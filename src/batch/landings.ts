/** All that a run writes to, looked at before anything is read: it must be writable, and nothing of it may be an input. */
import { stat } from 'node:fs/promises';
import { UserError } from '../model/message.ts';
import { identityOf, identityOfStream } from './identity.ts';
import { EXIT, type Io, printable } from './io.ts';
import { type Place, placeOf, STANDARD_ERROR, STANDARD_OUTPUT } from './place.ts';
import type { RunOptions } from './run-options.ts';
import { misused } from './problems.ts';
import { type Landing, landingOf, type Target } from './target.ts';

export interface Landings {
  readonly targets: readonly { readonly target: Target; readonly landing: Landing }[];
  readonly errors: Place | null;
  /** Of the summary. */
  readonly summary: Place | null;
}

/** @throws UserError where something cannot be written, or two would be written to one place */
export async function landingsOf(
  { targets, errors, summary }: Pick<RunOptions, 'targets' | 'errors' | 'summary'>,
  io: Io,
): Promise<Landings> {
  const landings: Landings['targets'][number][] = [];
  for (const target of targets) landings.push({ target, landing: await landingOf(target) });
  const found = {
    targets: landings,
    errors: errors === null ? null : await placeOf(errors),
    summary: summary === null || summary === '' ? null : await placeOf(summary),
  };
  const seen = new Set<string>();
  for (const place of placesOf(found)) {
    const key = keyOf(place, io);
    if (key === null) continue;
    if (seen.has(key)) throw misused(`${printable(place.name)} would be written to twice; name another file`);
    seen.add(key);
  }
  return found;
}

const placesOf = ({ targets, errors, summary }: Landings): readonly Place[] => [
  ...targets.flatMap(({ landing }) => (landing.kind === 'place' ? [landing.place] : [])),
  ...[errors, summary].filter((place) => place !== null),
];

/** What two outputs may not share; null of what any number may be written to, such as a device. */
function keyOf(place: Place, { stdout, stderr }: Io): string | null {
  if (place.kind === 'through') return null;
  if (place.kind === 'file') return place.identity ?? place.path;
  const stream = place.fd === STANDARD_OUTPUT ? stdout : place.fd === STANDARD_ERROR ? stderr : null;
  return (stream && identityOfStream(stream)) ?? `stream ${place.fd}`;
}

/** Files that are written, and streams of the process, by identity. */
export const writtenTo = (places: readonly Place[], io: Io): ReadonlySet<string> =>
  new Set(
    [...places.map(({ identity }) => identity), ...[io.stdout, io.stderr].map(identityOfStream)].filter(
      (identity) => identity !== null,
    ),
  );

/** What is written, by identity: files and streams, and the folders of `-d`. No run reads it. */
export async function writtenBy(landings: Landings, io: Io): Promise<ReadonlySet<string>> {
  const folders = landings.targets.flatMap(({ landing }) => (landing.kind === 'folder' ? [landing.folder] : []));
  const found = await Promise.all(folders.map((folder) => stat(folder).catch(() => null)));
  return new Set([
    ...writtenTo(placesOf(landings), io),
    ...found.flatMap((folder) => (folder === null ? [] : [identityOf(folder)])),
  ]);
}

/**
 * @param files what the command line names to be read: inputs, lists, names
 * @throws UserError where one of them is written, too: it would be lost, or grow without end
 */
export async function refuseWritten(files: readonly string[], written: ReadonlySet<string>, io: Io): Promise<void> {
  for (const file of files) {
    const identity = file === '-' ? identityOfStream(io.stdin) : await identityAt(file);
    if (identity !== null && written.has(identity))
      throw new UserError(
        `${printable(file === '-' ? 'standard input' : file)}: it is both read and written; write to another file`,
        { exitCode: EXIT.usage, code: 'usage/output-is-input' },
      );
  }
}

async function identityAt(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null); // that it cannot be read is told when it is read
  return found?.isFile() === true ? identityOf(found) : null;
}
