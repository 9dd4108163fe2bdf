import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { BallotRepository } from '../data/ballot.repository.js';
import type { BallotEntity } from '../data/review.entities.js';
import { RoundRepository } from '../data/round.repository.js';
import { panelErrors } from '../domain/panel.errors.js';
import { REVIEWING } from '../domain/panel-steps.js';
import { ballotFault } from '../domain/public-vote.js';
import type { VoteRules } from '../domain/rulebook.js';
import { BallotPaper } from './ballot-paper.js';
import { Voters } from './voters.js';

/** For which applications. */
export interface BallotStep {
  readonly roundId: string;
  readonly applicationIds: readonly string[];
  readonly idempotencyKey: string;
}

/**
 * A resident votes under the own real name (公众投票): one person, one ballot; sealed until the round is ranked. The id of a ballot
 * is public in the end: it is random, and tells nothing of when it was cast or after whose.
 */
@Injectable()
export class CastBallot {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly rounds: RoundRepository,
    private readonly ballots: BallotRepository,
    private readonly voters: Voters,
    private readonly paper: BallotPaper,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, VOTE_NOT_OPEN, VOTER_NOT_REAL_NAMED, VOTER_NOT_RESIDENT, BALLOT_TWICE, BALLOT_NOT_SOUND. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: BallotStep): Promise<BallotEntity> {
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'castBallot', input }, async () => {
      await this.paper.requireSeen(actor, input.roundId);
      const { id: roundId, state, rulebook, regionPath } = await this.rounds.lock(input.roundId);
      const vote = rulebook.kind === 'VENTURE' ? rulebook.vote : null;
      if (vote === null || !REVIEWING.includes(state)) throw panelErrors.VOTE_NOT_OPEN();
      const same = await this.voters.require(actor.personId, regionPath);
      const voted = await this.ballots.votersAmong(roundId, same);
      await this.requireSound(vote, { personId: actor.personId, ...input }, voted.size > 0);
      const { applicationIds } = input;
      const ballot = { id: randomUUID(), roundId, personId: actor.personId, applicationIds: [...applicationIds] };
      const cast = { ...ballot, castAt: this.clock.now() };
      await this.ballots.add(cast);
      return cast;
    });
  }

  private async requireSound(
    vote: VoteRules,
    ballot: { personId: string; roundId: string; applicationIds: readonly string[] },
    hasVoted: boolean,
  ): Promise<void> {
    const open = new Set((await this.paper.choices(ballot.roundId)).map(({ id }) => id));
    const fault = ballotFault(vote, ballot, new Set(hasVoted ? [ballot.personId] : []), open);
    if (fault === 'VOTED_ALREADY') throw panelErrors.BALLOT_TWICE();
    if (fault !== null) throw panelErrors.BALLOT_NOT_SOUND({ fault });
  }
}
