/**
 * The proleptic Gregorian calendar and ISO weeks as pure functions of day numbers (days since 1970-01-01, UTC): no clock, no time
 * zone, no locale. Day ↔ date after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function dayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civil(days: number): CivilDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 31);

/** Is there such a day, in some year where the year is not known? */
export const isDate = ({ year, month, day }: { year?: number | undefined; month: number; day: number }): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year ?? 2000, month);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** The ISO week that holds a day; its year may differ from the day's. */
export function isoWeek(days: number): { readonly year: number; readonly week: number } {
  const thursday = days - weekdayOf(days) + 4;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function weekStart(year: number, week: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Months counted through: `12 * year + month - 1`. */
export const monthIndex = ({ year, month }: { year: number; month: number }): number => 12 * year + month - 1;

const fromMonthIndex = (index: number): { readonly year: number; readonly month: number } => ({
  year: Math.floor(index / 12),
  month: (((index % 12) + 12) % 12) + 1,
});

/** A day some months on, its number capped to the month's length: 31 January + 1 month is 28 or 29 February. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civil(days);
  const target = fromMonthIndex(monthIndex({ year, month }) + months);
  return dayNumber({ ...target, day: Math.min(day, monthLength(target.year, target.month)) });
}

/** Western Easter Sunday (J. Meeus, "Astronomical Algorithms", chapter 8). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - e + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

export const pad = (n: number, width = 2): string => (n < 0 ? `-${pad(-n, width)}` : String(n).padStart(width, '0'));

/** A year as TIMEX3 writes it. Years are counted as astronomers do: 0 is 1 BC ("BC0001"), -479 is 480 BC ("BC0480"). */
export const yearValue = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);

/** A day as TIMEX3 writes it. */
export function dayValue(days: number): string {
  const { year, month, day } = civil(days);
  return `${yearValue(year)}-${pad(month)}-${pad(day)}`;
}

export function isoDate(days: number): string {
  const { year, month, day } = civil(days);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** The day of "2024-03-13" or "2024-03-13T10:15Z"; the first of what "2024-03" or "2024" names; undefined where it is no date. */
export function parseIsoDate(text: string): number | undefined {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?!\d))?)?/.exec(text)?.groups;
  if (match === undefined) return undefined;
  const date = { year: Number(match['year']), month: Number(match['month'] ?? 1), day: Number(match['day'] ?? 1) };
  return isDate(date) ? dayNumber(date) : undefined;
}
