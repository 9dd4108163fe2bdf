import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { NoticeRepository } from '../data/notice.repository.js';
import type { NoticeEntity } from '../data/notice.entity.js';
import { Notices } from './notices.js';

/** Input of an objection. */
export interface ObjectToNoticeInput {
  noticeId: string;
  reason: string;
  idempotencyKey: string;
}

/** Somebody signed in objects to what is on public notice 提出异议: nothing takes effect until it is answered. STATE_NOT_ALLOWED, OBJECTION_REPEATED. */
@Injectable()
export class ObjectToNotice {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly repository: NoticeRepository,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: ObjectToNoticeInput): Promise<NoticeEntity> {
    const { personId } = actor;
    return this.idempotency.once({ actorId: personId, key, operation: 'objectToNotice', input }, async () => {
      const notice = await this.repository.lock(input.noticeId);
      if (notice === undefined) throw generalErrors.NOT_FOUND();
      const objected = await this.notices.apply(notice, 'object');
      await this.repository.addObjection({
        ...{ id: newId<'NoticeObjection'>(), noticeId: notice.id, personId, reason: input.reason },
        ...{ createdAt: this.clock.now(), decision: null, decisionReason: null, decidedBy: null, decidedAt: null },
      });
      return objected;
    });
  }
}
