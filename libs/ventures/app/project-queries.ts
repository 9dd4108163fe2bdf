import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { AgreementEntity, TrancheEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { ApplicationRepository } from '../data/application.repository.js';
import type { AuditReportEntity, MilestoneEntity } from '../data/milestone.entities.js';
import { MilestoneRepository } from '../data/milestone.repository.js';
import { ProjectEndRepository } from '../data/project-end.repository.js';
import { TrancheRepository } from '../data/tranche.repository.js';
import { ProjectAccess } from './project-access.js';

/** Reading projects, for their organisations and the staff of the round who are not in conflict with them (查询项目). */
@Injectable()
export class ProjectQueries {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly applications: ApplicationRepository,
    private readonly tranches: TrancheRepository,
    private readonly milestones: MilestoneRepository,
    private readonly ends: ProjectEndRepository,
    private readonly access: ProjectAccess,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, applicationId: string): Promise<AgreementEntity> {
    const agreement = await this.agreements.find(applicationId);
    const readable = await this.access.readable(actor, [applicationId]);
    if (agreement === undefined || !readable.has(applicationId)) throw generalErrors.NOT_FOUND();
    return agreement;
  }

  /** Those of a round that the actor may read, in the order of their applications. */
  async ofRound(actor: Actor, roundId: string, afterId: string | null, limit: number): Promise<AgreementEntity[]> {
    const agreements = await this.agreements.ofRounds([roundId]);
    const readable = await this.access.readable(
      actor,
      agreements.map(({ id }) => id),
    );
    return agreements.filter(({ id }) => readable.has(id) && (afterId === null || id > afterId)).slice(0, limit);
  }

  /** By project; for projects that were read. One query. */
  tranchesOf(ids: readonly string[]): Promise<Map<string, TrancheEntity[]>> {
    return this.tranches.ofApplications(ids);
  }

  milestonesOf(ids: readonly string[]): Promise<Map<string, MilestoneEntity[]>> {
    return this.milestones.ofApplications(ids);
  }

  auditsOf(ids: readonly string[]): Promise<Map<string, AuditReportEntity>> {
    return this.ends.auditsOf(ids);
  }

  /** Titles of applications, by id. One query. */
  async titlesOf(ids: readonly string[]): Promise<Map<string, string>> {
    return new Map((await this.applications.byIds(ids)).map(({ id, title }) => [id, title]));
  }
}
