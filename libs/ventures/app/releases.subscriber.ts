import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DisbursementBounced, DisbursementSent, DisbursementSettled } from '#funds';
import { Events } from '#platform';
import { ReleaseFollowers } from './release-followers.js';

/** What happens to projects when their money goes, comes back or arrives, in the transaction of the payment. */
@Injectable()
export class ReleasesSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly followers: ReleaseFollowers,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(DisbursementSent, async ({ sentBy, ...step }) =>
      this.followers.of(step)?.sent(step, sentBy),
    );
    this.events.inTransaction(DisbursementSettled, async (step) => this.followers.of(step)?.arrived(step));
    this.events.inTransaction(DisbursementBounced, async (step) => this.followers.of(step)?.cameBack(step));
  }
}
