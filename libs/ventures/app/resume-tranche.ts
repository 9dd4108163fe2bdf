import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { TrancheEntity } from '../data/agreement.entities.js';
import { MilestoneRepository } from '../data/milestone.repository.js';
import type { TrancheCondition } from '../domain/planned-tranches.js';
import { TrancheChanges } from './tranche-changes.js';
import { TrancheDesk, type TrancheStep } from './tranche-desk.js';

/** Lets a held tranche go on (恢复拨付): its condition is examined anew, and so is its release. */
@Injectable()
export class ResumeTranche {
  constructor(
    private readonly desk: TrancheDesk,
    private readonly milestones: MilestoneRepository,
    private readonly changes: TrancheChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, step: TrancheStep): Promise<TrancheEntity> {
    return this.desk.with(actor, 'CHECK', 'resumeTranche', step, async (tranche, { agreement }) => {
      const fresh = { requestedBy: null, approvedBy: null, instructedBy: null, reason: null };
      const resumed = await this.changes.apply(agreement, tranche, 'resume', actor.personId, fresh);
      if (!(await this.isMet(agreement.id, tranche.after))) return resumed;
      return this.changes.apply(agreement, resumed, 'meetCondition', actor.personId);
    });
  }

  private async isMet(applicationId: string, condition: TrancheCondition): Promise<boolean> {
    if (condition === 'AGREEMENT' || condition === 'AUDIT') return true;
    const milestones = (await this.milestones.ofApplications([applicationId])).get(applicationId) ?? [];
    return milestones.some(({ kind, state }) => kind === condition && state === 'PASSED');
  }
}
