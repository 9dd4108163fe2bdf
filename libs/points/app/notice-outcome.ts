import { Injectable } from '@nestjs/common';
import type { NoticeEntity } from '../data/notice.entity.js';
import { NoticeRepository } from '../data/notice.repository.js';
import { noticeStates } from '../domain/notice.states.js';
import { Notices } from './notices.js';
import { SettleCertificate } from './settle-certificate.js';
import { SettleStar } from './settle-star.js';

/** What follows from a notice for what it is about; call in an open unit. */
@Injectable()
export class NoticeOutcome {
  constructor(
    private readonly repository: NoticeRepository,
    private readonly notices: Notices,
    private readonly stars: SettleStar,
    private readonly certificates: SettleCertificate,
  ) {}

  /** The time of a notice is over; one that was objected to or stopped stays as it is. */
  async over(noticeId: string): Promise<void> {
    const notice = await this.repository.lock(noticeId);
    if (notice === undefined || !noticeStates.allows(notice.state, 'end')) return;
    await this.notices.apply(notice, 'end');
    await this.subjects(notice).afterNotice(notice.subjectId);
  }

  /** An objection to a locked notice was found right. */
  async upheld(notice: NoticeEntity, decision: { decidedBy: string; reason: string }): Promise<void> {
    await this.subjects(notice).upheld(notice.subjectId, decision);
  }

  private subjects({ kind }: NoticeEntity): SettleStar | SettleCertificate {
    return kind === 'STAR' ? this.stars : this.certificates;
  }
}
