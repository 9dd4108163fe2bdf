import type { TrancheRules } from './rulebook.js';
import { trancheAmounts } from './tranche-amounts.js';

/**
 * PLANNED by the rulebook, together the contract; SETTLEMENT is what the audit still pays instead of what was not paid; MATCH is
 * the project's share of the matching pool 配捐, beside the contract.
 */
export const TRANCHE_KINDS = ['PLANNED', 'SETTLEMENT', 'MATCH'] as const;
export type TrancheKind = (typeof TRANCHE_KINDS)[number];

/** What a tranche waits for. */
export const TRANCHE_CONDITIONS = ['AGREEMENT', 'MIDTERM', 'FINAL', 'AUDIT'] as const;
export type TrancheCondition = (typeof TRANCHE_CONDITIONS)[number];

/** A tranche as it is agreed. */
export interface PlannedTranche {
  readonly number: number;
  readonly after: TrancheRules['after'];
  readonly percent: number;
  readonly amount: number;
}

/** The tranches of a contract in their order: Σ = contract. */
export function plannedTranches(contract: number, rules: readonly TrancheRules[]): PlannedTranche[] {
  const amounts = trancheAmounts(contract, rules);
  return rules.map(({ after, percent }, at) => ({ number: at + 1, after, percent, amount: amounts[at] ?? 0 }));
}

/** What of a tranche decides about the money of its contract. */
export interface TrancheMoneyFacts {
  readonly kind: TrancheKind;
  readonly number: number;
  readonly state: string;
  readonly amount: number;
  /** How often it was ordered. */
  readonly attempt: number;
}

/** What has arrived of the contract. */
export function paidOf(tranches: readonly TrancheMoneyFacts[]): number {
  return sum(tranches.filter(({ kind, state }) => kind !== 'MATCH' && state === 'PAID'));
}

/** What has arrived of the matching pool, beside the contract. */
export function matchPaidOf(tranches: readonly TrancheMoneyFacts[]): number {
  return sum(tranches.filter(({ kind, state }) => kind === 'MATCH' && state === 'PAID'));
}

/** How far the planned tranches have arrived: the number of the last one. Those before it arrived, or are of nothing. */
export function tranchesPaid(tranches: readonly TrancheMoneyFacts[]): number {
  return Math.max(
    0,
    ...tranches.map(({ kind, state, number }) => (kind === 'PLANNED' && state === 'PAID' ? number : 0)),
  );
}

/** What of the award's reservation no tranche has used: each takes its part when it is ordered first. */
export function leftReserved(contract: number, tranches: readonly TrancheMoneyFacts[]): number {
  return contract - sum(tranches.filter(({ kind, attempt }) => kind === 'PLANNED' && attempt > 0));
}

/** Whether all tranches before one have arrived, or will never. What is matched waits for none, and none for it. */
export function isNextInLine(tranche: TrancheMoneyFacts, tranches: readonly TrancheMoneyFacts[]): boolean {
  if (tranche.kind === 'MATCH') return true;
  const isOver = ({ kind, state }: TrancheMoneyFacts): boolean =>
    kind === 'MATCH' || state === 'PAID' || state === 'CANCELLED';
  return tranches.every((one) => one.number >= tranche.number || isOver(one));
}

const sum = (tranches: readonly TrancheMoneyFacts[]): number => tranches.reduce((all, { amount }) => all + amount, 0);
