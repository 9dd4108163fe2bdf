import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DisbursementBounced, DisbursementSent, DisbursementSettled } from '#funds';
import { Events } from '#platform';
import { FollowTranche } from './follow-tranche.js';

/** What happens to a tranche when its money goes, comes back or arrives. */
@Injectable()
export class AwardsSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly following: FollowTranche,
  ) {}

  onModuleInit(): void {
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
