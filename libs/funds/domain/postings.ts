import { accounts, type FundAccount } from './chart.js';

/** One posting (分录): debit and credit in full accounts, so that the ledger can open them. In fen. */
export interface FundPosting {
  readonly debit: FundAccount;
  readonly credit: FundAccount;
  readonly amount: number;
}

/** Where the money of a gift stands in its fund: income of a purpose, or a liability until its drive is decided. */
export type GiftSource =
  { readonly kind: 'INCOME'; readonly purposeId: string } | { readonly kind: 'CONDITIONAL'; readonly driveId: string };

/** A gift at a provider. */
export interface GiftPlace {
  readonly fundId: string;
  readonly donationId: string;
  readonly provider: string;
  readonly source: GiftSource;
}

const line = (debit: FundAccount, credit: FundAccount, amount: number): FundPosting => ({ debit, credit, amount });

/** The account on which a gift is held. */
export function sourceAccount({ fundId, source }: Pick<GiftPlace, 'fundId' | 'source'>): FundAccount {
  return source.kind === 'INCOME'
    ? accounts.donations(fundId, source.purposeId)
    : accounts.conditional(fundId, source.driveId);
}

const inTransit = ({ fundId, provider }: GiftPlace): FundAccount => accounts.inTransit(fundId, provider);
const toRefund = ({ fundId, donationId }: GiftPlace): FundAccount => accounts.toRefund(fundId, donationId);

/** Gift paid: 1012[F] | 4101[F, purpose], or 2401[F, drive] while it is conditional. */
export const giftPaid = (gift: GiftPlace, amount: number): FundPosting[] => [
  line(inTransit(gift), sourceAccount(gift), amount),
];

/** A gift that came too late to be kept: 1012[F] | 2241[F], owed to its donor at once. */
export const giftToReturn = (gift: GiftPlace, amount: number): FundPosting[] => [
  line(inTransit(gift), toRefund(gift), amount),
];

/** The provider's fee, borne by the host: 5301[H] | 1012[H]. */
export const providerFee = (hostId: string, provider: string, fee: number): FundPosting[] => [
  line(accounts.fundraisingCost(hostId), accounts.inTransit(hostId, provider), fee),
];

/** Provider pays out net: 1002[F] gross; 1012[H] fee | 1012[F] gross; 1002[H] fee. A negative gross goes the other way. */
export function paidOut(
  provider: string,
  gross: ReadonlyMap<string, number>,
  fees: ReadonlyMap<string, number>,
): FundPosting[] {
  const arrived = [...gross].map(([fundId, amount]) =>
    moved(accounts.bank(fundId), accounts.inTransit(fundId, provider), amount),
  );
  const kept = [...fees].map(([hostId, fee]) =>
    moved(accounts.inTransit(hostId, provider), accounts.bank(hostId), fee),
  );
  return [...arrived, ...kept].filter(({ amount }) => amount !== 0);
}

/** Drive succeeds: 2401[F, drive] | 4101[F, purpose]. */
export const driveSucceeded = (fundId: string, driveId: string, purposeId: string, amount: number): FundPosting[] => [
  line(accounts.conditional(fundId, driveId), accounts.donations(fundId, purposeId), amount),
];

/**
 * Money becomes owed to its donor, one line a donor: 2401[F, drive] | 2241[F] where a drive fails, 4101[F, purpose] |
 * 2241[F] for an income gift.
 */
export const refundOwed = (gift: GiftPlace, amount: number): FundPosting[] => [
  line(sourceAccount(gift), toRefund(gift), amount),
];

/** Refund confirmed: 2241[F] | 1012[F]. */
export const refundConfirmed = (gift: GiftPlace, amount: number): FundPosting[] => [
  line(toRefund(gift), inTransit(gift), amount),
];

/** The bank returned a refund that had been confirmed: 1012[F] | 2241[F]. The donor is owed it again. */
export const refundReturned = (gift: GiftPlace, amount: number): FundPosting[] => [
  line(inTransit(gift), toRefund(gift), amount),
];

/** Dispute opened: 1221[F] | 1012[F]. */
export const disputeOpened = (gift: GiftPlace, amount: number): FundPosting[] => [
  line(accounts.inDispute(gift.fundId), inTransit(gift), amount),
];

/** Dispute won: 1012[F] | 1221[F]. */
export const disputeWon = (gift: GiftPlace, amount: number): FundPosting[] => [
  line(inTransit(gift), accounts.inDispute(gift.fundId), amount),
];

/** Dispute lost: 4101[F, purpose] (2401 while conditional, 2241 for what was owed to the donor already) | 1221[F]. */
export const disputeLost = (gift: GiftPlace, fromSource: number, fromOwed: number): FundPosting[] =>
  [
    line(sourceAccount(gift), accounts.inDispute(gift.fundId), fromSource),
    line(toRefund(gift), accounts.inDispute(gift.fundId), fromOwed),
  ].filter(({ amount }) => amount > 0);

/** Surplus to a similar purpose: 3102[p1] | 3102[p2]. */
export const surplusMoved = (fundId: string, from: string, to: string, amount: number): FundPosting[] => [
  line(accounts.restricted(fundId, from), accounts.restricted(fundId, to), amount),
];

/** Management fee within its limit: 3102[F, purpose]; 1002[H] | 1002[F]; 3101[H]. */
export const managementFee = (fundId: string, purposeId: string, hostId: string, amount: number): FundPosting[] => [
  line(accounts.restricted(fundId, purposeId), accounts.bank(fundId), amount),
  line(accounts.bank(hostId), accounts.unrestricted(hostId), amount),
];

function moved(debit: FundAccount, credit: FundAccount, amount: number): FundPosting {
  return amount < 0 ? line(credit, debit, -amount) : line(debit, credit, amount);
}
