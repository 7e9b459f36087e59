/** "two hours later": a time counted from the one last spoken of. */
import { dayValue, pad } from '../../../lexicon/calendar.ts';
import type { Grounded } from './places.ts';
import type { Situation } from './situation.ts';

const DAY = 24 * 60;

/** To the minute where a clock time was spoken of, else some time on the day that it leads to. `minutes` NaN: "minutes later". */
export function groundMoment(minutes: number, { timeline, published }: Situation): Grounded {
  const spoken = timeline.last('day');
  const day = spoken?.day ?? published;
  const from = spoken ?? 'published';
  if (day === undefined) return { value: 'XXXX-XX-XXTXX', from: 'none' };
  const clock = /T(?<hour>\d\d):(?<minute>\d\d)/.exec(spoken?.value ?? '')?.groups;
  if (Number.isNaN(minutes)) return { value: `${dayValue(day)}TXX`, from };
  if (clock === undefined) return { value: `${dayValue(day + Math.trunc(minutes / DAY))}TXX`, from };
  const total = Number(clock['hour']) * 60 + Number(clock['minute']) + minutes;
  const time = total - Math.floor(total / DAY) * DAY;
  const hours = Math.floor(time / 60);
  return {
    value: `${dayValue(day + Math.floor(total / DAY))}T${pad(hours)}:${pad(Math.round(time - 60 * hours))}`,
    from,
  };
}
