import type { Engine } from './engine.js';

/** Parameters of one statement. MariaDB takes 65,535 and a packet of 16 MiB; SQLite gains nothing beyond some hundred. */
const PARAMETERS: Readonly<Record<Engine, number>> = { mysql: 16_000, sqlite: 1_000 };

/**
 * Cuts rows for multi-row statements. On SQLite each piece has a power of two of rows: so few texts occur that the
 * driver's cache holds all their prepared statements, whose memory is freed only when the garbage collector comes by.
 */
export function* chunksFor<Row>(rows: readonly Row[], columns: number, engine: Engine): Generator<readonly Row[]> {
  const most = Math.max(1, Math.floor(PARAMETERS[engine] / columns));
  for (let start = 0; start < rows.length;) {
    const left = Math.min(most, rows.length - start);
    const size = engine === 'sqlite' ? 2 ** Math.floor(Math.log2(left)) : left;
    yield rows.slice(start, start + size);
    start += size;
  }
}
