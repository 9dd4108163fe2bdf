import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { TrancheEntity } from '../data/agreement.entities.js';
import { MilestoneRepository } from '../data/milestone.repository.js';
import type { TrancheCondition } from '../domain/planned-tranches.js';
import { ProjectPlan } from './project-plan.js';
import { TrancheChanges } from './tranche-changes.js';
import { TrancheDesk, type TrancheStep } from './tranche-desk.js';

/** Lets a held tranche go on (恢复拨付): its condition is examined anew, and so is its release. A day that was promised stays. */
@Injectable()
export class ResumeTranche {
  constructor(
    private readonly desk: TrancheDesk,
    private readonly milestones: MilestoneRepository,
    private readonly plan: ProjectPlan,
    private readonly changes: TrancheChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, step: TrancheStep): Promise<TrancheEntity> {
    return this.desk.with(actor, 'CHECK', 'resumeTranche', step, async (tranche, { round, agreement }) => {
      const fresh = { requestedBy: null, approvedBy: null, instructedBy: null, reason: null };
      const resumed = await this.changes.apply(agreement, tranche, 'resume', actor.personId, fresh);
      if (!(await this.isMet(agreement.id, tranche.after))) return resumed;
      const dueOn = tranche.dueOn ?? this.plan.dueOn(round, tranche);
      return this.changes.apply(agreement, resumed, 'meetCondition', actor.personId, { dueOn });
    });
  }

  private async isMet(applicationId: string, condition: TrancheCondition): Promise<boolean> {
    if (condition === 'AGREEMENT' || condition === 'AUDIT') return true;
    const milestones = (await this.milestones.ofApplications([applicationId])).get(applicationId) ?? [];
    return milestones.some(({ kind, state }) => kind === condition && state === 'PASSED');
  }
}
