import { Injectable } from '@nestjs/common';
import { FundSpending } from '#funds';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { MicroProjectRepository } from '../data/micro.repository.js';
import { requireWithinBudget } from '../domain/micro-budget.js';
import { requireMayConfirm } from '../domain/micro-persons.js';
import { microProjectStates } from '../domain/micro-project.states.js';
import { microErrors } from '../domain/micro.errors.js';
import { isConfirmable } from '../domain/notice-period.js';
import { MicroChanges } from './micro-changes.js';
import { MicroDesk, type MicroStep } from './micro-desk.js';
import { MicroFreezes } from './micro-freezes.js';

/** Confirms a small project when its notice is over, and sets its money aside in the fund (确认立项). */
@Injectable()
export class ConfirmMicroProject {
  constructor(
    private readonly desk: MicroDesk,
    private readonly projects: MicroProjectRepository,
    private readonly changes: MicroChanges,
    private readonly freezes: MicroFreezes,
    private readonly spending: FundSpending,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws NOT_FOUND, STATE_NOT_ALLOWED, MICRO_NEEDS_ANOTHER_PERSON, MICRO_NOTICE_RUNNING, MICRO_ITEM_FROZEN,
   * MICRO_BUDGET_SPENT, FUND_MONEY_NOT_AVAILABLE.
   */
  async execute(actor: Actor, step: MicroStep): Promise<MicroProjectEntity> {
    return this.desk.with(actor, 'CHECK', 'confirmMicroProject', step, async (project, round) => {
      microProjectStates.next(project.state, 'confirm');
      requireMayConfirm(project, actor.personId);
      const confirmedAt = this.clock.now();
      const amount = this.approvedOf(project, confirmedAt);
      await this.freezes.refuse(project);
      requireWithinBudget(round.rulebook, await this.projects.promised(round.id, project.id), amount);
      const reservationId = await this.spending.reserve({
        ...{ key: `micro:${project.id}`, subject: { kind: 'MICRO_PROJECT', id: project.id }, amount },
        ...{ fundId: round.fundId, purposeId: round.purposeId },
      });
      const patch = { confirmedBy: actor.personId, confirmedAt, reservationId };
      return this.changes.apply(project, 'confirm', actor.personId, patch);
    });
  }

  /** What was in the notice that is over at an instant. */
  private approvedOf({ approved, noticeFrom, noticeUntil }: MicroProjectEntity, at: Date): number {
    if (approved === null || noticeFrom === null || noticeUntil === null) throw generalErrors.NOT_FOUND();
    if (!isConfirmable({ first: noticeFrom, last: noticeUntil }, at)) {
      throw microErrors.MICRO_NOTICE_RUNNING({ last: noticeUntil });
    }
    return approved;
  }
}
