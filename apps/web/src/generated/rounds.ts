/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const RoundTasksDocument = /* @__PURE__ */ typed<Types.RoundTasksQuery, Types.RoundTasksQueryVariables>(
  'query RoundTasks { ventureTasks { kind role roundId applicationId dueAt } }',
);

export const RoundListDocument = /* @__PURE__ */ typed<Types.RoundListQuery, Types.RoundListQueryVariables>(
  'query RoundList($kind: VentureRoundKind, $state: VentureRoundState, $after: Cursor) { ventureRounds(first: 50, kind: $kind, state: $state, after: $after) { nodes { ...RoundRow } pageInfo { hasNextPage endCursor } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const RoundOneDocument = /* @__PURE__ */ typed<Types.RoundOneQuery, Types.RoundOneQueryVariables>(
  'query RoundOne($id: ID!) { ventureRound(id: $id) { ...RoundWhole } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const RoundMovedDocument = /* @__PURE__ */ typed<Types.RoundMovedSubscription, Types.RoundMovedSubscriptionVariables>(
  'subscription RoundMoved($id: ID!) { roundUpdated(roundId: $id) { cursor round { ...RoundWhole } } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const RoundApplicationsDocument = /* @__PURE__ */ typed<Types.RoundApplicationsQuery, Types.RoundApplicationsQueryVariables>(
  'query RoundApplications($roundId: ID!, $after: Cursor) { ventureApplications(first: 50, roundId: $roundId, after: $after) { nodes { id title organisation category asked state submittedAt } pageInfo { hasNextPage endCursor } } }',
);

export const OwnApplicationsDocument = /* @__PURE__ */ typed<Types.OwnApplicationsQuery, Types.OwnApplicationsQueryVariables>(
  'query OwnApplications($after: Cursor) { myVentureApplications(first: 50, after: $after) { nodes { id roundId title organisation asked state reason } pageInfo { hasNextPage endCursor } } }',
);

export const RoundExpertsDocument = /* @__PURE__ */ typed<Types.RoundExpertsQuery, Types.RoundExpertsQueryVariables>(
  'query RoundExperts($roundId: ID!) { ventureRoundExperts(roundId: $roundId) { id name fields onPanel } }',
);

export const ExpertPoolDocument = /* @__PURE__ */ typed<Types.ExpertPoolQuery, Types.ExpertPoolQueryVariables>(
  'query ExpertPool($hostId: ID!, $after: Cursor) { ventureExperts(first: 50, hostId: $hostId, after: $after) { nodes { id name fields } pageInfo { hasNextPage endCursor } } }',
);

export const RoundDrawsDocument = /* @__PURE__ */ typed<Types.RoundDrawsQuery, Types.RoundDrawsQueryVariables>(
  'query RoundDraws($roundId: ID!) { ventureDraws(roundId: $roundId) { id number publicValue relaxed feasible nextValueName drawnAt } }',
);

export const RoundConflictsDocument = /* @__PURE__ */ typed<Types.RoundConflictsQuery, Types.RoundConflictsQueryVariables>(
  'query RoundConflicts($roundId: ID!) { ventureConflictsToDeclare(roundId: $roundId) { id title organisationId } }',
);

export const RoundRankingDocument = /* @__PURE__ */ typed<Types.RoundRankingQuery, Types.RoundRankingQueryVariables>(
  'query RoundRanking($roundId: ID!) { ventureRanking(roundId: $roundId) { applicationId title rank total panel sheets decidedBy } }',
);

export const RoundObjectionsDocument = /* @__PURE__ */ typed<Types.RoundObjectionsQuery, Types.RoundObjectionsQueryVariables>(
  'query RoundObjections($roundId: ID!, $after: Cursor) { ventureObjections(first: 50, roundId: $roundId, after: $after) { nodes { id applicationId name statement evidence state outcome answer filedAt decideBy } pageInfo { hasNextPage endCursor } } }',
);

export const RoundNoticeDocument = /* @__PURE__ */ typed<Types.RoundNoticeQuery, Types.RoundNoticeQueryVariables>(
  'query RoundNotice($roundId: ID!) { ventureNotice(roundId: $roundId) { roundId firstDay lastDay items { applicationId title organisation kind rankNumber amount frozen lastDay confirmedAt signBy } } }',
);

export const RoundProjectsDocument = /* @__PURE__ */ typed<Types.RoundProjectsQuery, Types.RoundProjectsQueryVariables>(
  'query RoundProjects($roundId: ID!, $after: Cursor) { ventureProjects(first: 50, roundId: $roundId, after: $after) { nodes { id title contract signedAt ending } pageInfo { hasNextPage endCursor } } }',
);

export const FundsOfHostDocument = /* @__PURE__ */ typed<Types.FundsOfHostQuery, Types.FundsOfHostQueryVariables>(
  'query FundsOfHost { communityFunds(first: 100) { nodes { id name hostId host { id name } purposes { id name } } } }',
);

export const CreateRoundDocument = /* @__PURE__ */ typed<Types.CreateRoundMutation, Types.CreateRoundMutationVariables>(
  'mutation CreateRound($input: CreateVentureRoundInput!) { createVentureRound(input: $input) { ...RoundWhole } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const EditRoundDocument = /* @__PURE__ */ typed<Types.EditRoundMutation, Types.EditRoundMutationVariables>(
  'mutation EditRound($input: EditVentureRoundInput!) { editVentureRound(input: $input) { ...RoundWhole } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const AnnounceRoundDocument = /* @__PURE__ */ typed<Types.AnnounceRoundMutation, Types.AnnounceRoundMutationVariables>(
  'mutation AnnounceRound($input: AnnounceRoundInput!) { announceRound(input: $input) { ...RoundWhole } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const CancelRoundDocument = /* @__PURE__ */ typed<Types.CancelRoundMutation, Types.CancelRoundMutationVariables>(
  'mutation CancelRound($input: CancelRoundInput!) { cancelRound(input: $input) { ...RoundWhole } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const StartScreeningDocument = /* @__PURE__ */ typed<Types.StartScreeningMutation, Types.StartScreeningMutationVariables>(
  'mutation StartScreening($input: StartScreeningInput!) { startScreening(input: $input) { ...RoundWhole } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const StartReviewDocument = /* @__PURE__ */ typed<Types.StartReviewMutation, Types.StartReviewMutationVariables>(
  'mutation StartReview($input: StartReviewInput!) { startReview(input: $input) { ...RoundWhole } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const RegisterExpertDocument = /* @__PURE__ */ typed<Types.RegisterExpertMutation, Types.RegisterExpertMutationVariables>(
  'mutation RegisterExpert($input: RegisterExpertInput!) { registerExpert(input: $input) { id } }',
);

export const AddRoundExpertsDocument = /* @__PURE__ */ typed<Types.AddRoundExpertsMutation, Types.AddRoundExpertsMutationVariables>(
  'mutation AddRoundExperts($input: AddRoundExpertsInput!) { addRoundExperts(input: $input) { ...RoundWhole } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const DrawPanelDocument = /* @__PURE__ */ typed<Types.DrawPanelMutation, Types.DrawPanelMutationVariables>(
  'mutation DrawPanel($input: DrawPanelInput!) { drawPanel(input: $input) { ...RoundWhole } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const RankRoundDocument = /* @__PURE__ */ typed<Types.RankRoundMutation, Types.RankRoundMutationVariables>(
  'mutation RankRound($input: RankRoundInput!) { rankRound(input: $input) { ...RoundWhole } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const RecheckRankingDocument = /* @__PURE__ */ typed<Types.RecheckRankingMutation, Types.RecheckRankingMutationVariables>(
  'mutation RecheckRanking($input: RecheckRankingInput!) { recheckRanking(input: $input) { ...RoundWhole } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const PublishRoundNoticeDocument = /* @__PURE__ */ typed<Types.PublishRoundNoticeMutation, Types.PublishRoundNoticeMutationVariables>(
  'mutation PublishRoundNotice($input: PublishNoticeInput!) { publishNotice(input: $input) { roundId } }',
);

export const ConfirmAwardsDocument = /* @__PURE__ */ typed<Types.ConfirmAwardsMutation, Types.ConfirmAwardsMutationVariables>(
  'mutation ConfirmAwards($input: ConfirmAwardsInput!) { confirmAwards(input: $input) { roundId } }',
);

export const ArchiveRoundDocument = /* @__PURE__ */ typed<Types.ArchiveRoundMutation, Types.ArchiveRoundMutationVariables>(
  'mutation ArchiveRound($input: ArchiveVentureRoundInput!) { archiveVentureRound(input: $input) { ...RoundWhole } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const DeclareConflictDocument = /* @__PURE__ */ typed<Types.DeclareConflictMutation, Types.DeclareConflictMutationVariables>(
  'mutation DeclareConflict($input: DeclareConflictInput!) { declareConflict(input: $input) { id } }',
);

export const WhoObjectsDocument = /* @__PURE__ */ typed<Types.WhoObjectsQuery, Types.WhoObjectsQueryVariables>(
  'query WhoObjects { me { id displayName documentType } }',
);

export const FileObjectionDocument = /* @__PURE__ */ typed<Types.FileObjectionMutation, Types.FileObjectionMutationVariables>(
  'mutation FileObjection($input: FileObjectionInput!) { fileObjection(input: $input) { id } }',
);

export const AdmitObjectionDocument = /* @__PURE__ */ typed<Types.AdmitObjectionMutation, Types.AdmitObjectionMutationVariables>(
  'mutation AdmitObjection($input: AdmitObjectionInput!) { admitObjection(input: $input) { id state } }',
);

export const RefuseObjectionDocument = /* @__PURE__ */ typed<Types.RefuseObjectionMutation, Types.RefuseObjectionMutationVariables>(
  'mutation RefuseObjection($input: RefuseObjectionInput!) { refuseObjection(input: $input) { id state } }',
);

export const DecideObjectionDocument = /* @__PURE__ */ typed<Types.DecideObjectionMutation, Types.DecideObjectionMutationVariables>(
  'mutation DecideObjection($input: DecideObjectionInput!) { decideObjection(input: $input) { id state } }',
);

export const CloseObjectionDocument = /* @__PURE__ */ typed<Types.CloseObjectionMutation, Types.CloseObjectionMutationVariables>(
  'mutation CloseObjection($input: CloseObjectionInput!) { closeObjection(input: $input) { id state } }',
);
