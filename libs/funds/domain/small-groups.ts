import { LEAST_SHOWN } from '#kernel';
import type { FigureKind, PlacedEntry } from './disclosure.js';

const SPENDING: readonly FigureKind[] = ['GRANTS', 'ORDERS', 'OTHER_SPENDING'];

/** Entries of one figure. */
export interface FigureGroup {
  readonly kind: FigureKind;
  readonly purposeId: string | null;
  readonly entries: readonly PlacedEntry[];
}

/** A figure as it is shown, with its number of cases where there are enough. */
export type ShownGroup = FigureGroup & { readonly cases: number | null };

/**
 * Puts spending on fewer than five cases together, over purposes and kinds, and takes the smallest of the others in until
 * there are five: what is shown apart cannot be told by taking the rest from the whole.
 */
export function pooled(groups: readonly FigureGroup[]): ShownGroup[] {
  const counted = groups.map((group) => ({ ...group, cases: SPENDING.includes(group.kind) ? casesOf(group) : null }));
  const spending = counted.filter(({ cases }) => cases !== null);
  const small = spending.filter(({ cases }) => (cases ?? 0) < LEAST_SHOWN);
  if (small.length === 0) return counted;
  const others = spending.filter((group) => !small.includes(group));
  others.sort((one, other) => (one.cases ?? 0) - (other.cases ?? 0));
  const together = [...small];
  if (casesIn(together) < LEAST_SHOWN) together.push(...others.slice(0, 1));
  const entries = together.flatMap((group) => group.entries);
  const pool = { kind: 'SMALL_SPENDING', purposeId: null, entries, cases: null } as const;
  const first = counted.findIndex((group) => together.includes(group));
  return counted.flatMap((group, at) => (at === first ? [pool] : together.includes(group) ? [] : [group]));
}

const casesOf = ({ entries }: FigureGroup): number =>
  new Set(entries.map(({ reference, transferId }) => reference ?? transferId)).size;

const casesIn = (groups: readonly FigureGroup[]): number =>
  casesOf({ kind: 'SMALL_SPENDING', purposeId: null, entries: groups.flatMap(({ entries }) => entries) });
