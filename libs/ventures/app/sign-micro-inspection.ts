import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { MicroInspectionRepository } from '../data/micro-inspection.repository.js';
import type { MicroInspectionEntity, MicroProjectEntity } from '../data/micro.entities.js';
import { microProjectStates } from '../domain/micro-project.states.js';
import { microErrors } from '../domain/micro.errors.js';
import { MicroChanges } from './micro-changes.js';
import { MicroDesk, type MicroStep } from './micro-desk.js';
import { MicroInspectors } from './micro-inspectors.js';

/** What the delegate of the residents says of an inspection. */
export interface MicroOpinion extends MicroStep {
  readonly agrees: boolean;
  readonly opinion: string;
  /** That one has no part in the work: the register does not know the people of every contractor. */
  readonly independent: boolean;
}

/** Signs the last inspection as the delegate of the residents (居民代表签字): only then is a project accepted. */
@Injectable()
export class SignMicroInspection {
  constructor(
    private readonly desk: MicroDesk,
    private readonly inspections: MicroInspectionRepository,
    private readonly inspectors: MicroInspectors,
    private readonly changes: MicroChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, MICRO_INSPECTION_MISSING, MICRO_INSPECTION_NOT_SOUND. */
  async execute(actor: Actor, step: MicroOpinion): Promise<MicroProjectEntity> {
    return this.desk.open(actor, 'signMicroInspection', step, async (project) => {
      const inspection = await this.ownOf(project, actor.personId);
      microProjectStates.next(project.state, 'accept');
      if (inspection.signedAt !== null || !inspection.passed) throw microErrors.MICRO_INSPECTION_MISSING();
      if (!step.independent) throw microErrors.MICRO_INSPECTION_NOT_SOUND();
      await this.inspectors.require(project, inspection.inspectedBy, actor.personId);
      const { agrees, opinion } = step;
      const at = this.clock.now();
      await this.inspections.sign(inspection.id, { agrees, opinion, signedAt: at });
      if (agrees) return this.changes.apply(project, 'accept', actor.personId, { acceptedAt: at });
      return this.changes.apply(project, 'demandRectification', actor.personId, { reason: opinion.slice(0, 500) });
    });
  }

  /** The last inspection. Throws NOT_FOUND where it names another delegate. */
  private async ownOf({ id }: MicroProjectEntity, personId: string): Promise<MicroInspectionEntity> {
    const last = (await this.inspections.ofProjects([id])).get(id)?.at(-1);
    if (last?.delegateId !== personId) throw generalErrors.NOT_FOUND();
    return last;
  }
}
