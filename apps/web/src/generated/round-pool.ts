/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const RoundPoolDocument = /* @__PURE__ */ typed<Types.RoundPoolQuery, Types.RoundPoolQueryVariables>(
  'query RoundPool($fundId: ID!) { communityFund(id: $fundId) { id name purposes { id name } } }',
);

export const RoundSharesDocument = /* @__PURE__ */ typed<Types.RoundSharesQuery, Types.RoundSharesQueryVariables>(
  'query RoundShares($roundId: ID!) { ventureMatching(roundId: $roundId) { applicationId title amount isReserved paidAt } }',
);

export const RoundBonusesDocument = /* @__PURE__ */ typed<Types.RoundBonusesQuery, Types.RoundBonusesQueryVariables>(
  'query RoundBonuses($roundId: ID!) { ventureBonuses(roundId: $roundId) { id special evidence givenAt } }',
);

export const RoundDrivesDocument = /* @__PURE__ */ typed<Types.RoundDrivesQuery, Types.RoundDrivesQueryVariables>(
  'query RoundDrives($fundId: ID!) { drives(fundId: $fundId, first: 100) { nodes { id title } } }',
);

export const NamePoolDocument = /* @__PURE__ */ typed<Types.NamePoolMutation, Types.NamePoolMutationVariables>(
  'mutation NamePool($input: NameMatchingPurposeInput!) { nameMatchingPurpose(input: $input) { ...RoundWhole } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const NameDriveDocument = /* @__PURE__ */ typed<Types.NameDriveMutation, Types.NameDriveMutationVariables>(
  'mutation NameDrive($input: NameApplicationDriveInput!) { nameApplicationDrive(input: $input) { ...ApplicationWhole } } fragment ApplicationWhole on VentureApplication { id roundId organisationId organisation title category problem beneficiaries activities outputs lines { code name amount } budget asked own raised state reason submittedAt screenings { step passed reason checkedAt } appeal { grounds filedAt answer outcome } decision { kind amount rankNumber reason confirmedAt } }',
);

export const GiveBonusDocument = /* @__PURE__ */ typed<Types.GiveBonusMutation, Types.GiveBonusMutationVariables>(
  'mutation GiveBonus($input: GiveSpecialBonusInput!) { giveSpecialBonus(input: $input) { id special evidence } }',
);
