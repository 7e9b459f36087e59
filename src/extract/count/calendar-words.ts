/** Months, days of the week and other words of time, by the classes that the lexicon has for dates. */
import { type Core, perCore } from '../../lexicon/core.ts';
import { type Line, tableNumber } from './line.ts';

const masks = perCore(({ classes }: Core) => {
  const mask = (...names: readonly string[]) => classes.maskOf(names.map((name) => classes.classOf(`date/${name}`)));
  return {
    month: mask('month', 'month-name', 'month-short'),
    weekday: mask('weekday', 'weekday-short'),
    when: mask('weekday', 'month', 'month-name', 'season', 'dayword', 'nightword', 'overnight', 'ago', 'frequency'),
  };
});

/** Is a token of the line such a word? Months and days with a capital only. */
export function isCalendarWord(line: Line, at: number, kind: 'month' | 'weekday' | 'when'): boolean {
  if (at < 0 || at >= line.tokens.length) return false;
  const { core } = line.lexicon;
  return core.classes.meets(line.document.table.classes[tableNumber(line, at)] ?? 0, masks(core)[kind]);
}
