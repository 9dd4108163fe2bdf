import type { Lot, Taking } from './lot.js';

/** What happened to a part of a lot (积分批次流水). Rows are only ever added. */
export const lotUseKinds = ['SPENT', 'HELD', 'SETTLED', 'RELEASED', 'RETURNED', 'EXPIRED', 'TAKEN_BACK'] as const;
export type LotUseKind = (typeof lotUseKinds)[number];

/** How each kind changes what a lot has and what holds keep of it, for one point. */
export const lotEffects: Readonly<Record<LotUseKind, { remaining: -1 | 0 | 1; held: -1 | 0 | 1 }>> = {
  SPENT: { remaining: -1, held: 0 },
  HELD: { remaining: 0, held: 1 },
  SETTLED: { remaining: -1, held: -1 },
  RELEASED: { remaining: 0, held: -1 },
  RETURNED: { remaining: 1, held: 0 },
  EXPIRED: { remaining: -1, held: 0 },
  TAKEN_BACK: { remaining: -1, held: 0 },
};

/** Applies uses of one kind to lots; returns those that changed. Every part must name one of the lots. */
export function applyUses<L extends Lot>(lots: readonly L[], kind: LotUseKind, parts: readonly Taking[]): L[] {
  const byId = new Map(lots.map((lot) => [lot.id, lot]));
  const changed = new Map<string, L>();
  for (const { lotId, amount } of parts) {
    const lot = changed.get(lotId) ?? byId.get(lotId);
    if (!lot) throw new Error('A part of a lot that was not read');
    const { remaining, held } = lotEffects[kind];
    changed.set(lotId, { ...lot, remaining: lot.remaining + remaining * amount, held: lot.held + held * amount });
  }
  return [...changed.values()];
}
