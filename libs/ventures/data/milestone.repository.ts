import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { EvaluationEntity, MilestoneEntity, ReportEntity } from './milestone.entities.js';

const IN_ORDER = { sql: '1 = 1 ORDER BY id', parameters: [] };

/** All SQL of milestones, their reports and evaluations; decide on them under the lock of their agreement. */
@Injectable()
export class MilestoneRepository {
  constructor(private readonly database: Database) {}

  async add(milestones: readonly MilestoneEntity[]): Promise<void> {
    await this.database.insertMany(MilestoneEntity, milestones);
  }

  async change(id: string, patch: Partial<Pick<MilestoneEntity, 'state' | 'dueOn'>>): Promise<void> {
    await this.database.changeOne(MilestoneEntity, id, patch);
  }

  async find(id: string): Promise<MilestoneEntity | undefined> {
    return (await this.database.matching(MilestoneEntity, 'id', [id]))[0];
  }

  /** By application, in their order. One query. */
  async ofApplications(applicationIds: readonly string[]): Promise<Map<string, MilestoneEntity[]>> {
    const rows = await this.database.matching(MilestoneEntity, 'applicationId', applicationIds, IN_ORDER);
    return new Map(applicationIds.map((id) => [id, rows.filter(({ applicationId }) => applicationId === id)]));
  }

  async addReport(report: ReportEntity): Promise<void> {
    await this.database.insertMany(ReportEntity, [report]);
  }

  async addEvaluation(evaluation: EvaluationEntity): Promise<void> {
    await this.database.insertMany(EvaluationEntity, [evaluation]);
  }

  /** By milestone, in the order in which they came. One query. */
  async reportsOf(milestoneIds: readonly string[]): Promise<Map<string, ReportEntity[]>> {
    const rows = await this.database.matching(ReportEntity, 'milestoneId', milestoneIds, IN_ORDER);
    return new Map(milestoneIds.map((id) => [id, rows.filter(({ milestoneId }) => milestoneId === id)]));
  }

  /** By milestone, in the order in which they were made. One query. */
  async evaluationsOf(milestoneIds: readonly string[]): Promise<Map<string, EvaluationEntity[]>> {
    const rows = await this.database.matching(EvaluationEntity, 'milestoneId', milestoneIds, IN_ORDER);
    return new Map(milestoneIds.map((id) => [id, rows.filter(({ milestoneId }) => milestoneId === id)]));
  }
}
