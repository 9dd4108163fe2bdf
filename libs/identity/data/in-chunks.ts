const KEYS_PER_STATEMENT = 5_000;

/** Reads rows for any number of keys, a few thousand keys a statement: both engines bound the parameters of one. */
export async function inChunks<Key, Row>(keys: readonly Key[], read: (chunk: Key[]) => Promise<Row[]>): Promise<Row[]> {
  const distinct = [...new Set(keys)];
  const rows: Row[] = [];
  for (let start = 0; start < distinct.length; start += KEYS_PER_STATEMENT) {
    rows.push(...(await read(distinct.slice(start, start + KEYS_PER_STATEMENT))));
  }
  return rows;
}
