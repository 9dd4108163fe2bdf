import { Injectable } from '@nestjs/common';
import { FundSpending } from '#funds';
import type { Actor } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { Bans } from './bans.js';
import { MicroChanges } from './micro-changes.js';
import { MicroDesk, type MicroStep } from './micro-desk.js';

/** Ends a small project before its settlement: by its applicant, or by the charity (撤回、终止). What was set aside is free again. */
@Injectable()
export class EndMicroProject {
  constructor(
    private readonly desk: MicroDesk,
    private readonly changes: MicroChanges,
    private readonly spending: FundSpending,
    private readonly bans: Bans,
  ) {}

  /** Until the work begins. Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async withdraw(actor: Actor, step: MicroStep): Promise<MicroProjectEntity> {
    return this.desk.with(actor, 'APPLY', 'withdrawMicroProject', step, async (project) => {
      const ended = await this.changes.apply(project, 'withdraw', actor.personId);
      return this.freed(ended);
    });
  }

  /** From the confirmation until the acceptance; a breach bars the applicant as the rules of the round say. Throws as above. */
  async terminate(actor: Actor, step: MicroStep & { reason: string; isBreach: boolean }): Promise<MicroProjectEntity> {
    return this.desk.with(actor, 'MANAGE', 'terminateMicroProject', step, async (project, round) => {
      const { reason, isBreach } = step;
      const ended = await this.changes.apply(project, 'terminate', actor.personId, { reason });
      const { id: projectId, organisationId } = project;
      if (isBreach) await this.bans.impose(round, { projectId, organisationId, reason }, actor.personId);
      return this.freed(ended);
    });
  }

  private async freed(project: MicroProjectEntity): Promise<MicroProjectEntity> {
    if (project.reservationId !== null) await this.spending.release(project.reservationId);
    return project;
  }
}
