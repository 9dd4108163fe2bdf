import { hasSucceeded, type DriveState } from './drive.states.js';
import type { GoalPolicy } from './drive.js';
import type { GiftSource } from './postings.js';

/** Where the money of a paid donation is. In fen; what is left over stands on the gift's own account. */
export interface DonationMoney {
  readonly amount: number;
  /** Back with the donor. */
  readonly returned: number;
  /** Owed to the donor, on 2241. */
  readonly owed: number;
  /** Kept by the donor's bank. */
  readonly lost: number;
}

/** What still stands on the gift's own account, and so counts for its drive. */
export const standing = ({ amount, returned, owed, lost }: DonationMoney): number => amount - returned - owed - lost;

/** Money went back: what was not owed yet becomes owed first, as for a refund made in the provider's dashboard. */
export function afterReturn(money: DonationMoney, amount: number): DonationMoney & { newlyOwed: number } {
  const newlyOwed = Math.max(0, amount - money.owed);
  const { returned, owed } = money;
  return { ...money, returned: returned + amount, owed: owed + newlyOwed - amount, newlyOwed };
}

/** A dispute was lost: what was owed to the donor goes first. */
export function afterLoss(
  money: DonationMoney,
  amount: number,
): DonationMoney & { fromSource: number; fromOwed: number } {
  const fromOwed = Math.min(money.owed, amount);
  const { lost, owed } = money;
  return { ...money, lost: lost + amount, owed: owed - fromOwed, fromSource: amount - fromOwed, fromOwed };
}

/** A drive, as far as it decides where its gifts stand. */
export interface GiftHome {
  readonly id: string;
  readonly state: DriveState;
  readonly goalPolicy: GoalPolicy;
  readonly purposeId: string;
  readonly redirectPurposeId: string | null;
  /** The state in which the authority stopped it; null if it did not. */
  readonly stoppedFrom: DriveState | null;
}

/**
 * On which account the gifts of a drive stand: conditional until it is decided, unless it keeps all. A late refund or lost
 * dispute is taken from the income that the gift was, also when its money has been spent, moved on or closed since.
 */
export function sourceOf(drive: GiftHome): GiftSource {
  const { id: driveId, goalPolicy, purposeId, redirectPurposeId } = drive;
  const state = drive.stoppedFrom ?? drive.state;
  if (goalPolicy === 'KEEP_ALL' || hasSucceeded(state)) return { kind: 'INCOME', purposeId };
  if (state === 'REDIRECTED') return { kind: 'INCOME', purposeId: redirectPurposeId ?? purposeId };
  return { kind: 'CONDITIONAL', driveId };
}
