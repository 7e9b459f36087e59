/** Dates as mail, RSS and NITF write them → ISO 8601. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zones that RFC 822 names. */
const ZONES: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const MAIL_DATE =
  /^\s*(?:[a-z]+,\s*)?(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\s+(?<year>\d{4})(?:\s+(?<time>\d{2}:\d{2}(?::\d{2})?))?(?:\s+(?<zone>[+-]\d{4}|[a-z]+))?/i;

/** "Wed, 13 Mar 2024 10:00:00 +0100" (RFC 822, with four digits of the year) → "2024-03-13T10:00:00+01:00"; other text as it is. */
export function mailDate(text: string | undefined): string | undefined {
  const parts = MAIL_DATE.exec(text ?? '')?.groups;
  const month = MONTHS.indexOf((parts?.['month'] ?? '').toLowerCase()) + 1;
  if (parts === undefined || month === 0) return text;
  const day = `${parts['year']}-${String(month).padStart(2, '0')}-${(parts['day'] ?? '').padStart(2, '0')}`;
  if (parts['time'] === undefined) return day;
  const zone = parts['zone']?.toUpperCase() ?? '';
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (ZONES[zone] ?? '');
  return `${day}T${parts['time']}${offset}`;
}

const BASIC =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;

/** ISO 8601's basic form, "20240313T100000Z" → the extended one; other text as it is. */
export function extendedDate(text: string | undefined): string | undefined {
  const parts = BASIC.exec(text ?? '')?.groups;
  if (parts === undefined) return text;
  const time =
    parts['hour'] === undefined
      ? ''
      : `T${parts['hour']}:${parts['minute']}:${parts['second'] ?? '00'}${parts['zone'] ?? ''}`;
  return `${parts['year']}-${parts['month']}-${parts['day']}${time}`;
}
