import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import type { Actor } from '#platform';
import { MicroInspectionRepository } from '../data/micro-inspection.repository.js';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { microProjectStates } from '../domain/micro-project.states.js';
import { MicroChanges } from './micro-changes.js';
import { MicroDesk, type MicroStep } from './micro-desk.js';
import { MicroInspectors } from './micro-inspectors.js';

/** What an officer found, and who of the residents is to say whether it is so. */
export interface MicroInspection extends MicroStep {
  readonly delegateId: string;
  readonly passed: boolean;
  readonly findings: string;
}

/** Inspects a finished project (验收). What is good waits for the delegate of the residents; what is not is put right. */
@Injectable()
export class InspectMicroProject {
  constructor(
    private readonly desk: MicroDesk,
    private readonly inspections: MicroInspectionRepository,
    private readonly inspectors: MicroInspectors,
    private readonly changes: MicroChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, MICRO_INSPECTION_NOT_SOUND. */
  async execute(actor: Actor, inspection: MicroInspection): Promise<MicroProjectEntity> {
    return this.desk.with(actor, 'EVALUATE', 'inspectMicroProject', inspection, async (project) => {
      microProjectStates.next(project.state, 'accept');
      const { delegateId, passed, findings } = inspection;
      await this.inspectors.require(project, actor.personId, delegateId);
      const before = (await this.inspections.ofProjects([project.id])).get(project.id) ?? [];
      await this.inspections.add({
        ...{ id: newId<'MicroInspection'>(), projectId: project.id, number: before.length + 1, delegateId },
        ...{ inspectedBy: actor.personId, inspectedAt: this.clock.now(), passed, findings },
        ...{ agrees: null, opinion: null, signedAt: null },
      });
      if (passed) return this.changes.keep(project, 'inspect', actor.personId);
      return this.changes.apply(project, 'demandRectification', actor.personId, { reason: findings.slice(0, 500) });
    });
  }
}
