import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { ExpertRepository } from '../data/expert.repository.js';
import type { ReviewEntity } from '../data/review.entities.js';
import { ReviewRepository } from '../data/review.repository.js';
import { lotsOf, recomputePanel } from '../domain/recompute-panel.js';
import type { BundleGiven, BundleRecusal } from '../domain/round-bundle.js';
import { Recusals } from './recusals.js';
import { RoundFacts } from './round-facts.js';
import { roundHashing } from './round-hashing.js';

/**
 * Takes a review from an expert 回避: the own sheet on it is void, and who comes in is decided by the lot as it was drawn.
 * Whoever comes in and is in conflict by now is recused in turn. In the open unit, under the lock of the round.
 */
@Injectable()
export class RecuseExpert {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly experts: ExpertRepository,
    private readonly recusals: Recusals,
    private readonly facts: RoundFacts,
    private readonly clock: Clock,
  ) {}

  async execute(review: ReviewEntity): Promise<void> {
    const { roundId, applicationId } = review;
    const experts = new Map((await this.experts.ofRound(roundId)).map((one) => [one.id, one.personId]));
    let given = await this.facts.given(roundId);
    let leaving: ReviewEntity | null = review;
    while (leaving !== null) {
      given = { ...given, recusals: [...given.recusals, { applicationId, expertId: leaving.expertId }] };
      const substituteId = substituteIn(given);
      await this.keep(leaving, given.recusals.length, substituteId);
      const coming: ReviewEntity | null =
        substituteId === null ? null : await this.assign(leaving, substituteId, experts.get(substituteId) ?? '');
      leaving = coming !== null && (await this.isConflicted(coming)) ? coming : null;
    }
  }

  private async keep(
    { id: reviewId, roundId, applicationId, expertId }: ReviewEntity,
    number: number,
    substituteId: string | null,
  ) {
    const recusal = { id: newId<'Recusal'>(), roundId, number, reviewId, applicationId, expertId, substituteId };
    await this.reviews.recuse({ ...recusal, recusedAt: this.clock.now() });
  }

  private async assign(
    { roundId, applicationId }: ReviewEntity,
    expertId: string,
    personId: string,
  ): Promise<ReviewEntity> {
    const review = { id: newId<'Review'>(), roundId, applicationId, expertId, personId, assignedAt: this.clock.now() };
    await this.reviews.addReviews([review]);
    return review;
  }

  private async isConflicted({ personId, applicationId }: ReviewEntity): Promise<boolean> {
    return (await this.recusals.conflictedWith(personId, [applicationId])).size > 0;
  }
}

/** Who comes in for the last of the recusals. */
function substituteIn(given: BundleGiven): string | null {
  const { seed, lotOf } = lotsOf(given, roundHashing.sha256);
  const substitutes: readonly (BundleRecusal & { substituteId: string | null })[] = recomputePanel(
    given,
    seed,
    lotOf,
  ).substitutes;
  return substitutes.at(-1)?.substituteId ?? null;
}
