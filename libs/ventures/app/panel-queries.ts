import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import type { ExpertEntity, ExpertTieEntity, RoundExpertEntity } from '../data/expert.entities.js';
import { ExpertRepository } from '../data/expert.repository.js';
import { ReviewRepository } from '../data/review.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { PanelConflicts } from './panel-conflicts.js';
import { RoundAccess } from './round-access.js';

/** Somebody who may be drawn, and whether that was done; null before the draw. */
export type DrawableExpert = Pick<RoundExpertEntity, 'id' | 'personId' | 'fields'> & {
  readonly onPanel: boolean | null;
};

/** Reading pools and panels, and what one may have to be recused from. Says nothing of who reviews what. */
@Injectable()
export class PanelQueries {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly access: RoundAccess,
    private readonly experts: ExpertRepository,
    private readonly reviews: ReviewRepository,
    private readonly declaring: PanelConflicts,
  ) {}

  /** The pool of a charity, newest first. Throws NOT_FOUND. */
  async pool(actor: Actor, hostId: string, afterId: string | null, limit: number): Promise<ExpertEntity[]> {
    if (!actor.organisationIds('ventures.manage').includes(hostId)) throw generalErrors.NOT_FOUND();
    return this.experts.page(hostId, afterId, limit);
  }

  /** Ties by expert: of pools that the actor keeps. */
  async ties(actor: Actor, expertIds: readonly string[]): Promise<Map<string, ExpertTieEntity[]>> {
    const hosts = actor.organisationIds('ventures.manage');
    const own = (await this.experts.byIds(expertIds)).filter(({ hostId }) => hosts.includes(hostId));
    return this.experts.tiesOf(own.map(({ id }) => id));
  }

  /** Who may be drawn, or was, in a round, for its staff. Throws NOT_FOUND. */
  async ofRound(actor: Actor, roundId: string): Promise<DrawableExpert[]> {
    await this.access.requireRound(actor, 'READ', roundId);
    const members = (await this.reviews.panel(roundId))?.members;
    const experts = await this.experts.ofRound(roundId);
    return experts.map(({ id, personId, fields }) => ({
      ...{ id, personId, fields, onPanel: members?.includes(id) ?? null },
    }));
  }

  /** Applications that the actor may have to declare a conflict with. Throws NOT_FOUND. */
  async toDeclare(actor: Actor, roundId: string): Promise<VentureApplicationEntity[]> {
    const round = await this.rounds.find(roundId);
    if (round === undefined) throw generalErrors.NOT_FOUND();
    return this.declaring.open(actor, round);
  }
}
