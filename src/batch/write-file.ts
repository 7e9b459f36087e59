/** One small file, whole or not at all; what its name leads to stays what it is. */
import type { Io } from './io.ts';
import type { Place } from './place.ts';
import { putWhole } from './spool.ts';
import { openStream } from './stdout.ts';

export async function writeFileWhole(place: Place, bytes: string | Uint8Array, io: Io): Promise<void> {
  if (place.kind === 'file') return putWhole(place, bytes);
  const stream = await openStream(place, io);
  await stream.write(bytes);
  await stream.close();
}
