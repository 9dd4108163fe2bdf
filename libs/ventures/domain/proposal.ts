import { awardsErrors } from './awards.errors.js';

/** What a second person decided of a proposal 复核结论. */
export const PROPOSAL_DECISIONS = ['APPROVED', 'REFUSED'] as const;
export type ProposalDecision = (typeof PROPOSAL_DECISIONS)[number];

/** Something of a project that one person proposes and another decides; null: it waits. */
export interface Proposal {
  readonly proposedBy: string;
  readonly decision: ProposalDecision | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/**
 * The proposal that waits, which is the last one, for somebody else than who made it. Throws VENTURE_PROPOSAL_MISSING where none
 * waits, VENTURE_PROPOSAL_NEEDS_ANOTHER_PERSON.
 */
export function waitingProposal<P extends Proposal>(proposals: readonly P[], personId: string): P {
  const last = proposals.at(-1);
  if (last === undefined || last.decision !== null) throw awardsErrors.VENTURE_PROPOSAL_MISSING();
  if (last.proposedBy === personId) throw awardsErrors.VENTURE_PROPOSAL_NEEDS_ANOTHER_PERSON();
  return last;
}

/** A decision as it is kept. */
export function decided(approves: boolean, decidedBy: string, decidedAt: Date) {
  return { decision: approves ? 'APPROVED' : 'REFUSED', decidedBy, decidedAt } as const;
}
