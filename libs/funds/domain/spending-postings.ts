import { accounts } from './chart.js';
import type { FundPosting } from './postings.js';

/** The fee of an order of a low-fee service: the fund of its vendor. */
export interface FeePlace {
  readonly vendorFundId: string;
  readonly orderId: string;
}

/** The order of a low-fee service: the fund of its vendor, and the fund that subsidises it. */
export interface OrderPlace extends FeePlace {
  readonly fundId: string;
  readonly purposeId: string;
}

/** Sponsor funds a pool: 1002[P] | 2401[P]. */
export const poolFunded = (poolId: string, amount: number): FundPosting[] => [
  { debit: accounts.bank(poolId), credit: accounts.conditional(poolId, poolId), amount },
];

/** Match: 2401[P]; 1002[F] | 1002[P]; 4103[F, purpose]. */
export const matched = (poolId: string, fundId: string, purposeId: string, amount: number): FundPosting[] => [
  { debit: accounts.conditional(poolId, poolId), credit: accounts.bank(poolId), amount },
  { debit: accounts.bank(fundId), credit: accounts.matches(fundId, purposeId), amount },
];

/** Matched gift refunded: 4103[F, purpose]; 1002[P] | 1002[F]; 2401[P]. */
export const matchReversed = (poolId: string, fundId: string, purposeId: string, amount: number): FundPosting[] => [
  { debit: accounts.matches(fundId, purposeId), credit: accounts.bank(fundId), amount },
  { debit: accounts.bank(poolId), credit: accounts.conditional(poolId, poolId), amount },
];

/** Grant fully approved: 5101[F, purpose] | 2202[F, case]. */
export const grantApproved = (fundId: string, purposeId: string, caseId: string, amount: number): FundPosting[] => [
  { debit: accounts.programme(fundId, purposeId), credit: accounts.grantPayable(fundId, caseId), amount },
];

/** Grant sent: 2202 | 1002. */
export const grantSent = (fundId: string, caseId: string, amount: number): FundPosting[] => [
  { debit: accounts.grantPayable(fundId, caseId), credit: accounts.bank(fundId), amount },
];

/** Grant bounced: 1002 | 2202. */
export const grantBounced = (fundId: string, caseId: string, amount: number): FundPosting[] => [
  { debit: accounts.bank(fundId), credit: accounts.grantPayable(fundId, caseId), amount },
];

/** Misuse reclaimed: 1222 | 5101. */
export const misuseReclaimed = (fundId: string, purposeId: string, amount: number): FundPosting[] => [
  { debit: accounts.dueBack(fundId), credit: accounts.programme(fundId, purposeId), amount },
];

/** What was reclaimed is received: 1002 | 1222. */
export const reclaimReceived = (fundId: string, amount: number): FundPosting[] => [
  { debit: accounts.bank(fundId), credit: accounts.dueBack(fundId), amount },
];

/** Low-fee order booked: 1012[V] | 2206[V]. */
export const orderBooked = ({ vendorFundId, orderId }: FeePlace, provider: string, fee: number): FundPosting[] => [
  {
    debit: accounts.inTransit(vendorFundId, provider),
    credit: accounts.feeInAdvance(vendorFundId, orderId),
    amount: fee,
  },
];

/** A fee, or a part of it, goes back to who paid: 2206[V] | 1012[V]. */
export const feeReturned = (place: FeePlace, provider: string, amount: number): FundPosting[] =>
  orderBooked(place, provider, amount).map(({ debit, credit }) => ({ debit: credit, credit: debit, amount }));

/** A fee, or what the rules of cancellation keep of it, is the provider's: 2206[V] | 2203[V]. */
export const feeEarned = ({ vendorFundId, orderId }: FeePlace, amount: number): FundPosting[] => [
  { debit: accounts.feeInAdvance(vendorFundId, orderId), credit: accounts.providerPayable(vendorFundId), amount },
];

/** A fee that was the provider's goes back after all: 2203[V] | 1012[V]. */
export const keptReturned = ({ vendorFundId }: FeePlace, provider: string, amount: number): FundPosting[] => [
  { debit: accounts.providerPayable(vendorFundId), credit: accounts.inTransit(vendorFundId, provider), amount },
];

/** The bank of who paid a fee took it back until it decides: 1221[V] | 1012[V]. */
export const feeDisputed = ({ vendorFundId }: FeePlace, provider: string, amount: number): FundPosting[] => [
  { debit: accounts.inDispute(vendorFundId), credit: accounts.inTransit(vendorFundId, provider), amount },
];

/** It gave it back: 1012[V] | 1221[V]. */
export const feeDisputeWon = (place: FeePlace, provider: string, amount: number): FundPosting[] =>
  feeDisputed(place, provider, amount).map(({ debit, credit }) => ({ debit: credit, credit: debit, amount }));

/** Who bears a fee that the bank keeps (争议败诉), in fen. */
export interface FeeLoss {
  /** It was still owed to who paid: 2206. */
  readonly fromAdvance: number;
  /** It was owed to the provider of the service: 2203. */
  readonly fromOwed: number;
  /** The provider of the service has been paid: the host bears it, as it does what the payment provider charges. */
  readonly fromHost: number;
}

/** It keeps it: 2206[V, order]; 2203[V]; 5301[V] | 1221[V]. */
export const feeDisputeLost = (place: FeePlace, { fromAdvance, fromOwed, fromHost }: FeeLoss): FundPosting[] => {
  const { vendorFundId, orderId } = place;
  const credit = accounts.inDispute(vendorFundId);
  return [
    { debit: accounts.feeInAdvance(vendorFundId, orderId), credit, amount: fromAdvance },
    { debit: accounts.providerPayable(vendorFundId), credit, amount: fromOwed },
    { debit: accounts.fundraisingCost(vendorFundId), credit, amount: fromHost },
  ].filter(({ amount }) => amount > 0);
};

/** Low-fee order confirmed, fee part and subsidy: 2206[V]; 5101[F, purpose] | 2203[V]; 2203[F]. */
export const orderConfirmed = (order: OrderPlace, fee: number, subsidy: number): FundPosting[] => [
  ...feeEarned(order, fee),
  {
    debit: accounts.programme(order.fundId, order.purposeId),
    credit: accounts.providerPayable(order.fundId),
    amount: subsidy,
  },
];

/** Provider of the service paid: 2203[V]; 2203[F] | 1012[V]; 1002[F]. */
export const vendorPaid = (
  { vendorFundId, fundId }: OrderPlace,
  provider: string,
  fee: number,
  subsidy: number,
): FundPosting[] => [
  { debit: accounts.providerPayable(vendorFundId), credit: accounts.inTransit(vendorFundId, provider), amount: fee },
  { debit: accounts.providerPayable(fundId), credit: accounts.bank(fundId), amount: subsidy },
];
