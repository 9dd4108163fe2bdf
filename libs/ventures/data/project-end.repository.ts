import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { AuditReportEntity } from './milestone.entities.js';

/** All SQL of what ends a project: audit reports. */
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
}
