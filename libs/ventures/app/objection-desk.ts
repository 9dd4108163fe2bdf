import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { NoticeRepository } from '../data/notice.repository.js';
import type { VentureObjectionEntity } from '../data/objection.entity.js';
import { ObjectionRepository } from '../data/objection.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { noticesErrors } from '../domain/notices.errors.js';
import { ObjectionAccess } from './objection-access.js';

/** A step that somebody takes with an objection. */
export interface ObjectionStep {
  readonly objectionId: string;
  readonly idempotencyKey: string;
}

/** Takes an objection in hand for one step: claims the key, asks whether the actor may, locks the round and then it. */
@Injectable()
export class ObjectionDesk {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly objections: ObjectionRepository,
    private readonly notices: NoticeRepository,
    private readonly rounds: RoundRepository,
    private readonly access: ObjectionAccess,
  ) {}

  /**
   * Throws NOT_FOUND without the right and in conflict with the application, OBJECTION_NEEDS_ANOTHER_PERSON for who made
   * the notice or objected, STATE_NOT_ALLOWED in a cancelled round, IDEMPOTENCY_CONFLICT.
   */
  async with(
    actor: Actor,
    operation: string,
    step: ObjectionStep,
    work: (round: VentureRoundEntity, objection: VentureObjectionEntity) => Promise<VentureObjectionEntity>,
  ): Promise<VentureObjectionEntity> {
    const { idempotencyKey: key, ...input } = step;
    return this.idempotency.once({ actorId: actor.personId, key, operation, input }, async () => {
      const seen = await this.objections.find(step.objectionId);
      await this.access.requireStaff(actor, 'CHECK', seen);
      const notice = await this.notices.find(seen.noticeId);
      if ([seen.filedBy, notice?.publishedBy].includes(actor.personId)) {
        throw noticesErrors.OBJECTION_NEEDS_ANOTHER_PERSON();
      }
      const round = await this.rounds.lock(seen.roundId);
      const objection = await this.objections.lock(seen.id);
      if (round.state === 'CANCELLED') {
        throw generalErrors.STATE_NOT_ALLOWED({ subject: 'VentureRound', state: round.state, event: operation });
      }
      return work(round, objection);
    });
  }
}
