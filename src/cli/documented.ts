import { Command } from 'commander';

/** A command with examples, which its long help and the manual show: what to type, and what comes of it. */
export class Documented extends Command {
  examples: readonly (readonly [line: string, what: string])[] = [];
}
