import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { MicroProjectRepository } from '../data/micro.repository.js';
import { approvedOf } from '../domain/micro-budget.js';
import { requireMayReview } from '../domain/micro-persons.js';
import { MicroChanges } from './micro-changes.js';
import { MicroDesk, type MicroStep } from './micro-desk.js';

/** A review, which may give less than was asked for; in fen. */
export interface MicroReview extends MicroStep {
  readonly most?: number;
}

/** Finds an application good and promises it a subsidy out of the budget of the round (审核). */
@Injectable()
export class ReviewMicroProject {
  constructor(
    private readonly desk: MicroDesk,
    private readonly projects: MicroProjectRepository,
    private readonly changes: MicroChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, MICRO_NEEDS_ANOTHER_PERSON, MICRO_BUDGET_SPENT. */
  async execute(actor: Actor, review: MicroReview): Promise<MicroProjectEntity> {
    return this.desk.with(actor, 'MANAGE', 'reviewMicroProject', review, async (project, round) => {
      requireMayReview(project, actor.personId);
      const promised = await this.projects.promised(round.id, project.id);
      const approved = approvedOf(round.rulebook, project, promised, review.most ?? undefined);
      const patch = { approved, reviewedBy: actor.personId, reviewedAt: this.clock.now(), reason: null };
      return this.changes.apply(project, 'review', actor.personId, patch);
    });
  }
}
