import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { generalErrors } from '#kernel';
import type { VentureNoticeEntity } from '../data/decision.entities.js';
import { NoticeRepository } from '../data/notice.repository.js';
import type { VentureObjectionEntity } from '../data/objection.entity.js';
import { ObjectionRepository } from '../data/objection.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { objectionStates, type ObjectionEvent } from '../domain/objection.states.js';
import { RoundChanges } from './round-changes.js';

type Patch = Partial<Omit<VentureObjectionEntity, 'id' | 'roundId' | 'applicationId' | 'state'>>;

/** The one way to change objections, in the open unit: state, trail, and the word to who follows the round. */
@Injectable()
export class ObjectionBook {
  constructor(
    private readonly objections: ObjectionRepository,
    private readonly notices: NoticeRepository,
    private readonly rounds: RoundRepository,
    private readonly changes: RoundChanges,
    private readonly identity: Identity,
  ) {}

  lockRound(roundId: string): Promise<VentureRoundEntity> {
    return this.rounds.lock(roundId);
  }

  ofRound(roundId: string): Promise<VentureObjectionEntity[]> {
    return this.objections.ofRound(roundId);
  }

  /** The notice that an item stands in. Throws NOT_FOUND. */
  async noticeOf(noticeId: string): Promise<VentureNoticeEntity> {
    const notice = await this.notices.find(noticeId);
    if (notice === undefined) throw generalErrors.NOT_FOUND();
    return notice;
  }

  /** Keeps a new one. The round is locked. */
  async open(round: VentureRoundEntity, objection: VentureObjectionEntity): Promise<VentureObjectionEntity> {
    await this.objections.add(objection);
    await this.tell(round, objection, 'file', objection.filedBy);
    return objection;
  }

  /** Moves a locked one on. Throws STATE_NOT_ALLOWED. */
  async apply(
    round: VentureRoundEntity,
    objection: VentureObjectionEntity,
    event: ObjectionEvent,
    actorId: string,
    patch: Patch = {},
  ): Promise<VentureObjectionEntity> {
    const state = objectionStates.next(objection.state, event);
    await this.objections.change(objection.id, { ...patch, state });
    const changed = { ...objection, ...patch, state };
    await this.tell(round, changed, event, actorId);
    return changed;
  }

  private async tell(
    round: VentureRoundEntity,
    { id: subjectId, applicationId, state }: VentureObjectionEntity,
    action: string,
    actorId: string,
  ): Promise<void> {
    await this.identity.audit.record({
      ...{ actorId, action: `ventureObjection.${action}`, subjectType: 'VentureObjection', subjectId },
      ...{ regionPath: round.regionPath, details: { applicationId, state } },
    });
    await this.changes.keep(round, 'objection', actorId);
  }
}
