import { defineStates } from '#kernel';

/** States of a matching pool (配捐池). */
export const POOL_STATES = ['DRAFT', 'FUNDED', 'ACTIVE', 'EXHAUSTED', 'ENDED', 'SETTLED', 'RELEASED'] as const;
export type PoolState = (typeof POOL_STATES)[number];

/**
 * `exhaust`, `refill`: nothing is left, or something again. `settle`: it is over and no match waits any more. `wait`: one
 * waits again, of a gift that was paid before the end and told of after it.
 */
export type PoolEvent = 'fund' | 'activate' | 'exhaust' | 'refill' | 'end' | 'settle' | 'wait' | 'release';

/** state × event → state. What comes back after the release is released again. */
export const poolStates = defineStates<PoolState, PoolEvent>('MatchingPool', {
  DRAFT: { fund: 'FUNDED' },
  FUNDED: { activate: 'ACTIVE', end: 'ENDED' },
  ACTIVE: { exhaust: 'EXHAUSTED', end: 'ENDED' },
  EXHAUSTED: { refill: 'ACTIVE', end: 'ENDED' },
  ENDED: { settle: 'SETTLED' },
  SETTLED: { release: 'RELEASED', wait: 'ENDED' },
  RELEASED: { release: 'RELEASED', wait: 'ENDED' },
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

/** When a pool began to match and when it ended, if it did. */
export interface PoolTerm {
  readonly state: PoolState;
  readonly activatedAt: Date | null;
  readonly endedAt: Date | null;
}

/**
 * Whether a pool follows a gift that was paid at an instant: while it is active, and after its end those that were paid
 * before it (以支付时间为准), out of what is left.
 */
export function follows({ state, activatedAt, endedAt }: PoolTerm, paidAt: Date): boolean {
  if (endedAt === null) return state === 'ACTIVE';
  return activatedAt !== null && paidAt < endedAt;
}

/** What is left to match with. */
export const leftIn = ({ funded, reserved, matched, released }: PoolMoney): number =>
  funded - reserved - matched - released;

/** The state that follows from the money of a pool. */
export function stateByMoney(state: PoolState, money: PoolMoney): PoolState {
  const event: PoolEvent = leftIn(money) > 0 ? 'refill' : 'exhaust';
  if (poolStates.allows(state, event)) return poolStates.next(state, event);
  const over: PoolEvent = money.reserved === 0 ? 'settle' : 'wait';
  return poolStates.allows(state, over) ? poolStates.next(state, over) : state;
}
