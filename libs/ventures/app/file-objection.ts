import { Injectable } from '@nestjs/common';
import { businessDate, Clock, generalErrors, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { VentureNoticeEntity } from '../data/decision.entities.js';
import type { VentureObjectionEntity } from '../data/objection.entity.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { acceptsObjection, dueDate } from '../domain/notice-period.js';
import { noticesErrors } from '../domain/notices.errors.js';
import { freezesItem } from '../domain/objection.states.js';
import { periodOf } from './notice-board.js';
import { NoticeItems } from './notice-items.js';
import { ObjectionBook } from './objection-book.js';
import { ObjectionSeal, type ObjectionTexts } from './objection-seal.js';
import { RealNames } from './real-names.js';

/** To which item of a notice, and why. */
export interface ObjectionDraft extends Omit<ObjectionTexts, 'name'> {
  readonly applicationId: string;
  readonly idempotencyKey: string;
}

/**
 * Objects to an item while its notice runs (提出异议): from then on it is frozen, and it alone. Anybody may who has shown a document,
 * under the name that goes with it: a name that is typed would be nobody's.
 */
@Injectable()
export class FileObjection {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly items: NoticeItems,
    private readonly book: ObjectionBook,
    private readonly seal: ObjectionSeal,
    private readonly names: RealNames,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, OBJECTOR_NOT_REAL_NAMED, ITEM_NOT_IN_NOTICE, NOTICE_OVER, OBJECTION_KNOWN, CALENDAR_YEAR_UNKNOWN. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: ObjectionDraft): Promise<VentureObjectionEntity> {
    const { personId: actorId } = actor;
    return this.idempotency.once({ actorId, key, operation: 'fileObjection', input }, async () => {
      const seen = await this.items.find(input.applicationId);
      if (seen === undefined) throw generalErrors.NOT_FOUND();
      const name = await this.names.require(actorId);
      const round = await this.book.lockRound(seen.roundId);
      const notice = await this.objectable(round, input.applicationId);
      const known = (await this.book.ofRound(round.id)).filter(
        ({ applicationId }) => applicationId === input.applicationId,
      );
      if (known.some(({ filedBy, state }) => filedBy === actorId && freezesItem(state)))
        throw noticesErrors.OBJECTION_KNOWN();
      return this.book.open(round, this.drawnUp(round, notice, actorId, { ...input, name }));
    });
  }

  /** The notice that the item stands in. Decided on under the lock of the round, by the clock after it was taken. */
  private async objectable(round: VentureRoundEntity, itemId: string): Promise<VentureNoticeEntity> {
    const noticeId = (await this.items.find(itemId))?.noticeId ?? null;
    if (noticeId === null) throw noticesErrors.ITEM_NOT_IN_NOTICE();
    const notice = await this.book.noticeOf(noticeId);
    const open = acceptsObjection(periodOf(notice), notice.publishedAt, this.clock.now());
    if (!open || round.state === 'CANCELLED') throw noticesErrors.NOTICE_OVER();
    return notice;
  }

  private drawnUp(
    { id: roundId, rulebook }: VentureRoundEntity,
    { id: noticeId }: VentureNoticeEntity,
    filedBy: string,
    { applicationId, name, statement, evidence }: ObjectionTexts & { readonly applicationId: string },
  ): VentureObjectionEntity {
    const [id, filedAt] = [newId<'VentureObjection'>(), this.clock.now()];
    return {
      ...{ id, roundId, applicationId, noticeId, filedBy, filedAt, state: 'FILED' },
      ...this.seal.sealed(id, { name, statement, evidence }),
      decideBy: dueDate(rulebook.notice.recheck, businessDate(filedAt)),
      ...{ admittedBy: null, admittedAt: null, decidedBy: null, decidedAt: null },
      ...{ answer: null, outcome: null, closedAt: null },
    };
  }
}
