import { buildGazetteer } from '../batch/gazetteer-build.ts';
import { EXIT, type Io, printable } from '../batch/io.ts';

/** Packs GeoNames tables into a gazetteer for `--gazetteer`. */
export async function gazetteerCommand(tables: readonly string[], output: string, io: Io): Promise<number> {
  const { places, bytes } = await buildGazetteer(tables, output, io);
  const megabytes = (bytes / 1e6).toFixed(1);
  io.stderr.write(`factbox: ${places} places in ${megabytes} MB: ${printable(output)}\n`);
  return EXIT.done;
}
