import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { ReviewEntity } from '../data/review.entities.js';
import { ReviewRepository } from '../data/review.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { panelErrors } from '../domain/panel.errors.js';
import { requireState, REVIEWING } from '../domain/panel-steps.js';
import type { Rulebook } from '../domain/rulebook.js';
import { sheetFault, type Marks } from '../domain/score-sheet.js';
import { Recusals } from './recusals.js';
import { ReviewQueries, type OwnReview } from './review-queries.js';

/** A score sheet: marks in the order of the criteria. */
export interface ScoreStep {
  readonly reviewId: string;
  readonly marks: Marks;
  readonly idempotencyKey: string;
}

/**
 * An expert hands in the sheet on an application that is the expert's to review (提交评分): once, and sealed. It leaves neither
 * an event nor an entry in the audit log: either would tell others that there is a sheet.
 */
@Injectable()
export class SubmitScore {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly rounds: RoundRepository,
    private readonly reviews: ReviewRepository,
    private readonly recusals: Recusals,
    private readonly queries: ReviewQueries,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, RECUSED, SCORE_TWICE, SCORE_OUT_OF_RANGE. */
  async execute(actor: Actor, step: ScoreStep): Promise<OwnReview> {
    const { idempotencyKey: key, ...input } = step;
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'submitScore', input }, async () => {
      const review = await this.reviews.review(step.reviewId);
      if (review.personId !== actor.personId) throw generalErrors.NOT_FOUND();
      const { state, rulebook } = await this.rounds.lock(review.roundId);
      requireState(state, REVIEWING, 'submitScore');
      await this.requireImpartial(review);
      if ((await this.reviews.sheets([review.id])).size > 0) throw panelErrors.SCORE_TWICE();
      requireSound(rulebook, step.marks);
      const sheet = { id: newId<'Sheet'>(), reviewId: review.id, roundId: review.roundId, marks: step.marks };
      await this.reviews.addSheet({ ...sheet, submittedAt: this.clock.now() });
      return this.own(review);
    });
  }

  private async own(review: ReviewEntity): Promise<OwnReview> {
    const [shown] = await this.queries.shown([review]);
    if (shown === undefined) throw generalErrors.NOT_FOUND();
    return shown;
  }

  /** Neither recused, nor in conflict by now. */
  private async requireImpartial({ id, personId, applicationId }: ReviewEntity): Promise<void> {
    const isRecused = (await this.reviews.recused([id])).has(id);
    if (isRecused || (await this.recusals.conflictedWith(personId, [applicationId])).size > 0) {
      throw panelErrors.RECUSED();
    }
  }
}

function requireSound(rulebook: Rulebook, marks: Marks): void {
  if (rulebook.kind !== 'VENTURE') throw generalErrors.NOT_FOUND();
  const fault = sheetFault(rulebook.panel.criteria, marks);
  if (fault !== null) throw panelErrors.SCORE_OUT_OF_RANGE({ criterion: fault });
}
