// The only importer of hyparquet-writer.
import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';

type SchemaElement = NonNullable<Parameters<typeof schemaFromColumnData>[0]['schemaOverrides']>[string];
import type { Cell, ColumnType, Table } from './tables/table.ts';

/** Rows that are held and encoded together: some megabytes. */
const ROW_GROUP = 10_000;

const PARQUET_TYPE: { readonly [T in Exclude<ColumnType, 'date'>]: BasicType } = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** Rows, each a JSON array of cells in the order of the columns, to the bytes of a Parquet file (Snappy, all columns optional). */
export async function* encodeParquet(
  columns: Table['columns'],
  lines: AsyncIterable<string>,
): AsyncGenerator<Uint8Array> {
  const bytes = new DrainedWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnData(columns, []), schemaOverrides: daysOf(columns) }),
    createdBy: 'factbox',
  });
  let rows: (readonly Cell[])[] = [];
  const flush = (): Uint8Array => {
    void file.write({ columnData: columnData(columns, rows), rowGroupSize: ROW_GROUP });
    rows = [];
    return bytes.drain();
  };
  for await (const line of lines) {
    rows.push(JSON.parse(line) as readonly Cell[]);
    if (rows.length === ROW_GROUP) yield flush();
  }
  if (rows.length > 0) yield flush();
  void file.finish();
  yield bytes.drain();
}

const columnData = (columns: Table['columns'], rows: readonly (readonly Cell[])[]) =>
  columns.map(({ name, type }, index) => ({
    name,
    ...(type === 'date' ? {} : { type: PARQUET_TYPE[type] }),
    data: rows.map((row) => (type === 'date' ? dayOf(row[index]) : (row[index] ?? null))),
  }));

/** The library infers no days. */
const daysOf = (columns: Table['columns']): Record<string, SchemaElement> =>
  Object.fromEntries(
    columns
      .filter(({ type }) => type === 'date')
      .map(({ name }) => [name, { name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }]),
  );

/** The day that a text begins with. */
function dayOf(cell: Cell | undefined): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(String(cell))?.[0];
  return day === undefined ? null : new Date(`${day}T00:00:00Z`);
}

/** Hands out what was written since it was last asked, so that no file is ever held whole. */
class DrainedWriter extends ByteWriter {
  drain(): Uint8Array {
    const written = this.getBytes().slice();
    this.index = 0; // `offset` goes on: positions in the file count from its start
    return written;
  }
}
