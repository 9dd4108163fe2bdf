import { Injectable } from '@nestjs/common';
import type { EvaluationEntity, ReportEntity } from '../data/milestone.entities.js';
import { MilestoneRepository } from '../data/milestone.repository.js';

/** What was reported and found of milestones that were read (报告与评估). */
@Injectable()
export class MilestoneRecords {
  constructor(private readonly milestones: MilestoneRepository) {}

  /** By milestone. One query. */
  reportsOf(milestoneIds: readonly string[]): Promise<Map<string, ReportEntity[]>> {
    return this.milestones.reportsOf(milestoneIds);
  }

  /** By milestone. One query. */
  evaluationsOf(milestoneIds: readonly string[]): Promise<Map<string, EvaluationEntity[]>> {
    return this.milestones.evaluationsOf(milestoneIds);
  }
}
