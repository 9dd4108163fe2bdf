import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DisbursementBounced, DisbursementSent, DisbursementSettled } from '#funds';
import { Events } from '#platform';
import { FollowTranche } from './follow-tranche.js';
import { ProjectFacts } from './project-facts.js';
import { RoundSources } from './round-sources.js';

/** What happens to a tranche when its money goes, comes back or arrives, and what the bundle of a round says of projects. */
@Injectable()
export class AwardsSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly following: FollowTranche,
    private readonly sources: RoundSources,
    private readonly facts: ProjectFacts,
  ) {}

  onModuleInit(): void {
    this.sources.register({ projects: (roundId) => this.facts.of(roundId) });
    this.events.inTransaction(DisbursementSent, (step) =>
      this.following.sent(step.subjectKind, step.disbursementId, step.sentBy),
    );
    this.events.inTransaction(DisbursementSettled, (step) =>
      this.following.arrived(step.subjectKind, step.disbursementId),
    );
    this.events.inTransaction(DisbursementBounced, (step) =>
      this.following.cameBack(step.subjectKind, step.disbursementId),
    );
  }
}
