/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const PayoutsDocument = /* @__PURE__ */ typed<Types.PayoutsQuery, Types.PayoutsQueryVariables>(
  'query Payouts($fundId: ID, $after: Cursor) { disbursements(fundId: $fundId, first: 20, after: $after) { nodes { ...PayoutLine payee { name account bank } } pageInfo { hasNextPage endCursor } } } fragment PayoutLine on Disbursement { id fundId purposeId subjectKind subjectId amount state attempt madeAt settledAt attempts { number sentAt answeredAt bounceReason } steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const SendPayoutDocument = /* @__PURE__ */ typed<Types.SendPayoutMutation, Types.SendPayoutMutationVariables>(
  'mutation SendPayout($input: DisburseInput!) { disburse(input: $input) { ...PayoutLine } } fragment PayoutLine on Disbursement { id fundId purposeId subjectKind subjectId amount state attempt madeAt settledAt attempts { number sentAt answeredAt bounceReason } steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const SettlePayoutDocument = /* @__PURE__ */ typed<Types.SettlePayoutMutation, Types.SettlePayoutMutationVariables>(
  'mutation SettlePayout($input: SettleDisbursementInput!) { settleDisbursement(input: $input) { ...PayoutLine } } fragment PayoutLine on Disbursement { id fundId purposeId subjectKind subjectId amount state attempt madeAt settledAt attempts { number sentAt answeredAt bounceReason } steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const BouncePayoutDocument = /* @__PURE__ */ typed<Types.BouncePayoutMutation, Types.BouncePayoutMutationVariables>(
  'mutation BouncePayout($input: BounceDisbursementInput!) { bounceDisbursement(input: $input) { ...PayoutLine } } fragment PayoutLine on Disbursement { id fundId purposeId subjectKind subjectId amount state attempt madeAt settledAt attempts { number sentAt answeredAt bounceReason } steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const RetryPayoutDocument = /* @__PURE__ */ typed<Types.RetryPayoutMutation, Types.RetryPayoutMutationVariables>(
  'mutation RetryPayout($input: RetryDisbursementInput!) { retryDisbursement(input: $input) { ...PayoutLine } } fragment PayoutLine on Disbursement { id fundId purposeId subjectKind subjectId amount state attempt madeAt settledAt attempts { number sentAt answeredAt bounceReason } steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const BillsDocument = /* @__PURE__ */ typed<Types.BillsQuery, Types.BillsQueryVariables>(
  'query Bills($state: SettlementState, $after: Cursor) { settlements(state: $state, first: 20, after: $after) { nodes { ...BillLine } pageInfo { hasNextPage endCursor } } } fragment BillLine on Settlement { id number month provider state served unserved fee subsidy total termsHash reason submittedAt approvedAt paidAt }',
);

export const ApproveBillDocument = /* @__PURE__ */ typed<Types.ApproveBillMutation, Types.ApproveBillMutationVariables>(
  'mutation ApproveBill($input: ApproveSettlementInput!) { approveSettlement(input: $input) { ...BillLine } } fragment BillLine on Settlement { id number month provider state served unserved fee subsidy total termsHash reason submittedAt approvedAt paidAt }',
);

export const ReturnBillDocument = /* @__PURE__ */ typed<Types.ReturnBillMutation, Types.ReturnBillMutationVariables>(
  'mutation ReturnBill($input: ReturnSettlementInput!) { returnSettlement(input: $input) { ...BillLine } } fragment BillLine on Settlement { id number month provider state served unserved fee subsidy total termsHash reason submittedAt approvedAt paidAt }',
);

export const OrderBillPaymentDocument = /* @__PURE__ */ typed<Types.OrderBillPaymentMutation, Types.OrderBillPaymentMutationVariables>(
  'mutation OrderBillPayment($input: OrderSettlementPaymentInput!) { orderSettlementPayment(input: $input) { ...BillLine } } fragment BillLine on Settlement { id number month provider state served unserved fee subsidy total termsHash reason submittedAt approvedAt paidAt }',
);

export const MoneyFlagsDocument = /* @__PURE__ */ typed<Types.MoneyFlagsQuery, Types.MoneyFlagsQueryVariables>(
  'query MoneyFlags($open: Boolean, $after: Cursor) { paymentFlags(open: $open, first: 20, after: $after) { nodes { id kind subject expectedAmount actualAmount actualCurrency providerPaymentId raisedAt resolution resolvedAt } pageInfo { hasNextPage endCursor } } }',
);

export const ResolveFlagDocument = /* @__PURE__ */ typed<Types.ResolveFlagMutation, Types.ResolveFlagMutationVariables>(
  'mutation ResolveFlag($input: ResolvePaymentFlagInput!) { resolvePaymentFlag(input: $input) { id resolution resolvedAt } }',
);

export const ReconciledPayoutsDocument = /* @__PURE__ */ typed<Types.ReconciledPayoutsQuery, Types.ReconciledPayoutsQueryVariables>(
  'query ReconciledPayouts($after: Cursor) { payoutReconciliation(first: 20, after: $after) { nodes { id providerPayoutId state paidAt amount net fees refunds disputes adjustments difference unexplained lines { id kind amount fee net difference } } pageInfo { hasNextPage endCursor } } }',
);
