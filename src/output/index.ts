/** The Writers, one a format; each is loaded when it is asked for. */
import type { Writer } from './writer.ts';

/** What `csv` and `parquet` are made of. */
export const TABLE_NAMES = [
  'articles',
  'dates',
  'actors',
  'mentions',
  'locations',
  'counts',
  'events',
  'event_actors',
  'faq',
  'quotes',
  'sources',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export interface WriterOptions {
  /** One stream holds, or may hold, more than one article. */
  readonly several: boolean;
  /** Of the formats made of tables only this one. */
  readonly table: TableName | null;
  /** CSV cells as they are, even those that a spreadsheet would run as a formula. */
  readonly csvRaw: boolean;
  /** Records without nulls, empty lists, sentences and sections. */
  readonly slim?: boolean;
}

const WRITERS = {
  json: async (options: WriterOptions) => (await import('./json.ts')).jsonWriter(options),
  ndjson: async (options: WriterOptions) => (await import('./ndjson.ts')).ndjsonWriter(options),
  csv: async (options: WriterOptions) =>
    (await import('./csv.ts')).csvWriter({ tables: await tables(options), raw: options.csvRaw }),
  parquet: async (options: WriterOptions) =>
    (await import('./parquet.ts')).parquetWriter({ tables: await tables(options) }),
  casualties: async ({ csvRaw }: WriterOptions) => {
    const [{ csvWriter }, { casualties }] = await Promise.all([import('./csv.ts'), import('./tables/casualties.ts')]);
    return csvWriter({ tables: [casualties], raw: csvRaw });
  },
  html: async () => (await import('./html/writer.ts')).htmlWriter(),
  plover: async ({ csvRaw }: WriterOptions) => {
    const [{ csvWriter }, { plover }] = await Promise.all([import('./csv.ts'), import('./tables/plover.ts')]);
    return csvWriter({ tables: [plover], raw: csvRaw });
  },
  geojson: async () => (await import('./geojson.ts')).geojsonWriter(),
  jsonld: async () => (await import('./jsonld.ts')).jsonldWriter(),
  timeml: async () => (await import('./timeml.ts')).timemlWriter(),
  webanno: async () => (await import('./webanno.ts')).webannoWriter(),
  brat: async () => (await import('./brat.ts')).bratWriter(),
} as const satisfies Readonly<Record<string, (options: WriterOptions) => Promise<Writer>>>;

export type OutputFormat = keyof typeof WRITERS;

export const OUTPUT_FORMATS = Object.keys(WRITERS) as readonly OutputFormat[];

export const loadWriter = (format: OutputFormat, options: WriterOptions): Promise<Writer> => WRITERS[format](options);

async function tables({ table }: WriterOptions) {
  const { TABLES } = await import('./tables/index.ts');
  return table === null ? TABLES : TABLES.filter(({ name }) => name === table);
}
