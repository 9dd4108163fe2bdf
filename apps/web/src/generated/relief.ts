/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const GrantsDocument = /* @__PURE__ */ typed<Types.GrantsQuery, Types.GrantsQueryVariables>(
  'query Grants($fundId: ID, $state: EmergencyGrantState, $after: Cursor) { emergencyGrants(fundId: $fundId, state: $state, first: 20, after: $after) { nodes { ...GrantLine } pageInfo { hasNextPage endCursor } } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const GrantDocument = /* @__PURE__ */ typed<Types.GrantQuery, Types.GrantQueryVariables>(
  'query Grant($id: ID!) { emergencyGrant(id: $id) { ...GrantWhole case { name phone address situation visitReport rejectionReason misuseReason payee { name account bank } household { name } } } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const VerifyGrantDocument = /* @__PURE__ */ typed<Types.VerifyGrantMutation, Types.VerifyGrantMutationVariables>(
  'mutation VerifyGrant($input: VerifyEmergencyGrantInput!) { verifyEmergencyGrant(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const ApproveGrantDocument = /* @__PURE__ */ typed<Types.ApproveGrantMutation, Types.ApproveGrantMutationVariables>(
  'mutation ApproveGrant($input: ApproveEmergencyGrantInput!) { approveEmergencyGrant(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const RejectGrantDocument = /* @__PURE__ */ typed<Types.RejectGrantMutation, Types.RejectGrantMutationVariables>(
  'mutation RejectGrant($input: RejectEmergencyGrantInput!) { rejectEmergencyGrant(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const AppealGrantDocument = /* @__PURE__ */ typed<Types.AppealGrantMutation, Types.AppealGrantMutationVariables>(
  'mutation AppealGrant($input: AppealEmergencyGrantInput!) { appealEmergencyGrant(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const ChangeGrantAmountDocument = /* @__PURE__ */ typed<Types.ChangeGrantAmountMutation, Types.ChangeGrantAmountMutationVariables>(
  'mutation ChangeGrantAmount($input: ChangeGrantAmountInput!) { changeGrantAmount(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const ChangeGrantPayeeDocument = /* @__PURE__ */ typed<Types.ChangeGrantPayeeMutation, Types.ChangeGrantPayeeMutationVariables>(
  'mutation ChangeGrantPayee($input: ChangeGrantPayeeInput!) { changeGrantPayee(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const DeclareInterestDocument = /* @__PURE__ */ typed<Types.DeclareInterestMutation, Types.DeclareInterestMutationVariables>(
  'mutation DeclareInterest($input: DeclareInterestInput!) { declareInterest(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const ReserveGrantDocument = /* @__PURE__ */ typed<Types.ReserveGrantMutation, Types.ReserveGrantMutationVariables>(
  'mutation ReserveGrant($input: ReserveGrantInput!) { reserveGrant(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const OrderGrantPaymentDocument = /* @__PURE__ */ typed<Types.OrderGrantPaymentMutation, Types.OrderGrantPaymentMutationVariables>(
  'mutation OrderGrantPayment($input: OrderGrantPaymentInput!) { orderGrantPayment(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const CompleteGrantPapersDocument = /* @__PURE__ */ typed<Types.CompleteGrantPapersMutation, Types.CompleteGrantPapersMutationVariables>(
  'mutation CompleteGrantPapers($input: CompleteGrantPapersInput!) { completeGrantPapers(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const AcknowledgeGrantDocument = /* @__PURE__ */ typed<Types.AcknowledgeGrantMutation, Types.AcknowledgeGrantMutationVariables>(
  'mutation AcknowledgeGrant($input: AcknowledgeGrantInput!) { acknowledgeGrant(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const DiscloseGrantDocument = /* @__PURE__ */ typed<Types.DiscloseGrantMutation, Types.DiscloseGrantMutationVariables>(
  'mutation DiscloseGrant($input: DiscloseGrantInput!) { discloseGrant(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const ReportMisuseDocument = /* @__PURE__ */ typed<Types.ReportMisuseMutation, Types.ReportMisuseMutationVariables>(
  'mutation ReportMisuse($input: ReportMisuseInput!) { reportMisuse(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const DemandReclaimDocument = /* @__PURE__ */ typed<Types.DemandReclaimMutation, Types.DemandReclaimMutationVariables>(
  'mutation DemandReclaim($input: DemandReclaimInput!) { demandReclaim(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const RecordReclaimDocument = /* @__PURE__ */ typed<Types.RecordReclaimMutation, Types.RecordReclaimMutationVariables>(
  'mutation RecordReclaim($input: RecordReclaimInput!) { recordReclaim(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);

export const WriteOffGrantDocument = /* @__PURE__ */ typed<Types.WriteOffGrantMutation, Types.WriteOffGrantMutationVariables>(
  'mutation WriteOffGrant($input: WriteOffGrantInput!) { writeOffGrant(input: $input) { ...GrantWhole } } fragment GrantWhole on EmergencyGrant { ...GrantLine purposeId occurredOn termsHash approvalsNeeded verifiedAt papersDueAt papersCompletedAt reservedUntil disbursementId paidAt acknowledgedAt dueBack receivedBack approvals { name approvedAt holds } deeds { kind name at } } fragment GrantLine on EmergencyGrant { id state lane cause amount fundId submittedAt payDueAt moneyOverdue papersOverdue steps { ...NextStep } } fragment NextStep on StepRight { step barrier }',
);
