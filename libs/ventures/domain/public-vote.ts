import type { VoteRules } from './rulebook.js';

/** A ballot 选票 of a resident under a real name; in published form the person is a pseudonym. */
export interface Ballot {
  readonly personId: string;
  readonly applicationIds: readonly string[];
}

/** Why a ballot does not count. */
export const BALLOT_FAULTS = ['VOTED_ALREADY', 'TOO_MANY_CHOICES', 'CHOSEN_TWICE', 'NOT_IN_THE_VOTE'] as const;
export type BallotFault = (typeof BALLOT_FAULTS)[number];

/** Why a ballot cannot be taken, given who voted already and what can be voted for; null if it can. */
export function ballotFault(
  { choices }: VoteRules,
  { personId, applicationIds }: Ballot,
  voted: ReadonlySet<string>,
  open: ReadonlySet<string>,
): BallotFault | null {
  if (voted.has(personId)) return 'VOTED_ALREADY';
  if (applicationIds.length === 0 || applicationIds.length > choices) return 'TOO_MANY_CHOICES';
  if (new Set(applicationIds).size !== applicationIds.length) return 'CHOSEN_TWICE';
  return applicationIds.every((id) => open.has(id)) ? null : 'NOT_IN_THE_VOTE';
}

/** Votes by application. Every choice of a ballot is one vote. */
export function countVotes(ballots: readonly Ballot[]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const id of ballots.flatMap(({ applicationIds }) => applicationIds)) votes.set(id, (votes.get(id) ?? 0) + 1);
  return votes;
}
