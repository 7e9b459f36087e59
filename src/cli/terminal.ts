/** What the terminal is like that results are shown on. */
import { Option } from 'commander';
import type { Io } from '../batch/io.ts';
import { choice } from './given-options.ts';
import { COLOR_CHOICES, type CliOptions } from './cli-options.ts';

export const colorOptions = (): readonly Option[] => [
  choice('--color <when>', 'colours: auto, at a terminal alone; always; never', COLOR_CHOICES),
  new Option('--no-color', 'the same as --color never'),
];

/** The option goes first, then FORCE_COLOR and NO_COLOR (https://no-color.org), then whether a person looks at it. */
export function isColored({ color }: Pick<CliOptions, 'color'>, { stdout, env }: Io): boolean {
  if (color === 'always') return true;
  if (color === 'never' || color === false) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return (env['NO_COLOR'] ?? '') === '' && stdout.isTTY === true;
}

const USUAL_WIDTH = 80;
const NARROWEST = 40;
const WIDEST = 400;

/** Cells of a line: the terminal's, else what COLUMNS says, else 80. */
export function widthOf({ stdout, env }: Io): number {
  const width = stdout.columns ?? Number(env['COLUMNS'] ?? '');
  return Number.isInteger(width) && width > 0 ? Math.min(WIDEST, Math.max(NARROWEST, width)) : USUAL_WIDTH;
}
