import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '#platform';
import { CancelMicroProjects } from './cancel-micro-projects.js';
import { FollowMicroPayment } from './follow-micro-payment.js';
import { ReleaseFollowers } from './release-followers.js';
import { RoundChanged } from './rounds.events.js';

/** Who follows the payments of small projects, and what happens to them when their round is cancelled. */
@Injectable()
export class MicroSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly followers: ReleaseFollowers,
    private readonly following: FollowMicroPayment,
    private readonly cancelling: CancelMicroProjects,
  ) {}

  onModuleInit(): void {
    this.followers.register(this.following);
    this.events.inTransaction(RoundChanged, async ({ roundId, state }) => {
      if (state === 'CANCELLED') await this.cancelling.execute(roundId);
    });
  }
}
