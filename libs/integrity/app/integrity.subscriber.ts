import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, localDate } from '#kernel';
import { Events, Timers, type EventPayload } from '#platform';
import { ServiceRecordEffective, ServiceRecordsVerified } from '#volunteering';
import { EscalateReview } from './escalate-review.js';
import { ExamineRecords } from './examine-records.js';
import { NIGHTLY, NightlyRound } from './nightly-round.js';
import { REVIEW_DUE } from './open-reviews.js';

/** Examines records in the very transaction in which they would take effect, again at night, and watches the deadlines of reviews. */
@Injectable()
export class IntegritySubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly examine: ExamineRecords,
    private readonly nightly: NightlyRound,
    private readonly escalate: EscalateReview,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(ServiceRecordsVerified, async ({ recordIds }) => {
      await this.examine.execute(recordIds);
    });
    this.events.afterCommit(ServiceRecordEffective, NIGHTLY, ({ at }) => this.nightly.plan(new Date(at)));
    this.timers.handle(NIGHTLY, (payload) => this.round(payload));
    this.timers.handle(REVIEW_DUE, (payload) => this.escalate.execute(String(payload.reviewId)));
  }

  private async round({ day, afterAt, afterId }: EventPayload): Promise<void> {
    const after = typeof afterAt === 'string' ? { effectiveAt: new Date(afterAt), id: String(afterId) } : null;
    await this.nightly.window(localDate(String(day)), after, this.clock.now());
  }
}
