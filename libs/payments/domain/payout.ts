import type { PayoutLine, PayoutLineKind } from './facade.types.js';
import type { ProviderPayoutLine } from './payment-provider.js';
import { CURRENCY } from './payment-method.js';

/** REPORTED: the provider told of it, its lines are being fetched; PAID; FAILED: the bank sent it back. */
export type PayoutState = 'REPORTED' | 'PAID' | 'FAILED';

/** What was booked for the thing a line is about; null where it is nothing of ours. */
export interface Booked {
  /** Fen with the sign of the line: money in is positive. */
  readonly amount: number | null;
}

const NEEDS_A_THING: readonly PayoutLineKind[] = ['CHARGE', 'REFUND', 'REFUND_FAILURE', 'DISPUTE', 'DISPUTE_REVERSAL'];

/**
 * Why a line does not agree with what was booked; null where it does. A charge, refund or dispute must be one of ours
 * for the same amount; fees and adjustments are what the provider says they are.
 */
export function lineDifference(line: ProviderPayoutLine, booked: Booked): string | null {
  if (line.currency !== CURRENCY) return 'CURRENCY_DIFFERS';
  if (line.amount - line.fee !== line.net) return 'NET_DIFFERS';
  if (!NEEDS_A_THING.includes(line.kind)) return null;
  if (booked.amount === null) return 'NOT_BOOKED';
  return booked.amount === line.amount ? null : 'AMOUNT_DIFFERS';
}

/** A payout report in sums (对账). In fen. */
export interface Reconciliation {
  readonly charges: number;
  readonly refunds: number;
  readonly disputes: number;
  readonly adjustments: number;
  /** All fees, those inside other lines and those of their own, as the positive amount they cost. */
  readonly fees: number;
  /** Sum of the lines' net amounts. */
  readonly net: number;
  /** What was paid out less `net`: 0, or the report is incomplete. Listed, never plugged. */
  readonly difference: number;
  /** Net of the lines that do not agree with what was booked: it is in the bank and in no account of ours. */
  readonly unexplained: number;
}

/** Sums of the lines of a payout of `amount` fen. */
export function reconciled(
  amount: number,
  lines: readonly Pick<PayoutLine, 'kind' | 'amount' | 'fee' | 'net' | 'difference'>[],
): Reconciliation {
  const sum = (...kinds: PayoutLineKind[]): number =>
    lines.reduce((total, line) => total + (kinds.includes(line.kind) ? line.amount : 0), 0);
  const net = lines.reduce((total, line) => total + line.net, 0);
  const inside = lines.reduce((total, line) => total + line.fee, 0);
  return {
    charges: sum('CHARGE'),
    refunds: sum('REFUND', 'REFUND_FAILURE'),
    disputes: sum('DISPUTE', 'DISPUTE_REVERSAL'),
    adjustments: sum('ADJUSTMENT'),
    fees: inside - sum('FEE'),
    net,
    difference: amount - net,
    unexplained: lines.reduce((total, line) => total + (line.difference === null ? 0 : line.net), 0),
  };
}
