import { partOf, type Ratio } from './fraction.js';
import type { TrancheRules } from './rulebook.js';

/** The tranches 拨付期 of a contract in fen: ⌊contract × percent / 100⌋ each, the last takes the rest; Σ = contract. */
export function trancheAmounts(contract: number, tranches: readonly Pick<TrancheRules, 'percent'>[]): number[] {
  const parts = tranches.slice(0, -1).map(({ percent }) => partOf({ numerator: percent, denominator: 100 }, contract));
  return [...parts, contract - parts.reduce((sum, part) => sum + part, 0)];
}

/** What follows from a failed evaluation, in fen. */
export interface FailureOutcome {
  /** What is not paid any more 停拨. */
  readonly withheld: number;
  /** What comes back 追回: paid, but not spent on what is eligible. */
  readonly clawback: number;
}

/**
 * withheld = contract − paid; clawback = max(0, paid + matched − verified eligible spending). `matched` is what was paid of the
 * matching pool 配捐.
 */
export function failureOutcome(contract: number, paid: number, verified: number, matched = 0): FailureOutcome {
  return { withheld: contract - paid, clawback: Math.max(0, paid + matched - verified) };
}

/** What of a claim was paid out of the pool: what was verified covers what was paid of the contract first. */
export function clawbackOfMatch(matched: number, clawback: number): number {
  return Math.min(matched, clawback);
}

/** What the audit 审计 found of a finished project, in fen. */
export interface AuditedProject {
  readonly contract: number;
  readonly share: Ratio;
  /** Eligible cost as audited. */
  readonly audited: number;
  /** Own funds that were really spent. */
  readonly ownSpent: number;
  readonly paid: number;
}

/**
 * What is still paid at the settlement 结算: min(contract, ⌊share × audited⌋, audited − own funds spent) − paid. Negative:
 * what the organisation refunds.
 */
export function settlement({ contract, share, audited, ownSpent, paid }: AuditedProject): number {
  return Math.max(0, Math.min(contract, partOf(share, audited), audited - ownSpent)) - paid;
}
