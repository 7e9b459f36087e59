/** `--shard 7/64`: one part of the whole; which one, a scheduler can tell. */
import { InvalidArgumentError } from 'commander';
import type { Shard } from '../batch/shards/shard-of.ts';

const OPTION = '--shard';
const VALUE = /^(?:(?<index>\d{1,9})|auto)\/(?<count>\d{1,9})$|^auto$/;

type Environment = Readonly<Record<string, string | undefined>>;

/** The arguments, with "auto" for a `--shard` without a value. */
export function withShardValue(args: readonly string[]): string[] {
  const at = args.indexOf(OPTION);
  const end = args.indexOf('--');
  const next = args[at + 1];
  if (at < 0 || (end >= 0 && at > end) || (next !== undefined && /^\S*\/\d|^auto/.test(next))) return [...args];
  return [...args.slice(0, at + 1), 'auto', ...args.slice(at + 1)];
}

/**
 * "7/64"; "auto" for what the environment of the scheduler says, "auto/64" for its number of a part of so many.
 * @throws InvalidArgumentError where that is no part of a whole
 */
export function shard(text: string, env: Environment): Shard {
  const given = VALUE.exec(text)?.groups;
  if (given === undefined && text !== 'auto') throw noPart(text);
  const told = scheduled(env);
  const index = given?.['index'] === undefined ? told.index : Number(given['index']);
  const count = given?.['count'] === undefined ? told.count : Number(given['count']);
  if (index === null || count === null)
    throw new InvalidArgumentError(
      'no scheduler says which part (SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX); write e.g. 2/5 for the second of five.',
    );
  if (!(index >= 1 && index <= count)) throw noPart(`${index}/${count}`);
  return { index, count };
}

const noPart = (text: string): InvalidArgumentError =>
  new InvalidArgumentError(`"${text}" is no part of a whole; write e.g. 2/5 for the second of five.`);

/** Slurm's arrays begin anywhere and count their tasks; an indexed job of Kubernetes counts from 0 and is told of its number by hand. */
function scheduled(env: Environment): { readonly index: number | null; readonly count: number | null } {
  const number = (name: string): number | null => (/^\d{1,9}$/.test(env[name] ?? '') ? Number(env[name]) : null);
  const [task, first] = [number('SLURM_ARRAY_TASK_ID'), number('SLURM_ARRAY_TASK_MIN') ?? 1];
  if (task !== null) return { index: task - first + 1, count: number('SLURM_ARRAY_TASK_COUNT') };
  const completion = number('JOB_COMPLETION_INDEX');
  return { index: completion === null ? null : completion + 1, count: number('JOB_COMPLETIONS') };
}
