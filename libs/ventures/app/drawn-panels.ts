import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import type { DrawEntity } from '../data/draw.entity.js';
import { ExpertRepository } from '../data/expert.repository.js';
import type { PanelEntity } from '../data/review.entities.js';
import { ReviewRepository } from '../data/review.repository.js';
import type { DrawnPanel } from '../domain/recompute-panel.js';
import type { BundleGiven } from '../domain/round-bundle.js';
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

  /** Draws that were tried. */
  tried(roundId: string): Promise<DrawEntity[]> {
    return this.reviews.draws(roundId);
  }

  /** Writes a draw down, whatever it found. */
  async log(draw: Omit<DrawEntity, 'id' | 'nextValueName'>): Promise<void> {
    await this.reviews.addDraw({ id: newId<'Draw'>(), ...draw, nextValueName: null });
  }

  /** The facts of a round with the conflicts of its experts as they are now. */
  async withConflicts(given: BundleGiven): Promise<BundleGiven> {
    const { id: roundId } = given.round;
    const people = new Map((await this.experts.ofRound(roundId)).map(({ id, personId }) => [id, personId]));
    const conflicts = await this.recusals.inRound(roundId, [...people.values()]);
    const experts = given.experts.map((expert) => {
      return { ...expert, conflicts: conflicts.get(people.get(expert.id) ?? '') ?? [] };
    });
    return { ...given, experts };
  }

  /** Keeps the panel, all reviews, and the conflicts they were drawn with. */
  async keep(
    { round: { id: roundId }, experts }: BundleGiven,
    { panel, assigned }: DrawnPanel,
    drawn: Omit<PanelEntity, 'id' | 'members'>,
  ): Promise<void> {
    for (const { id, conflicts } of experts) await this.experts.fixConflicts(id, [...conflicts]);
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
