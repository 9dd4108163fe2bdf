/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const MicroListDocument = /* @__PURE__ */ typed<Types.MicroListQuery, Types.MicroListQueryVariables>(
  'query MicroList($roundId: ID, $state: MicroProjectState, $after: Cursor) { microProjects(first: 50, roundId: $roundId, state: $state, after: $after) { nodes { ...MicroRow } pageInfo { hasNextPage endCursor } } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const MicroOneDocument = /* @__PURE__ */ typed<Types.MicroOneQuery, Types.MicroOneQueryVariables>(
  'query MicroOne($id: ID!) { microProject(id: $id) { ...MicroWhole } me { id organisations { id } } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const MicroPublishedDocument = /* @__PURE__ */ typed<Types.MicroPublishedQuery, Types.MicroPublishedQueryVariables>(
  'query MicroPublished($roundId: ID!, $after: Cursor) { publishedMicroProjects(first: 50, roundId: $roundId, after: $after) { nodes { id title organisation approved state noticeUntil frozen } pageInfo { hasNextPage endCursor } } }',
);

export const MicroContractorsDocument = /* @__PURE__ */ typed<Types.MicroContractorsQuery, Types.MicroContractorsQueryVariables>(
  'query MicroContractors($after: Cursor) { organisations(kind: SOCIAL_ORGANISATION, first: 100, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } }',
);

export const MicroPaymentDocument = /* @__PURE__ */ typed<Types.MicroPaymentQuery, Types.MicroPaymentQueryVariables>(
  'query MicroPayment($fundId: ID!) { disbursements(fundId: $fundId, first: 100) { nodes { id state } } }',
);

export const DraftMicroDocument = /* @__PURE__ */ typed<Types.DraftMicroMutation, Types.DraftMicroMutationVariables>(
  'mutation DraftMicro($input: DraftMicroProjectInput!) { draftMicroProject(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const EditMicroDocument = /* @__PURE__ */ typed<Types.EditMicroMutation, Types.EditMicroMutationVariables>(
  'mutation EditMicro($input: EditMicroProjectInput!) { editMicroProject(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const SubmitMicroDocument = /* @__PURE__ */ typed<Types.SubmitMicroMutation, Types.SubmitMicroMutationVariables>(
  'mutation SubmitMicro($input: SubmitMicroProjectInput!) { submitMicroProject(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const WithdrawMicroDocument = /* @__PURE__ */ typed<Types.WithdrawMicroMutation, Types.WithdrawMicroMutationVariables>(
  'mutation WithdrawMicro($input: WithdrawMicroProjectInput!) { withdrawMicroProject(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const ReturnMicroDocument = /* @__PURE__ */ typed<Types.ReturnMicroMutation, Types.ReturnMicroMutationVariables>(
  'mutation ReturnMicro($input: ReturnMicroProjectInput!) { returnMicroProject(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const RejectMicroDocument = /* @__PURE__ */ typed<Types.RejectMicroMutation, Types.RejectMicroMutationVariables>(
  'mutation RejectMicro($input: RejectMicroProjectInput!) { rejectMicroProject(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const ReviewMicroDocument = /* @__PURE__ */ typed<Types.ReviewMicroMutation, Types.ReviewMicroMutationVariables>(
  'mutation ReviewMicro($input: ReviewMicroProjectInput!) { reviewMicroProject(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const PublishMicroDocument = /* @__PURE__ */ typed<Types.PublishMicroMutation, Types.PublishMicroMutationVariables>(
  'mutation PublishMicro($input: PublishMicroNoticeInput!) { publishMicroNotice(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const ConfirmMicroDocument = /* @__PURE__ */ typed<Types.ConfirmMicroMutation, Types.ConfirmMicroMutationVariables>(
  'mutation ConfirmMicro($input: ConfirmMicroProjectInput!) { confirmMicroProject(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const TerminateMicroDocument = /* @__PURE__ */ typed<Types.TerminateMicroMutation, Types.TerminateMicroMutationVariables>(
  'mutation TerminateMicro($input: TerminateMicroProjectInput!) { terminateMicroProject(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const StartMicroDocument = /* @__PURE__ */ typed<Types.StartMicroMutation, Types.StartMicroMutationVariables>(
  'mutation StartMicro($input: StartMicroProjectInput!) { startMicroProject(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const FinishMicroDocument = /* @__PURE__ */ typed<Types.FinishMicroMutation, Types.FinishMicroMutationVariables>(
  'mutation FinishMicro($input: FinishMicroProjectInput!) { finishMicroProject(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const InspectMicroDocument = /* @__PURE__ */ typed<Types.InspectMicroMutation, Types.InspectMicroMutationVariables>(
  'mutation InspectMicro($input: InspectMicroProjectInput!) { inspectMicroProject(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const SignMicroDocument = /* @__PURE__ */ typed<Types.SignMicroMutation, Types.SignMicroMutationVariables>(
  'mutation SignMicro($input: SignMicroInspectionInput!) { signMicroInspection(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const SettleMicroDocument = /* @__PURE__ */ typed<Types.SettleMicroMutation, Types.SettleMicroMutationVariables>(
  'mutation SettleMicro($input: SettleMicroProjectInput!) { settleMicroProject(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);

export const ApproveMicroDocument = /* @__PURE__ */ typed<Types.ApproveMicroMutation, Types.ApproveMicroMutationVariables>(
  'mutation ApproveMicro($input: ApproveMicroSettlementInput!) { approveMicroSettlement(input: $input) { ...MicroWhole } } fragment MicroWhole on MicroProject { ...MicroRow need content reason submittedAt noticeFrom confirmedAt startedAt contractor report finishedAt acceptedAt settledCost subsidy termsHash approvedAt disbursementId paidAt payee { name account bank } inspections { number inspectedAt passed findings agrees opinion signedAt } objections { applicationId state outcome answer filedAt decidedAt } } fragment MicroRow on MicroProject { id roundId organisationId organisation type title cost asked approved state frozen noticeUntil }',
);
