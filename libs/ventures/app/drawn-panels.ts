import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { ExpertRepository } from '../data/expert.repository.js';
import type { PanelEntity } from '../data/review.entities.js';
import { ReviewRepository } from '../data/review.repository.js';
import type { DrawnPanel } from '../domain/recompute-panel.js';
import { Recusals } from './recusals.js';

/** Keeps what the draw of a panel found, in the open unit. */
@Injectable()
export class DrawnPanels {
  constructor(
    private readonly experts: ExpertRepository,
    private readonly reviews: ReviewRepository,
    private readonly recusals: Recusals,
  ) {}

  async isDrawn(roundId: string): Promise<boolean> {
    return (await this.reviews.panel(roundId)) !== undefined;
  }

  /** Finds the conflicts of all experts of a round as they are now, and keeps them. */
  async fixConflicts(roundId: string): Promise<void> {
    const experts = await this.experts.ofRound(roundId);
    const people = experts.map(({ personId }) => personId);
    const conflicts = await this.recusals.inRound(roundId, people);
    for (const { id, personId } of experts) await this.experts.fixConflicts(id, conflicts.get(personId) ?? []);
  }

  /** Keeps the panel and all reviews. */
  async keep(
    roundId: string,
    { panel, assigned }: DrawnPanel,
    drawn: Omit<PanelEntity, 'id' | 'members'>,
  ): Promise<void> {
    await this.reviews.addPanel({ id: roundId, members: [...panel], ...drawn });
    const people = new Map((await this.experts.ofRound(roundId)).map(({ id, personId }) => [id, personId]));
    const reviews = [...assigned].flatMap(([applicationId, expertIds]) =>
      expertIds.map((expertId) => ({
        ...{ id: newId<'Review'>(), roundId, applicationId, expertId, personId: people.get(expertId) ?? '' },
        assignedAt: drawn.drawnAt,
      })),
    );
    await this.reviews.addReviews(reviews);
  }
}
