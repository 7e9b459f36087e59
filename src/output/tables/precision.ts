/** How exactly a day and a place are known, in the codes of the UCDP Georeferenced Event Dataset (codebook 23.1). */
import type { FactboxRecord } from '../../model/record.ts';
import type { LocationType } from '../../model/vocabulary.ts';

type Location = FactboxRecord['locations'][number];

export const dayOf = (date: string | null): string | null => date?.slice(0, 'YYYY-MM-DD'.length) ?? null;

const DAY = 86_400_000;

/** UCDP's date_prec: 1 a day, 2 up to six days, 3 a week, 4 up to a month, 5 longer. */
export function datePrecision(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null;
  const days = (Date.parse(end) - Date.parse(start)) / DAY + 1;
  return [1, 6, 7, 31].findIndex((most) => days <= most) + 1 || 5;
}

/** UCDP's where_prec: 1 the very place, 2 near it, 3 a district, 4 a province, 5 a region or part of a country, 6 a country. */
export function wherePrecision({ type, mentions }: Location, start: number | null): number | null {
  if (type === null) return null;
  const precision = WHERE_PRECISION[type];
  const [nearest] = [...mentions].sort((a, b) => distance(a, start) - distance(b, start));
  return nearest === undefined || nearest.qualifier === null ? precision : (PART_OF[precision] ?? precision);
}

const distance = (mention: { readonly start: number | null }, start: number | null): number =>
  Math.abs((mention.start ?? 0) - (start ?? 0));

/** "near Kabul", "western Iraq": with a qualifier the place is known less well. */
const PART_OF: Readonly<Record<number, number>> = { 1: 2, 6: 5 };

const WHERE_PRECISION: { readonly [T in LocationType]: number } = {
  street: 1,
  facility: 1,
  city: 1,
  district: 1,
  island: 2,
  mountain: 2,
  valley: 2,
  park: 2,
  admin2: 3,
  admin1: 4,
  region: 5,
  water: 5,
  peninsula: 5,
  desert: 5,
  country: 6,
  continent: 6,
};
