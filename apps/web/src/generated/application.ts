/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const ApplicationOneDocument = /* @__PURE__ */ typed<Types.ApplicationOneQuery, Types.ApplicationOneQueryVariables>(
  'query ApplicationOne($id: ID!) { ventureApplication(id: $id) { ...ApplicationWhole } } fragment ApplicationWhole on VentureApplication { id roundId organisationId organisation title category problem beneficiaries activities outputs lines { code name amount } budget asked own raised state reason submittedAt screenings { step passed reason checkedAt } appeal { grounds filedAt answer outcome } decision { kind amount rankNumber reason confirmedAt } }',
);

export const ApplyingForDocument = /* @__PURE__ */ typed<Types.ApplyingForQuery, Types.ApplyingForQueryVariables>(
  'query ApplyingFor($roundId: ID!) { ventureRound(id: $roundId) { ...RoundWhole } me { id organisations { id name } } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const DraftApplicationDocument = /* @__PURE__ */ typed<Types.DraftApplicationMutation, Types.DraftApplicationMutationVariables>(
  'mutation DraftApplication($input: DraftVentureApplicationInput!) { draftVentureApplication(input: $input) { ...ApplicationWhole } } fragment ApplicationWhole on VentureApplication { id roundId organisationId organisation title category problem beneficiaries activities outputs lines { code name amount } budget asked own raised state reason submittedAt screenings { step passed reason checkedAt } appeal { grounds filedAt answer outcome } decision { kind amount rankNumber reason confirmedAt } }',
);

export const EditApplicationDocument = /* @__PURE__ */ typed<Types.EditApplicationMutation, Types.EditApplicationMutationVariables>(
  'mutation EditApplication($input: EditVentureApplicationInput!) { editVentureApplication(input: $input) { ...ApplicationWhole } } fragment ApplicationWhole on VentureApplication { id roundId organisationId organisation title category problem beneficiaries activities outputs lines { code name amount } budget asked own raised state reason submittedAt screenings { step passed reason checkedAt } appeal { grounds filedAt answer outcome } decision { kind amount rankNumber reason confirmedAt } }',
);

export const SubmitApplicationDocument = /* @__PURE__ */ typed<Types.SubmitApplicationMutation, Types.SubmitApplicationMutationVariables>(
  'mutation SubmitApplication($input: SubmitApplicationInput!) { submitApplication(input: $input) { ...ApplicationWhole } } fragment ApplicationWhole on VentureApplication { id roundId organisationId organisation title category problem beneficiaries activities outputs lines { code name amount } budget asked own raised state reason submittedAt screenings { step passed reason checkedAt } appeal { grounds filedAt answer outcome } decision { kind amount rankNumber reason confirmedAt } }',
);

export const WithdrawApplicationDocument = /* @__PURE__ */ typed<Types.WithdrawApplicationMutation, Types.WithdrawApplicationMutationVariables>(
  'mutation WithdrawApplication($input: WithdrawVentureApplicationInput!) { withdrawVentureApplication(input: $input) { ...ApplicationWhole } } fragment ApplicationWhole on VentureApplication { id roundId organisationId organisation title category problem beneficiaries activities outputs lines { code name amount } budget asked own raised state reason submittedAt screenings { step passed reason checkedAt } appeal { grounds filedAt answer outcome } decision { kind amount rankNumber reason confirmedAt } }',
);

export const AppealIneligibilityDocument = /* @__PURE__ */ typed<Types.AppealIneligibilityMutation, Types.AppealIneligibilityMutationVariables>(
  'mutation AppealIneligibility($input: AppealIneligibilityInput!) { appealIneligibility(input: $input) { ...ApplicationWhole } } fragment ApplicationWhole on VentureApplication { id roundId organisationId organisation title category problem beneficiaries activities outputs lines { code name amount } budget asked own raised state reason submittedAt screenings { step passed reason checkedAt } appeal { grounds filedAt answer outcome } decision { kind amount rankNumber reason confirmedAt } }',
);

export const DecideAppealDocument = /* @__PURE__ */ typed<Types.DecideAppealMutation, Types.DecideAppealMutationVariables>(
  'mutation DecideAppeal($input: DecideAppealInput!) { decideAppeal(input: $input) { ...ApplicationWhole } } fragment ApplicationWhole on VentureApplication { id roundId organisationId organisation title category problem beneficiaries activities outputs lines { code name amount } budget asked own raised state reason submittedAt screenings { step passed reason checkedAt } appeal { grounds filedAt answer outcome } decision { kind amount rankNumber reason confirmedAt } }',
);

export const ScreenApplicationDocument = /* @__PURE__ */ typed<Types.ScreenApplicationMutation, Types.ScreenApplicationMutationVariables>(
  'mutation ScreenApplication($input: ScreenApplicationInput!) { screenApplication(input: $input) { ...ApplicationWhole } } fragment ApplicationWhole on VentureApplication { id roundId organisationId organisation title category problem beneficiaries activities outputs lines { code name amount } budget asked own raised state reason submittedAt screenings { step passed reason checkedAt } appeal { grounds filedAt answer outcome } decision { kind amount rankNumber reason confirmedAt } }',
);

export const ReturnApplicationDocument = /* @__PURE__ */ typed<Types.ReturnApplicationMutation, Types.ReturnApplicationMutationVariables>(
  'mutation ReturnApplication($input: ReturnApplicationInput!) { returnApplication(input: $input) { ...ApplicationWhole } } fragment ApplicationWhole on VentureApplication { id roundId organisationId organisation title category problem beneficiaries activities outputs lines { code name amount } budget asked own raised state reason submittedAt screenings { step passed reason checkedAt } appeal { grounds filedAt answer outcome } decision { kind amount rankNumber reason confirmedAt } }',
);

export const OfferAgreementDocument = /* @__PURE__ */ typed<Types.OfferAgreementMutation, Types.OfferAgreementMutationVariables>(
  'mutation OfferAgreement($input: OfferAgreementInput!) { offerAgreement(input: $input) { id } }',
);
