import { Injectable } from '@nestjs/common';
import { addDays, addWorkingDays, businessDate, Clock, localDate, newId, startOfBusinessDate } from '#kernel';
import { Timers } from '#platform';
import { NoticeRepository } from '../data/notice.repository.js';
import type { NoticeEntity } from '../data/notice.entity.js';
import { noticeStates, type NoticeEvent } from '../domain/notice.states.js';

/** The kind of the timer that ends a notice. */
export const NOTICE_OVER = 'points.notice-over';

/** What goes on notice. */
export type NoticeSubject = Pick<
  NoticeEntity,
  'kind' | 'subjectId' | 'volunteerId' | 'personId' | 'volunteerNumber' | 'regionId' | 'regionPath' | 'star' | 'minutes'
>;

/** How long: working days of the State Council's calendar, or days. */
export type NoticePeriod = { workingDays: number } | { days: number };

/** Public notices 公示; call in an open unit. A notice is locked before what it is about. */
@Injectable()
export class Notices {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /** Puts something on notice from now on; the day itself does not count. CALENDAR_YEAR_UNKNOWN where no table tells working days. */
  async open(subject: NoticeSubject, period: NoticePeriod): Promise<string> {
    const now = this.clock.now();
    const today = businessDate(now);
    const endsOn = 'days' in period ? addDays(today, period.days) : addWorkingDays(today, period.workingDays);
    const id = newId<'PublicNotice'>();
    await this.notices.add({ id, state: 'OPEN', ...subject, startsOn: today, endsOn, createdAt: now });
    await this.awaitEnd({ id, endsOn });
    return id;
  }

  /** Applies an event to a locked notice; its timer waits while it is objected to. STATE_NOT_ALLOWED. */
  async apply(notice: NoticeEntity, event: NoticeEvent): Promise<NoticeEntity> {
    const state = noticeStates.next(notice.state, event);
    await this.notices.update(notice.id, { state });
    if (state === 'OPEN') await this.awaitEnd(notice);
    else await this.timers.cancel(NOTICE_OVER, notice.id);
    return { ...notice, state };
  }

  /** Ends a notice early, if it still runs, because what it is about ended. */
  async stop(noticeId: string | null): Promise<void> {
    if (noticeId === null) return;
    const notice = await this.notices.lock(noticeId);
    if (notice !== undefined && noticeStates.allows(notice.state, 'stop')) await this.apply(notice, 'stop');
  }

  /** A notice lasts to the end of its last day in Shanghai; one whose day is past ends at the next moment. */
  private async awaitEnd({ id, endsOn }: { id: string; endsOn: string }): Promise<void> {
    const dueAt = startOfBusinessDate(addDays(localDate(endsOn), 1));
    await this.timers.schedule({ kind: NOTICE_OVER, key: id, dueAt, payload: { noticeId: id } });
  }
}
