import DataLoader from 'dataloader';
import type { ObjectLiteral } from 'typeorm';
import type { RowReading } from './row-reading.js';

/** Rows of one statement. */
const AT_ONCE = 128;

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads one row for each caller, and the rows of all who ask in the same turn of the loop with one statement: requests
 * that come in together need one way to the database, not one each. Nothing is kept, each caller gets an entity of its own.
 */
export class SharedReading<E extends ObjectLiteral> {
  private readonly rows: DataLoader<string, Row | undefined>;

  constructor(
    private readonly reading: RowReading<E>,
    property: keyof E & string,
    read: (values: readonly string[], textFor: (list: string) => string) => Promise<Row[]>,
  ) {
    const column = reading.columnOf(property);
    this.rows = new DataLoader<string, Row | undefined>(
      async (values) => {
        const asked = filledUp([...new Set(values)]);
        const found = await read(asked, (list) => reading.textFor(property, list));
        const byValue = new Map(found.map((row) => [row[column], row]));
        return values.map((value) => byValue.get(value));
      },
      { cache: false, maxBatchSize: AT_ONCE, batchScheduleFn: (readAll) => void setImmediate(readAll) },
    );
  }

  /** The row in which the property has the value. */
  async one(value: string): Promise<E | undefined> {
    const row = await this.rows.load(value);
    return row === undefined ? undefined : this.reading.entityOf(row);
  }
}

/** To a power of two, so that there are few different statements to prepare. */
function filledUp(values: string[]): string[] {
  const last = values.at(-1) ?? '';
  while ((values.length & (values.length - 1)) !== 0) values.push(last);
  return values;
}
