/** The tables of the formats csv and parquet. Rows join by the article's id and the value's id. */
import { articles } from './articles.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { actors, locations, mentions } from './entities.ts';
import { eventActors, events } from './events.ts';
import { faq, quotes, sources } from './speech.ts';
import type { Table } from './table.ts';

export const TABLES: readonly Table[] = [
  articles,
  dates,
  actors,
  mentions,
  locations,
  counts,
  events,
  eventActors,
  faq,
  quotes,
  sources,
];
