import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { ReviewEntity } from '../data/review.entities.js';
import { ReviewRepository } from '../data/review.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { REVIEWING } from '../domain/panel-steps.js';
import { reviewState, type ReviewState } from '../domain/review-state.js';
import type { Marks } from '../domain/score-sheet.js';

/** A review as its expert reads it: nobody else ever does. */
export interface OwnReview {
  readonly id: string;
  readonly roundId: string;
  readonly applicationId: string;
  readonly state: ReviewState;
  /** Null before the own sheet is handed in, and once it is void. */
  readonly marks: Marks | null;
  readonly assignedAt: Date;
  readonly submittedAt: Date | null;
  readonly dueAt: Date | null;
}

/** An expert reads the own reviews with the own sheets (我的评审任务). */
@Injectable()
export class ReviewQueries {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly rounds: RoundRepository,
  ) {}

  /** The actor's own, newest first. */
  async page(
    { personId }: Actor,
    filter: { roundId?: string },
    afterId: string | null,
    limit: number,
  ): Promise<OwnReview[]> {
    return this.shown(await this.reviews.pageOfPerson(personId, filter, afterId, limit));
  }

  /** What still waits for the actor's sheet. */
  async waiting({ personId }: Actor): Promise<OwnReview[]> {
    const reviews = await this.reviews.ofPerson(personId);
    const rounds = await this.rounds.byIds(reviews.map(({ roundId }) => roundId));
    const open = new Set(rounds.filter(({ state }) => REVIEWING.includes(state)).map(({ id }) => id));
    const own = await this.shown(reviews.filter(({ roundId }) => open.has(roundId)));
    return own.filter(({ state }) => state === 'ASSIGNED');
  }

  /** Own reviews with their sheets. Three queries. */
  async shown(reviews: readonly ReviewEntity[]): Promise<OwnReview[]> {
    const ids = reviews.map(({ id }) => id);
    const [recused, sheets] = [await this.reviews.recused(ids), await this.reviews.sheets(ids)];
    const panels = await this.reviews.panels(reviews.map(({ roundId }) => roundId));
    return reviews.map(({ id, roundId, applicationId, assignedAt }) => {
      const [state, sheet] = [reviewState(recused.has(id), sheets.has(id)), sheets.get(id)];
      const own = state === 'SUBMITTED' && sheet ? sheet : { marks: null, submittedAt: null };
      return {
        ...{ id, roundId, applicationId, state, assignedAt, marks: own.marks, submittedAt: own.submittedAt },
        dueAt: panels.get(roundId)?.reviewUntil ?? null,
      };
    });
  }
}
