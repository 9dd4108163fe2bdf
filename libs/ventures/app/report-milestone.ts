import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import type { Actor } from '#platform';
import type { ReportEntity } from '../data/milestone.entities.js';
import { MilestoneRepository } from '../data/milestone.repository.js';
import { milestoneStates } from '../domain/milestone.states.js';
import { ProjectDesk } from './project-desk.js';

/** What an organisation reports of a milestone; amounts in fen, from the beginning of the project on. */
export interface MilestoneReport {
  readonly milestoneId: string;
  readonly text: string;
  readonly spent: number;
  readonly ownSpent: number;
  readonly idempotencyKey: string;
}

/** Reports how far a project has come, for its organisation (提交进展报告). */
@Injectable()
export class ReportMilestone {
  constructor(
    private readonly desk: ProjectDesk,
    private readonly milestones: MilestoneRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED for a milestone that is decided, or a project that has ended. */
  async execute(actor: Actor, report: MilestoneReport): Promise<ReportEntity> {
    const seen = await this.milestones.find(report.milestoneId);
    if (seen === undefined) throw generalErrors.NOT_FOUND();
    const { applicationId } = seen;
    return this.desk.with(actor, 'OWN', 'reportMilestone', { ...report, applicationId }, async ({ agreement }) => {
      const milestone = (await this.milestones.find(seen.id)) ?? seen;
      const state = milestoneStates.next(milestone.state, 'report');
      if (agreement.ending !== null) {
        throw generalErrors.STATE_NOT_ALLOWED({ subject: 'VentureProject', state: agreement.ending, event: 'report' });
      }
      const { text, spent, ownSpent } = report;
      const row: ReportEntity = {
        ...{ id: newId(), milestoneId: milestone.id, applicationId, text, spent, ownSpent },
        ...{ reportedBy: actor.personId, reportedAt: this.clock.now() },
      };
      await this.milestones.addReport(row);
      await this.milestones.change(milestone.id, { state });
      return row;
    });
  }
}
