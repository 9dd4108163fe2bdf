/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const ProjectOneDocument = /* @__PURE__ */ typed<Types.ProjectOneQuery, Types.ProjectOneQueryVariables>(
  'query ProjectOne($id: ID!) { ventureProject(id: $id) { ...ProjectWhole } } fragment ProjectWhole on VentureProject { id roundId title organisationId contract midtermOn endsOn termsHash offeredAt signedAt ending endedAt withheld clawback returned verified writtenOff writeOffs { amount reason proposedAt decision decidedAt } payeeChanges { number changeHash reason proposedAt decision decidedAt payee { name bank account } } tranches { id kind number after percent amount state dueOn reason paidAt disbursementId } milestones { id kind dueOn state reports { id text spent ownSpent reportedAt } evaluations { id verdict remark verified rectifyUntil evaluatedAt } } audit { id auditor reportNumber audited ownSpent settled } }',
);

export const SignAgreementDocument = /* @__PURE__ */ typed<Types.SignAgreementMutation, Types.SignAgreementMutationVariables>(
  'mutation SignAgreement($input: SignAgreementInput!) { signAgreement(input: $input) { ...ProjectWhole } } fragment ProjectWhole on VentureProject { id roundId title organisationId contract midtermOn endsOn termsHash offeredAt signedAt ending endedAt withheld clawback returned verified writtenOff writeOffs { amount reason proposedAt decision decidedAt } payeeChanges { number changeHash reason proposedAt decision decidedAt payee { name bank account } } tranches { id kind number after percent amount state dueOn reason paidAt disbursementId } milestones { id kind dueOn state reports { id text spent ownSpent reportedAt } evaluations { id verdict remark verified rectifyUntil evaluatedAt } } audit { id auditor reportNumber audited ownSpent settled } }',
);

export const ReleaseTrancheDocument = /* @__PURE__ */ typed<Types.ReleaseTrancheMutation, Types.ReleaseTrancheMutationVariables>(
  'mutation ReleaseTranche($input: ReleaseTrancheInput!) { releaseTranche(input: $input) { id state } }',
);

export const HoldTrancheDocument = /* @__PURE__ */ typed<Types.HoldTrancheMutation, Types.HoldTrancheMutationVariables>(
  'mutation HoldTranche($input: HoldTrancheInput!) { holdTranche(input: $input) { id state } }',
);

export const ResumeTrancheDocument = /* @__PURE__ */ typed<Types.ResumeTrancheMutation, Types.ResumeTrancheMutationVariables>(
  'mutation ResumeTranche($input: ResumeTrancheInput!) { resumeTranche(input: $input) { id state } }',
);

export const SendTrancheDocument = /* @__PURE__ */ typed<Types.SendTrancheMutation, Types.SendTrancheMutationVariables>(
  'mutation SendTranche($input: DisburseInput!) { disburse(input: $input) { id state } }',
);

export const SettleTrancheDocument = /* @__PURE__ */ typed<Types.SettleTrancheMutation, Types.SettleTrancheMutationVariables>(
  'mutation SettleTranche($input: SettleDisbursementInput!) { settleDisbursement(input: $input) { id state } }',
);

export const ReportMilestoneDocument = /* @__PURE__ */ typed<Types.ReportMilestoneMutation, Types.ReportMilestoneMutationVariables>(
  'mutation ReportMilestone($input: ReportMilestoneInput!) { reportMilestone(input: $input) { id } }',
);

export const EvaluateMilestoneDocument = /* @__PURE__ */ typed<Types.EvaluateMilestoneMutation, Types.EvaluateMilestoneMutationVariables>(
  'mutation EvaluateMilestone($input: EvaluateMilestoneInput!) { evaluateMilestone(input: $input) { id } }',
);

export const AuditProjectDocument = /* @__PURE__ */ typed<Types.AuditProjectMutation, Types.AuditProjectMutationVariables>(
  'mutation AuditProject($input: RecordProjectAuditInput!) { recordProjectAudit(input: $input) { id } }',
);

export const TerminateProjectDocument = /* @__PURE__ */ typed<Types.TerminateProjectMutation, Types.TerminateProjectMutationVariables>(
  'mutation TerminateProject($input: TerminateProjectInput!) { terminateProject(input: $input) { ...ProjectWhole } } fragment ProjectWhole on VentureProject { id roundId title organisationId contract midtermOn endsOn termsHash offeredAt signedAt ending endedAt withheld clawback returned verified writtenOff writeOffs { amount reason proposedAt decision decidedAt } payeeChanges { number changeHash reason proposedAt decision decidedAt payee { name bank account } } tranches { id kind number after percent amount state dueOn reason paidAt disbursementId } milestones { id kind dueOn state reports { id text spent ownSpent reportedAt } evaluations { id verdict remark verified rectifyUntil evaluatedAt } } audit { id auditor reportNumber audited ownSpent settled } }',
);

export const RecordClawbackDocument = /* @__PURE__ */ typed<Types.RecordClawbackMutation, Types.RecordClawbackMutationVariables>(
  'mutation RecordClawback($input: RecordClawbackInput!) { recordClawback(input: $input) { ...ProjectWhole } } fragment ProjectWhole on VentureProject { id roundId title organisationId contract midtermOn endsOn termsHash offeredAt signedAt ending endedAt withheld clawback returned verified writtenOff writeOffs { amount reason proposedAt decision decidedAt } payeeChanges { number changeHash reason proposedAt decision decidedAt payee { name bank account } } tranches { id kind number after percent amount state dueOn reason paidAt disbursementId } milestones { id kind dueOn state reports { id text spent ownSpent reportedAt } evaluations { id verdict remark verified rectifyUntil evaluatedAt } } audit { id auditor reportNumber audited ownSpent settled } }',
);

export const ProposeWriteOffDocument = /* @__PURE__ */ typed<Types.ProposeWriteOffMutation, Types.ProposeWriteOffMutationVariables>(
  'mutation ProposeWriteOff($input: ProposeWriteOffInput!) { proposeWriteOff(input: $input) { ...ProjectWhole } } fragment ProjectWhole on VentureProject { id roundId title organisationId contract midtermOn endsOn termsHash offeredAt signedAt ending endedAt withheld clawback returned verified writtenOff writeOffs { amount reason proposedAt decision decidedAt } payeeChanges { number changeHash reason proposedAt decision decidedAt payee { name bank account } } tranches { id kind number after percent amount state dueOn reason paidAt disbursementId } milestones { id kind dueOn state reports { id text spent ownSpent reportedAt } evaluations { id verdict remark verified rectifyUntil evaluatedAt } } audit { id auditor reportNumber audited ownSpent settled } }',
);

export const DecideWriteOffDocument = /* @__PURE__ */ typed<Types.DecideWriteOffMutation, Types.DecideWriteOffMutationVariables>(
  'mutation DecideWriteOff($input: DecideWriteOffInput!) { decideWriteOff(input: $input) { ...ProjectWhole } } fragment ProjectWhole on VentureProject { id roundId title organisationId contract midtermOn endsOn termsHash offeredAt signedAt ending endedAt withheld clawback returned verified writtenOff writeOffs { amount reason proposedAt decision decidedAt } payeeChanges { number changeHash reason proposedAt decision decidedAt payee { name bank account } } tranches { id kind number after percent amount state dueOn reason paidAt disbursementId } milestones { id kind dueOn state reports { id text spent ownSpent reportedAt } evaluations { id verdict remark verified rectifyUntil evaluatedAt } } audit { id auditor reportNumber audited ownSpent settled } }',
);

export const ProposePayeeChangeDocument = /* @__PURE__ */ typed<Types.ProposePayeeChangeMutation, Types.ProposePayeeChangeMutationVariables>(
  'mutation ProposePayeeChange($input: ProposePayeeChangeInput!) { proposePayeeChange(input: $input) { ...ProjectWhole } } fragment ProjectWhole on VentureProject { id roundId title organisationId contract midtermOn endsOn termsHash offeredAt signedAt ending endedAt withheld clawback returned verified writtenOff writeOffs { amount reason proposedAt decision decidedAt } payeeChanges { number changeHash reason proposedAt decision decidedAt payee { name bank account } } tranches { id kind number after percent amount state dueOn reason paidAt disbursementId } milestones { id kind dueOn state reports { id text spent ownSpent reportedAt } evaluations { id verdict remark verified rectifyUntil evaluatedAt } } audit { id auditor reportNumber audited ownSpent settled } }',
);

export const DecidePayeeChangeDocument = /* @__PURE__ */ typed<Types.DecidePayeeChangeMutation, Types.DecidePayeeChangeMutationVariables>(
  'mutation DecidePayeeChange($input: DecidePayeeChangeInput!) { decidePayeeChange(input: $input) { ...ProjectWhole } } fragment ProjectWhole on VentureProject { id roundId title organisationId contract midtermOn endsOn termsHash offeredAt signedAt ending endedAt withheld clawback returned verified writtenOff writeOffs { amount reason proposedAt decision decidedAt } payeeChanges { number changeHash reason proposedAt decision decidedAt payee { name bank account } } tranches { id kind number after percent amount state dueOn reason paidAt disbursementId } milestones { id kind dueOn state reports { id text spent ownSpent reportedAt } evaluations { id verdict remark verified rectifyUntil evaluatedAt } } audit { id auditor reportNumber audited ownSpent settled } }',
);
