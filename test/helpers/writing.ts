/** What the formats make of two golden articles and one that could not be read, without the disk. */
import { type OutputFormat, loadWriter, type WriterOptions } from '../../src/output/index.ts';
import type { Entry, OutputFile } from '../../src/output/writer.ts';
import { extract } from '../../src/pipeline.ts';
import { goldenArticles } from './articles.ts';

const SLUGS: ReadonlySet<string> = new Set(['earthquake', 'press-release-faq']);

const FAILURE: Entry = {
  schema: 'factbox/v1',
  document: { id: 'broken', source: 'feed.ndjson:3' },
  error: { code: 'ndjson/no-text', reason: 'no string "text" in the object' },
};

const DEFAULTS: WriterOptions = { several: true, table: null, csvRaw: false };

export const articles = goldenArticles.filter(({ slug }) => SLUGS.has(slug));

/** The files of a format, by name: of a format that holds one article the first article's. */
export async function written(
  format: OutputFormat,
  options: Partial<WriterOptions> = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const writer = await loadWriter(format, { ...DEFAULTS, ...options });
  const records = articles.map(({ text, options: given, slug }) =>
    extract(text, { ...given, ...writer.needs, id: slug, source: given.source ?? slug }),
  );
  const entries: readonly Entry[] = writer.holds === 'one' ? records.slice(0, 1) : [...records, FAILURE];
  const rendered = entries.map(writer.render);
  return new Map(
    await Promise.all(
      writer.files.map(
        async (file, index) =>
          [
            file.name,
            await complete(
              file,
              rendered.map((texts) => texts[index] ?? ''),
            ),
          ] as const,
      ),
    ),
  );
}

/** The only file of a format, as text. */
export async function writtenText(format: OutputFormat, options: Partial<WriterOptions> = {}): Promise<string> {
  const [bytes] = (await written(format, options)).values();
  return new TextDecoder().decode(bytes);
}

export async function complete(file: OutputFile, texts: readonly string[]): Promise<Uint8Array> {
  const text = file.open + texts.filter((part) => part !== '').join(file.separator) + file.close;
  if (file.encode === undefined) return new TextEncoder().encode(text);
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.encode(linesOf(text))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* linesOf(text: string): AsyncGenerator<string> {
  for (const line of text.split('\n')) if (line !== '') yield line;
}
