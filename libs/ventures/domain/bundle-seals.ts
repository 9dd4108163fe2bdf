import type { Difference } from './bundle-fault.js';
import type { BundleGiven, BundleSeal, RoundBundle, RoundHashing } from './round-bundle.js';

/** The parts of what is given, in the order in which they are compared. */
export const SECTIONS = [
  'rulebook',
  'round',
  'applications',
  'experts',
  'recusals',
  'sheets',
  'ballots',
  'contributions',
  'calendar',
  'objections',
  'projects',
] as const satisfies readonly (keyof BundleGiven)[];

const ROW_DIGITS = 8;

/** The seals of all parts. */
export function sealsOf(given: BundleGiven, hashing: RoundHashing): RoundBundle['seals'] {
  return Object.fromEntries(
    SECTIONS.map((section) => [section, sealOf(given[section], hashing)]),
  ) as RoundBundle['seals'];
}

/** The first row, or part, that is not what was sealed; null if all are. */
export function firstBrokenSeal({ given, seals }: RoundBundle, hashing: RoundHashing): Difference | null {
  for (const section of SECTIONS) {
    const [found, expected] = [sealOf(given[section], hashing), seals[section]];
    const path = `given.${section}`;
    if (found.rows.length !== expected.rows.length) {
      return { path, found: `${found.rows.length} rows`, expected: `${expected.rows.length} rows` };
    }
    const row = found.rows.findIndex((one, at) => one !== expected.rows[at]);
    if (row >= 0) return { path: `${path}[${row}]`, found: found.rows[row] ?? '', expected: expected.rows[row] ?? '' };
    if (found.hash !== expected.hash) return { path, found: found.hash, expected: expected.hash };
  }
  return null;
}

/** A list is sealed row by row, too, so that a change can be named; anything else as a whole. */
function sealOf(part: BundleGiven[keyof BundleGiven], { sha256, canonical }: RoundHashing): BundleSeal {
  const rows: readonly unknown[] = Array.isArray(part) ? part : [];
  return { hash: sha256(canonical(part)), rows: rows.map((row) => sha256(canonical(row)).slice(0, ROW_DIGITS)) };
}
