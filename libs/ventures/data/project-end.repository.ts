import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#kernel';
import { Database } from '#platform';
import { AuditReportEntity, BanEntity } from './milestone.entities.js';

/** All SQL of what ends a project: audit reports and bans. */
@Injectable()
export class ProjectEndRepository {
  constructor(private readonly database: Database) {}

  async addAudit(report: AuditReportEntity): Promise<void> {
    await this.database.insertMany(AuditReportEntity, [report]);
  }

  /** By application. One query. */
  async auditsOf(applicationIds: readonly string[]): Promise<Map<string, AuditReportEntity>> {
    const rows = await this.database.matching(AuditReportEntity, 'applicationId', applicationIds);
    return new Map(rows.map((row) => [row.applicationId, row]));
  }

  async addBan(ban: BanEntity): Promise<void> {
    await this.database.insertMany(BanEntity, [ban]);
  }

  /** Last days of the bans of an organisation. */
  async lastDaysOf(organisationId: string): Promise<LocalDate[]> {
    return (await this.database.matching(BanEntity, 'organisationId', [organisationId])).map(({ lastOn }) => lastOn);
  }
}
