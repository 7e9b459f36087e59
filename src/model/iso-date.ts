const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** A day that the calendar has, with or without a time; not a month or a year alone. */
export const isIsoDay = (text: string): boolean => ISO_DATE.exec(text)?.[3] !== undefined && isInCalendar(text);

/** A year, a month or a day that the calendar has. */
export const isIsoDate = (text: string): boolean => ISO_DATE.test(text) && isInCalendar(text);

function isInCalendar(text: string): boolean {
  const [year = 0, month = 1, day = 1] = (ISO_DATE.exec(text)?.slice(1, 4) ?? []).map((part) => Number(part ?? 1));
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
