/**
 * The record `factbox/v1` (DESIGN §1), defined once: the TypeScript types, the published JSON Schema and the validation before
 * writing all come from this file.
 */
import * as z from 'zod';
import { eachField, type SchemaNode } from './record-fields.ts';
import { noteOf } from './record-notes.ts';
import * as words from './vocabulary.ts';

const offset = z.int().nonnegative().nullable();
const text = z.string();
const nullable = text.nullable();
const confidence = z.number().min(0).max(1).nullable();
const rule = text.regex(/^[a-z]+\/[a-z0-9-]+$/);
const id = text.nullable();
const section = z.enum(words.SECTION_KINDS);

/** A value that stands in the text. A title that came from metadata has no place in it: both offsets are null. */
const spanned = { text, start: offset, end: offset };
/** A mention in a title that was given beside the text is counted from the title's own start. */
const field = { field: z.literal('title').optional() };

const mention = z.strictObject({ ...spanned, ...field, section, form: z.enum(words.MENTION_FORMS), rule, confidence });

const date = z.strictObject({
  id: text,
  ...spanned,
  ...field,
  section,
  type: z.enum(words.DATE_TYPES),
  value: text.describe('TIMEX3 value'),
  mod: z.enum(words.DATE_MODS).nullable(),
  edtf: nullable,
  earliest: nullable,
  latest: nullable,
  grain: z.enum(words.GRAINS).nullable(),
  anchor: z.strictObject({ kind: z.enum(['published', 'mention', 'none']), value: nullable, id: id.optional() }),
  range: z.strictObject({ role: z.enum(['begin', 'end']), with: text }).nullable(),
  endValue: nullable,
  beginPoint: nullable,
  endPoint: nullable,
  quant: nullable,
  freq: nullable,
  alternatives: z.array(z.strictObject({ value: text, reason: text })),
  rule,
  confidence,
});

const actor = z.strictObject({
  id: text,
  name: text,
  type: z.enum(words.ACTOR_TYPES),
  subtype: z.enum(words.ACTOR_SUBTYPES).nullable(),
  country: text.length(2).nullable(),
  role: nullable,
  aliases: z.array(text),
  description: nullable,
  externalId: nullable,
  mentions: z
    .array(
      z.strictObject({
        ...mention.shape,
        count: id.optional().describe('of a group or person without a name: the count that tells how many'),
      }),
    )
    .min(1),
});

const box = z.tuple([z.number(), z.number(), z.number(), z.number()]).describe('west, south, east, north');

const location = z.strictObject({
  id: text,
  name: text,
  type: z.enum(words.LOCATION_TYPES).nullable(),
  country: text.length(2).nullable(),
  admin1: nullable,
  within: id,
  bbox: box.nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  geonameId: z.int().nullable(),
  precision: z.enum(words.PRECISIONS).nullable(),
  resolution: z.enum(words.RESOLUTIONS),
  rule,
  alternatives: z.array(
    z.strictObject({
      name: text,
      type: z.enum(words.LOCATION_TYPES),
      country: nullable,
      admin1: nullable,
      lat: z.number(),
      lon: z.number(),
      geonameId: z.int().nullable(),
    }),
  ),
  confidence,
  mentions: z.array(z.strictObject({ ...mention.shape, qualifier: nullable })).min(1),
});

const count = z.strictObject({
  id: text,
  ...spanned,
  ...field,
  section,
  kind: z.enum(words.COUNT_KINDS),
  relation: z.enum(words.RELATIONS),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  per: nullable,
  si: z.strictObject({ value: z.number(), unit: text }).nullable(),
  unit: nullable,
  trend: z.enum(['up', 'down']).nullable(),
  object: z.strictObject({ ...spanned, ...field, head: text, class: z.enum(words.OBJECT_CLASSES) }).nullable(),
  category: z.array(z.enum(words.CATEGORIES)),
  negated: z.boolean(),
  hypothetical: z.boolean(),
  event: id.describe('the event that the figure belongs to'),
  attribution: id,
  location: id,
  date: id,
  linkBasis: z.strictObject({
    attribution: z.enum(words.LINK_BASES).nullable(),
    location: z.enum(words.LINK_BASES).nullable(),
    date: z.enum(words.LINK_BASES).nullable(),
  }),
  partOf: id,
  sameAs: id,
  supersedes: id,
  rule,
  confidence,
});

const party = z.strictObject({
  ...spanned,
  ...field,
  actor: id.describe('null where no actor of the record is meant'),
});
const telling = z.strictObject({ ...spanned, ...field, section });

const event = z.strictObject({
  id: text,
  type: z.enum(words.EVENT_TYPES),
  mode: z.enum(words.EVENT_MODES).nullable().describe('of attacks and of steps of justice'),
  plover: z.enum(words.PLOVER_TYPES).nullable(),
  trigger: telling,
  mentions: z.array(telling).describe('other tellings of the same event'),
  agents: z.array(party),
  patients: z.array(party),
  location: id,
  date: id,
  counts: z.array(text),
  linkBasis: z.strictObject({
    location: z.enum(words.EVENT_LINK_BASES).nullable(),
    date: z.enum(words.EVENT_LINK_BASES).nullable(),
  }),
  status: z.enum(words.EVENT_STATUSES),
  claimedBy: party.nullable().describe('who says so, where the article puts it in a mouth'),
  rule,
  confidence,
});

const faq = z.strictObject({
  id: text,
  question: z.strictObject(spanned),
  answer: z.strictObject(spanned),
  plain: z.strictObject({ question: text, answer: text }),
  speaker: nullable,
  style: z.enum(words.FAQ_STYLES),
  facts: z.array(text),
  rule,
  confidence,
});

const quote = z.strictObject({ id: text, ...spanned, ...field, speaker: id, cue: nullable, rule, confidence });

const source = z.strictObject({
  id: text,
  name: text,
  url: nullable,
  actor: id,
  kind: z.enum(words.SOURCE_KINDS),
  mentions: z.array(z.strictObject({ ...spanned, ...field })),
  claims: z.array(z.strictObject({ start: offset, end: offset, ...field })),
});

const message = z.strictObject({
  severity: z.enum(['info', 'warning', 'error']),
  code: text,
  reason: text,
  start: offset,
  end: offset,
  hint: nullable,
});

const documentPart = z.strictObject({
  id: text,
  source: text,
  mediaType: text,
  url: nullable,
  sha256: text.length(64),
  textOrigin: z.enum(['source', 'extracted']),
  text: text.optional(),
  encoding: text,
  modified: nullable,
  duplicateOf: nullable,
  offsetUnit: z.enum(words.OFFSET_UNITS),
  length: z.int().nonnegative().describe('of the text, in offsetUnit'),
  language: nullable,
  title: z.strictObject(spanned).nullable(),
  byline: z.strictObject(spanned).nullable(),
  publisher: z.strictObject(spanned).nullable(),
  dateline: z.strictObject({ ...spanned, place: id, date: nullable, agency: nullable }).nullable(),
  published: z
    .strictObject({ value: text, origin: z.enum(words.PUBLISHED_ORIGINS), start: offset, end: offset })
    .nullable(),
  sections: z.array(z.strictObject({ kind: section, start: z.int(), end: z.int() })),
  sentences: z.array(z.strictObject({ start: z.int(), end: z.int() })),
  focus: z.strictObject({ country: nullable, location: id }).nullable(),
});

export const RecordSchema = z
  .strictObject({
    schema: z.literal('factbox/v1'),
    generator: z.strictObject({ name: z.literal('factbox'), version: text, lexicon: text }),
    document: documentPart,
    dates: z.array(date),
    actors: z.array(actor),
    locations: z.array(location),
    counts: z.array(count),
    events: z.array(event),
    faq: z.array(faq),
    quotes: z.array(quote),
    sources: z.array(source),
    messages: z.array(message),
  })
  .meta({ title: 'factbox/v1', description: 'The facts of one news article, each with its place in the text.' });

/** What stands in the output in place of the record of an article that could not be read. */
export const FailureSchema = z.strictObject({
  schema: z.literal('factbox/v1'),
  document: z.strictObject({ id: nullable, source: text }),
  error: z.strictObject({ code: text, reason: text }),
});

export type FactboxRecord = z.infer<typeof RecordSchema>;
export type Failure = z.infer<typeof FailureSchema>;

/**
 * The JSON Schema (draft 2020-12) of what stands in the output: a record, or in its place a failure. It is open: consumers must
 * ignore fields that they do not know, since fields may be added within v1. Our own validation, by `RecordSchema`, is strict.
 */
export function jsonSchema(): object {
  const [record, failure] = [openSchema(RecordSchema), openSchema(FailureSchema)];
  const { document: whole, ...parts } = record.properties;
  return {
    ...record,
    properties: { ...parts, document: { type: 'object' }, error: failure.properties['error'] },
    required: ['schema', 'document'],
    anyOf: [
      { required: record.required, properties: { document: whole } },
      { required: failure.required, properties: { document: failure.properties['document'] } },
    ],
  };
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

function openSchema(schema: z.ZodType): ObjectSchema {
  const open = z.toJSONSchema(schema, {
    override: ({ jsonSchema: node }) => {
      delete node.additionalProperties;
    },
  });
  eachField(open as SchemaNode, (path, node) => {
    const note = noteOf(path)?.note;
    if (note !== undefined) node.description ??= note;
  });
  return open as unknown as ObjectSchema;
}

/** A record that was written without nulls, empty lists, sentences and sections, with them; another value as it is. */
export const filled = (value: unknown): unknown => filledBy(RecordSchema, value);

function filledBy(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return value === null || value === undefined ? value : filledBy(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((entry) => filledBy(schema.element as z.ZodType, entry));
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const missing = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, part]) =>
    given[name] !== undefined
      ? [[name, filledBy(part, given[name])]]
      : part instanceof z.ZodNullable
        ? [[name, null]]
        : part instanceof z.ZodArray
          ? [[name, []]]
          : [],
  );
  return { ...given, ...Object.fromEntries(missing) };
}
