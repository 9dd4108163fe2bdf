import { Injectable } from '@nestjs/common';
import { OrganisationRegister } from '#identity';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { MicroChanges } from './micro-changes.js';
import { MicroDesk, type MicroStep } from './micro-desk.js';

/** Who carries a project out 施工方: an organisation of the register, another by its name, or (neither) the applicant. */
export interface MicroStart extends MicroStep {
  readonly contractorId?: string;
  readonly contractor?: string;
}

/** What the applicant does between confirmation and inspection: begins, and reports that it is done (实施、完工). */
@Injectable()
export class CarryOutMicroProject {
  constructor(
    private readonly desk: MicroDesk,
    private readonly changes: MicroChanges,
    private readonly organisations: OrganisationRegister,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND also for an unknown contractor, STATE_NOT_ALLOWED. */
  async start(actor: Actor, step: MicroStart): Promise<MicroProjectEntity> {
    return this.desk.with(actor, 'APPLY', 'startMicroProject', step, async (project) => {
      const contractorId = step.contractorId ?? null;
      const known =
        contractorId === null ? undefined : (await this.organisations.byIds([contractorId])).get(contractorId);
      if (contractorId !== null && known === undefined) throw generalErrors.NOT_FOUND();
      const contractor = known?.name ?? step.contractor ?? null;
      const patch = { contractorId, contractor, startedAt: this.clock.now() };
      return this.changes.apply(project, 'start', actor.personId, patch);
    });
  }

  /** Also after what an inspection demanded was put right. Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async finish(actor: Actor, step: MicroStep & { report: string }): Promise<MicroProjectEntity> {
    return this.desk.with(actor, 'APPLY', 'finishMicroProject', step, (project) => {
      const patch = { report: step.report, finishedAt: this.clock.now(), reason: null };
      return this.changes.apply(project, 'finish', actor.personId, patch);
    });
  }
}
