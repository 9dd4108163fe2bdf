import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { EndProject } from './end-project.js';
import { ProjectDesk, type ProjectStep } from './project-desk.js';

/** Ends a project before its time, by agreement or for a breach (终止项目): the rest of its money is free again. */
@Injectable()
export class TerminateProject {
  constructor(
    private readonly desk: ProjectDesk,
    private readonly agreements: AgreementRepository,
    private readonly ending: EndProject,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, TRANCHE_UNDER_WAY while money is on its way. */
  async execute(
    actor: Actor,
    step: ProjectStep & { readonly verified: number; readonly reason: string; readonly isBreach: boolean },
  ): Promise<AgreementEntity> {
    return this.desk.with(actor, 'CHECK', 'terminateProject', step, async (project) => {
      const { verified, reason, isBreach } = step;
      await this.ending.stop(project, { ending: 'TERMINATED', verified, reason, isBreach }, actor.personId);
      return (await this.agreements.find(project.agreement.id)) ?? project.agreement;
    });
  }
}
