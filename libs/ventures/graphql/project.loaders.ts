import { Injectable } from '@nestjs/common';
import type { BatchLoader } from '#platform';
import { ProjectQueries } from '../app/project-queries.js';
import { MilestoneRecords } from '../app/milestone-records.js';
import type { VentureEvaluationType, VentureMilestoneType, VentureReportType } from './milestone.type.js';
import type { VentureAuditType, VentureTrancheType } from './project.type.js';

/** Tranches, by project. */
@Injectable()
export class ProjectTranchesLoader implements BatchLoader<string, VentureTrancheType[]> {
  constructor(private readonly queries: ProjectQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, VentureTrancheType[]>> {
    return this.queries.tranchesOf(ids);
  }
}

/** Milestones, by project. */
@Injectable()
export class ProjectMilestonesLoader implements BatchLoader<string, VentureMilestoneType[]> {
  constructor(private readonly queries: ProjectQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, VentureMilestoneType[]>> {
    return this.queries.milestonesOf(ids);
  }
}

/** Audits, by project. */
@Injectable()
export class ProjectAuditLoader implements BatchLoader<string, VentureAuditType> {
  constructor(private readonly queries: ProjectQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, VentureAuditType>> {
    return this.queries.auditsOf(ids);
  }
}

/** Titles, by project. */
@Injectable()
export class ProjectTitleLoader implements BatchLoader<string, string> {
  constructor(private readonly queries: ProjectQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.queries.titlesOf(ids);
  }
}

/** Reports, by milestone. */
@Injectable()
export class MilestoneReportsLoader implements BatchLoader<string, VentureReportType[]> {
  constructor(private readonly records: MilestoneRecords) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, VentureReportType[]>> {
    return this.records.reportsOf(ids);
  }
}

/** Evaluations, by milestone. */
@Injectable()
export class MilestoneEvaluationsLoader implements BatchLoader<string, VentureEvaluationType[]> {
  constructor(private readonly records: MilestoneRecords) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, VentureEvaluationType[]>> {
    return this.records.evaluationsOf(ids);
  }
}
