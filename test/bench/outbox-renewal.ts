import type { Renewal } from './statements-by-hand.js';

const OUTBOX_COLUMNS = 5;
const FEED_COLUMNS = 2;

/**
 * What publishing by hand must take from the row of the relay where events get their places in the unit: they go on from
 * what others have left there. Where the relay gives them later, nothing is to be renewed.
 */
export function outboxRenewal(): Renewal {
  let [head, count] = [0, 0];
  let shift: number | undefined;
  return {
    read(sql, [row]) {
      if (sql.includes(' platform_relay ') && row !== undefined) head = Number(row.position);
    },
    values(sql, values) {
      if (sql.startsWith('UPDATE platform_relay')) count = Number(values[0]);
      if (sql.includes('INSERT INTO "platform_outbox"')) {
        shift ??= head - count + 1 - Number(values[OUTBOX_COLUMNS - 1]);
        return shifted(values, OUTBOX_COLUMNS);
      }
      return sql.includes('INSERT INTO "platform_feed"') ? shifted(values, FEED_COLUMNS) : values;
    },
  };

  /** The place is the last value of each row. */
  function shifted(values: readonly unknown[], columns: number): unknown[] {
    return values.map((value, at) => ((at + 1) % columns === 0 ? Number(value) + (shift ?? 0) : value));
  }
}
