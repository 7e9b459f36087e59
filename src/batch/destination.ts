/** What a run writes, and where. */
import { configurationOf } from './configuration.ts';
import { loadWriter } from '../output/index.ts';
import { plainFile, type Writer } from '../output/writer.ts';
import type { StartedInputs } from './inputs.ts';
import type { Io } from './io.ts';
import type { Landings } from './landings.ts';
import { join } from 'node:path';
import { makeFolder } from './output.ts';
import { placeOf } from './place.ts';
import { misused } from './problems.ts';
import { ORDER_ENDING } from './shards/part.ts';
import type { ShardRun } from './shards/shard-run.ts';
import type { RunOptions } from './run-options.ts';
import type { SpoolFile } from './spool.ts';
import { openStream } from './stdout.ts';
import { journalPath, type Plan, planOutput } from './target.ts';
import type { WorkOptions } from './work.ts';

/** One format of the run. */
export interface Part {
  readonly writer: Writer;
  readonly plan: Plan;
}

export interface Destination {
  readonly work: WorkOptions;
  readonly parts: readonly Part[];
  /** Where failures are listed, too. */
  readonly errors: Plan | null;
  /** Of a shard: the places of its articles among all. */
  readonly order: Plan | null;
  readonly shardRun: ShardRun | null;
  /** Null where all goes to streams, with which no run can go on. */
  readonly journal: { readonly path: string; readonly configuration: string } | null;
}

interface Circumstances extends Pick<StartedInputs, 'hasSecond'> {
  /** One output holds, or may hold, more than one article. */
  readonly several: boolean;
  readonly shardRun: ShardRun | null;
}

/** @throws UserError where a format cannot be written to its target. */
export async function destinationOf(
  options: RunOptions,
  landings: Landings,
  { several, hasSecond, shardRun }: Circumstances,
  io: Io,
): Promise<Destination> {
  const { table, csvRaw, slim = false, lexicon, gazetteer, dedupe, records, append } = options;
  const formats = options.targets.map(({ format, outputDir }) => ({
    format,
    several: several && (outputDir === null || shardRun !== null),
  }));
  const work = { formats, table, csvRaw, slim, lexicon, gazetteer, dedupe, records };
  const parts: Part[] = [];
  for (const { landing } of landings.targets) if (landing.kind === 'folder') await makeFolder(landing.folder);
  for (const [index, { target, landing }] of landings.targets.entries()) {
    const isSeveral = formats[index]?.several ?? several;
    const writer = await loadWriter(target.format, { ...work, several: isSeveral });
    const plan = await planOutput(
      target,
      landing,
      writer,
      {
        isTooMany: isSeveral && writer.holds === 'one' && (await hasSecond()),
        table,
        append,
        part: shardRun?.name ?? null,
      },
      io,
    );
    parts.push({ writer, plan });
  }
  const path = landings.targets
    .map(({ landing }) => journalPath(landing, shardRun?.name ?? ''))
    .find((found) => found !== null);
  return {
    work,
    parts,
    errors: await errorsPlan(landings, io),
    order: shardRun && (await orderPlan(shardRun)),
    shardRun,
    journal:
      path === undefined
        ? null
        : {
            path,
            configuration: await configurationOf(shardRun === null ? options : { ...options, shard: null }, several),
          },
  };
}

async function errorsPlan({ errors }: Landings, io: Io): Promise<Plan | null> {
  if (errors === null) return null;
  const file = plainFile('');
  if (errors.kind === 'file') return { kind: 'files', files: [{ place: errors, file, append: false }] };
  return { kind: 'stream', file, stream: await openStream(errors, io) };
}

async function orderPlan({ folder, name }: ShardRun): Promise<Plan> {
  const place = await placeOf(join(folder, `${name}${ORDER_ENDING}`));
  if (place.kind !== 'file') throw misused(`${place.name} is no file but a device or a pipe; name another folder`);
  return { kind: 'files', files: [{ place, file: plainFile(''), append: false }] };
}

/** The files that grow, in the order of the journal's sizes. */
export const growing = ({ parts, errors, order }: Destination): readonly SpoolFile[] =>
  [...parts.map(({ plan }) => plan), errors, order].flatMap((plan) => (plan?.kind === 'files' ? plan.files : []));
