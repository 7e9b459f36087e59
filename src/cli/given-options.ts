/** Options of commander as factbox has them: lists of values with "did you mean", values that may be given again. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { didYouMean } from './did-you-mean.ts';

/** An option that may be given again and again: its values are gathered. */
export class Repeatable extends Option {}

export const repeatable = (flags: string, description: string): Option =>
  new Repeatable(flags, description).argParser((value: string, before: readonly string[] | undefined) => {
    if (value.trim() === '') throw new InvalidArgumentError('it is empty.');
    return [...(before ?? []), value];
  });

/** @throws InvalidArgumentError where a value is none of those that there are */
export function chosen<T extends string>(value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}${didYouMean(value, choices)}.`);
}

/** An option with a list of values; shells complete them, and help shows them. */
export const choice = (flags: string, description: string, choices: readonly string[]): Option =>
  new Option(flags, description).choices([...choices]).argParser((value: string) => chosen(value, choices));

/** What stands twice is a mistake: which of the two is meant, nobody can tell. */
export function refuseRepeated(command: Command): void {
  for (const option of command.options) {
    if (option instanceof Repeatable || option.isBoolean() || option.negate) continue;
    let isGiven = false;
    command.on(`option:${option.name()}`, () => {
      if (isGiven) command.error(`error: option '${option.flags}' is given twice; give it once`);
      isGiven = true;
    });
  }
}
