import type { BoardLineFragment } from '../generated/types';

type Line = Pick<BoardLineFragment, 'escalationLevel' | 'openedAt' | 'createdAt'>;

const weight = { GRID: 1, STATION: 2, STREET: 3 } as const;

/** Since when somebody waits. */
export function waitsSince({ openedAt, createdAt }: Pick<Line, 'openedAt' | 'createdAt'>): number {
  return Date.parse(openedAt ?? createdAt);
}

/** Escalations first, the highest before the others; then who has waited longest. */
export function inBoardOrder<Row extends Line>(lines: readonly Row[]): Row[] {
  const level = ({ escalationLevel }: Line): number => (escalationLevel ? weight[escalationLevel] : 0);
  return [...lines].sort((one, other) => level(other) - level(one) || waitsSince(one) - waitsSince(other));
}

/** How much of the time to the next step has passed, 0 to 1. */
export function shareOfWait(since: number, until: number, now: number): number {
  return until <= since ? 1 : Math.min(1, Math.max(0, (now - since) / (until - since)));
}
