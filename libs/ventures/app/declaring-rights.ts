import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { ExpertRepository } from '../data/expert.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { Recusals } from './recusals.js';
import { RoundAccess, type RoundRight } from './round-access.js';

const STAFF: readonly RoundRight[] = ['MANAGE', 'CHECK', 'EVALUATE', 'READ'];

/** Who may declare whose conflict: one's own as an expert or as staff of the round; an expert's as its manager. */
@Injectable()
export class DeclaringRights {
  constructor(
    private readonly access: RoundAccess,
    private readonly experts: ExpertRepository,
    private readonly recusals: Recusals,
  ) {}

  /** Whether the actor is an expert of the round, or works on it. */
  async takesPart(actor: Actor, round: VentureRoundEntity): Promise<boolean> {
    const isStaff = STAFF.some((right) => this.access.has(actor, right, round));
    return isStaff || (await this.experts.inRound(round.id, actor.personId)) !== undefined;
  }

  /** Whose conflict it is. Throws NOT_FOUND. */
  async personFor(
    actor: Actor,
    round: VentureRoundEntity,
    applicationId: string,
    expertId: string | null,
  ): Promise<string> {
    if (expertId === null) {
      if (!(await this.takesPart(actor, round))) throw generalErrors.NOT_FOUND();
      return actor.personId;
    }
    const expert = (await this.experts.ofRound(round.id)).find(({ id }) => id === expertId);
    const isKept = (await this.recusals.conflictedWith(actor.personId, [applicationId])).size > 0;
    if (expert === undefined || isKept || !this.access.has(actor, 'MANAGE', round)) throw generalErrors.NOT_FOUND();
    return expert.personId;
  }
}
