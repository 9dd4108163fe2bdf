/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const VentureNoticesDocument = /* @__PURE__ */ typed<Types.VentureNoticesQuery, Types.VentureNoticesQueryVariables>(
  'query VentureNotices($state: VentureRoundState, $kind: VentureRoundKind, $after: Cursor) { ventureRounds(first: 20, state: $state, kind: $kind, after: $after) { nodes { id kind title host state noticeOn closeAt } pageInfo { hasNextPage endCursor } } }',
);

export const OpenVotesDocument = /* @__PURE__ */ typed<Types.OpenVotesQuery, Types.OpenVotesQueryVariables>(
  'query OpenVotes { review: ventureRounds(first: 20, kind: VENTURE, state: REVIEW) { nodes { ...VotedRound } } defence: ventureRounds(first: 20, kind: VENTURE, state: DEFENCE) { nodes { ...VotedRound } } } fragment VotedRound on VentureRound { id title host rules { votes } }',
);

export const VotePaperDocument = /* @__PURE__ */ typed<Types.VotePaperQuery, Types.VotePaperQueryVariables>(
  'query VotePaper($roundId: ID!) { ventureRound(id: $roundId) { ...VotedRound } ventureBallotPaper(roundId: $roundId) { id title } } fragment VotedRound on VentureRound { id title host rules { votes } }',
);

export const CastVoteDocument = /* @__PURE__ */ typed<Types.CastVoteMutation, Types.CastVoteMutationVariables>(
  'mutation CastVote($input: CastBallotInput!) { castBallot(input: $input) { id applicationIds } }',
);

export const VentureNoticeDocument = /* @__PURE__ */ typed<Types.VentureNoticeQuery, Types.VentureNoticeQueryVariables>(
  'query VentureNotice($roundId: ID!) { ventureRound(id: $roundId) { id title host state rulebookHash rules { noticeDays noticeUnit } } ventureNotice(roundId: $roundId) { roundId publishedAt firstDay lastDay experts items { applicationId title organisation kind rankNumber place amount limitedBy reason frozen firstDay lastDay confirmedAt } objections { applicationId state outcome answer filedAt decidedAt } } }',
);

export const MicroNoticeDocument = /* @__PURE__ */ typed<Types.MicroNoticeQuery, Types.MicroNoticeQueryVariables>(
  'query MicroNotice($roundId: ID!, $after: Cursor) { ventureRound(id: $roundId) { id title host state } publishedMicroProjects(first: 50, roundId: $roundId, after: $after) { nodes { id title organisation type content approved noticeFrom noticeUntil state contractor settledCost subsidy paidAt } pageInfo { hasNextPage endCursor } } }',
);
