import { Injectable } from '@nestjs/common';
import { businessDate, Clock, newId } from '#kernel';
import type { VentureNoticeEntity } from '../data/decision.entities.js';
import { NoticeRepository } from '../data/notice.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { noticesErrors } from '../domain/notices.errors.js';
import type { NoticePeriod } from '../domain/notice-period.js';

/** Publishes notices (发布公示). In the open unit, under the lock of the round. */
@Injectable()
export class NoticeBoard {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  /** Where the rulebook has results checked once more: by another person than who publishes. RECHECK_MISSING, RECHECK_NEEDS_ANOTHER_PERSON. */
  async requireRechecked({ id, rulebook }: VentureRoundEntity, publisherId: string): Promise<void> {
    if (rulebook.kind !== 'VENTURE' || !rulebook.recheck) return;
    const recheck = await this.notices.recheckOf(id);
    if (recheck === undefined) throw noticesErrors.RECHECK_MISSING();
    if (recheck.checkedBy === publisherId) throw noticesErrors.RECHECK_NEEDS_ANOTHER_PERSON();
  }

  /** A notice that begins today: of the round, or of one application that moved up. */
  async add(
    roundId: string,
    applicationId: string | null,
    { first, last }: NoticePeriod,
    publishedBy: string,
  ): Promise<VentureNoticeEntity> {
    const publishedAt = this.clock.now();
    const number = (await this.notices.ofRound(roundId)).length + 1;
    const notice: VentureNoticeEntity = {
      ...{ id: newId<'VentureNotice'>(), roundId, number, applicationId, publishedBy, publishedAt },
      ...{ noticeOn: businessDate(publishedAt), firstDay: first, lastDay: last },
    };
    await this.notices.add(notice);
    return notice;
  }
}

/** The days of a notice as the rules know them. */
export const periodOf = ({ firstDay, lastDay }: VentureNoticeEntity): NoticePeriod => ({
  first: firstDay,
  last: lastDay,
});
