import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import { volunteeringErrors } from '#volunteering';
import { NoticeRepository } from '../data/notice.repository.js';
import type { NoticeEntity } from '../data/notice.entity.js';
import { noticeStates, type NoticeKind, type ObjectionDecision } from '../domain/notice.states.js';
import { NoticeOutcome } from './notice-outcome.js';
import { Notices } from './notices.js';

/** Input of an answer. */
export interface DecideObjectionInput {
  noticeId: string;
  decision: ObjectionDecision;
  reason: string;
  idempotencyKey: string;
}

/** Who answers for what. */
export const reviewedBy: Record<NoticeKind, string> = { STAR: 'star.review', CERTIFICATE: 'certificate.issue' };

/**
 * The station answers an objection 答复异议: upheld, there is no star and the certificate is void; dismissed, the notice goes on
 * to its day, or ends at once where that is past. NOT_FOUND, FOUR_EYES, STATE_NOT_ALLOWED.
 */
@Injectable()
export class DecideObjection {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly identity: Identity,
    private readonly repository: NoticeRepository,
    private readonly notices: Notices,
    private readonly outcome: NoticeOutcome,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: DecideObjectionInput): Promise<NoticeEntity> {
    const { personId: decidedBy } = actor;
    return this.idempotency.once({ actorId: decidedBy, key, operation: 'decideNoticeObjection', input }, async () => {
      const notice = await this.forStaff(actor, input.noticeId);
      const event = input.decision === 'UPHOLD' ? 'uphold' : 'dismiss';
      noticeStates.next(notice.state, event);
      const objection = await this.repository.openObjection(notice.id);
      if (objection?.personId === decidedBy) throw volunteeringErrors.FOUR_EYES();
      const { decision, reason } = input;
      const answer = { decision, decisionReason: reason, decidedBy, decidedAt: this.clock.now() };
      if (objection !== null) await this.repository.answer(objection.id, answer);
      const answered = await this.notices.apply(notice, event);
      if (event === 'uphold') await this.outcome.upheld(notice, { decidedBy, reason });
      await this.identity.audit.record({
        ...{ actorId: decidedBy, action: 'notice.objection-answered', subjectType: 'PublicNotice' },
        ...{ subjectId: notice.id, regionId: notice.regionId, details: { decision } },
      });
      return answered;
    });
  }

  private async forStaff(actor: Actor, noticeId: string): Promise<NoticeEntity> {
    const notice = await this.repository.lock(noticeId);
    if (notice === undefined) throw generalErrors.NOT_FOUND();
    await this.identity.requireInRegions(actor, reviewedBy[notice.kind], [notice.regionId]);
    if (notice.personId === actor.personId) throw volunteeringErrors.FOUR_EYES();
    return notice;
  }
}
