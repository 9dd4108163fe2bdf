import { defineStates } from '#kernel';

/** States of a matching pool (配捐池). */
export const POOL_STATES = ['DRAFT', 'FUNDED', 'ACTIVE', 'EXHAUSTED', 'ENDED', 'SETTLED', 'RELEASED'] as const;
export type PoolState = (typeof POOL_STATES)[number];

/** `exhaust`, `refill`: nothing is left, or something again. `settle`: it is over and no match waits any more. */
export type PoolEvent = 'fund' | 'activate' | 'exhaust' | 'refill' | 'end' | 'settle' | 'release';

/** state × event → state. What comes back after the release is released again. */
export const poolStates = defineStates<PoolState, PoolEvent>('MatchingPool', {
  DRAFT: { fund: 'FUNDED' },
  FUNDED: { activate: 'ACTIVE', end: 'ENDED' },
  ACTIVE: { exhaust: 'EXHAUSTED', end: 'ENDED' },
  EXHAUSTED: { refill: 'ACTIVE', end: 'ENDED' },
  ENDED: { settle: 'SETTLED' },
  SETTLED: { release: 'RELEASED' },
  RELEASED: { release: 'RELEASED' },
});

/** A pool's money, in fen. */
export interface PoolMoney {
  readonly funded: number;
  /** Set aside for matches that are not decided. */
  readonly reserved: number;
  /** Given to funds, less what came back. */
  readonly matched: number;
  readonly released: number;
}

/** What is left to match with. */
export const leftIn = ({ funded, reserved, matched, released }: PoolMoney): number =>
  funded - reserved - matched - released;

/** The state that follows from the money of a pool. */
export function stateByMoney(state: PoolState, money: PoolMoney): PoolState {
  const event: PoolEvent = leftIn(money) > 0 ? 'refill' : 'exhaust';
  if (poolStates.allows(state, event)) return poolStates.next(state, event);
  return state === 'ENDED' && money.reserved === 0 ? poolStates.next(state, 'settle') : state;
}
