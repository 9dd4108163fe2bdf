import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events, Timers, UnitOfWork } from '#platform';
import { ServiceRecordReversed } from '#volunteering';
import { NoticeOutcome } from './notice-outcome.js';
import { NOTICE_OVER } from './notices.js';
import { RevokeStars } from './revoke-stars.js';
import { VoidListing } from './void-listing.js';

/** Ends notices in time, and takes back stars and certificates whose hours were taken back. */
@Injectable()
export class NoticeSubscriber implements OnModuleInit {
  constructor(
    private readonly timers: Timers,
    private readonly events: Events,
    private readonly unitOfWork: UnitOfWork,
    private readonly outcome: NoticeOutcome,
    private readonly revokeStars: RevokeStars,
    private readonly voidListing: VoidListing,
  ) {}

  onModuleInit(): void {
    this.timers.handle(NOTICE_OVER, ({ noticeId }) => this.unitOfWork.run(() => this.outcome.over(String(noticeId))));
    this.events.afterCommit(ServiceRecordReversed, 'points.revoke-stars', ({ volunteerId }) =>
      this.revokeStars.execute(volunteerId),
    );
    this.events.afterCommit(ServiceRecordReversed, 'points.void-certificates', ({ recordId }) =>
      this.voidListing.execute(recordId),
    );
  }
}
