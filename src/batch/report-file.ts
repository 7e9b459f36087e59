/** The report of an archive: entries are gathered as they come, and the page is written whole or not at all. */
import { basename } from 'node:path';
import { gatherOverview } from '../output/report/overview.ts';
import { reportPage } from '../output/report/page.ts';
import { refuseWritten, writtenTo } from './landings.ts';
import type { Io } from './io.ts';
import { placeOf } from './place.ts';
import { openReading, type ReadingOptions } from './reading.ts';
import { writeFileWhole } from './write-file.ts';

export interface ReportFileOptions extends ReadingOptions {
  /** Where the page goes; "-": standard output. */
  readonly output: string;
  /** What the archive is called; null: by the name of its first input. */
  readonly title: string | null;
}

const nameOf = ([first = '-']: readonly string[]): string => (first === '-' ? 'Standard input' : basename(first));

/** @returns the exit code @throws UserError where the page cannot be written, or would be written over an input */
export async function writeReport({ output, title, ...options }: ReportFileOptions, io: Io): Promise<number> {
  const place = await placeOf(output);
  const written = writtenTo([place], io);
  await refuseWritten(options.inputs, written, io);
  const overview = gatherOverview();
  const reading = openReading(options, io, written);
  for await (const entry of reading.entries) overview.add(entry);
  await writeFileWhole(place, reportPage(title ?? nameOf(options.inputs), overview.result()), io);
  return reading.exitCode();
}
