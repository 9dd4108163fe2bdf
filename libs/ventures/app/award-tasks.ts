import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#platform';
import { AgreementRepository } from '../data/agreement.repository.js';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { DecisionRepository } from '../data/decision.repository.js';
import type { ApplicationState } from '../domain/application.states.js';
import { isOpenTo, projectTasks, type ProjectFacts } from '../domain/project-tasks.js';
import type { VentureTask } from '../domain/venture-task.js';
import { ProjectQueries } from './project-queries.js';
import { TaskRoles } from './task-roles.js';
import { VentureTasks } from './venture-tasks.js';

/** In which states of its application a project waits for somebody. */
const OPEN: readonly ApplicationState[] = [
  ...(['AWARDED', 'CONTRACTED', 'ACTIVE', 'MIDTERM_PASS', 'MIDTERM_RECTIFY', 'FINAL_PASS'] as const),
];

/** What waits in projects, for their organisations and for the staff of their rounds (项目待办). */
@Injectable()
export class AwardTasks implements OnModuleInit {
  constructor(
    private readonly tasks: VentureTasks,
    private readonly agreements: AgreementRepository,
    private readonly decisions: DecisionRepository,
    private readonly queries: ProjectQueries,
    private readonly roles: TaskRoles,
  ) {}

  onModuleInit(): void {
    this.tasks.register((actor) => this.of(actor));
  }

  private async of(actor: Actor): Promise<VentureTask[]> {
    const seen = await this.roles.applicationsOf(actor, OPEN);
    const facts = await this.factsOf(seen);
    const may = await this.roles.of(actor, seen);
    return facts
      .flatMap(projectTasks)
      .filter((task) => may(task.role, task.applicationId ?? '') && isOpenTo(task, actor.personId))
      .map(({ kind, role, roundId, applicationId, dueAt }) => ({ kind, role, roundId, applicationId, dueAt }));
  }

  private async factsOf(applications: readonly VentureApplicationEntity[]): Promise<ProjectFacts[]> {
    const ids = applications.map(({ id }) => id);
    const agreements = new Map((await this.agreements.byIds(ids)).map((one) => [one.id, one]));
    const [tranches, milestones] = [await this.queries.tranchesOf(ids), await this.queries.milestonesOf(ids)];
    const signBys = new Map((await this.decisions.byIds(ids)).map(({ id, signBy }) => [id, signBy]));
    const audits = await this.queries.auditsOf(ids);
    return applications.map(({ id, roundId, state }) => ({
      ...{ roundId, applicationId: id, state, agreement: agreements.get(id) ?? null, isAudited: audits.has(id) },
      signBy: signBys.get(id) ?? null,
      ...{ milestones: milestones.get(id) ?? [], tranches: tranches.get(id) ?? [] },
    }));
  }
}
