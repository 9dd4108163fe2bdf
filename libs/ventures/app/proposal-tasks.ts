import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#platform';
import { ApplicationRepository } from '../data/application.repository.js';
import { ProposalRepository } from '../data/proposal.repository.js';
import type { VentureTask } from '../domain/venture-task.js';
import { ApplicationAccess } from './application-access.js';
import { TaskRoles } from './task-roles.js';
import { VentureTasks } from './venture-tasks.js';

const ROLES = { DECIDE_WRITE_OFF: 'ACCOUNTANT', DECIDE_PAYEE_CHANGE: 'SECOND_PERSON' } as const;

/** What was proposed of projects and waits for a second person, other than who proposed it (复核待办). */
@Injectable()
export class ProposalTasks implements OnModuleInit {
  constructor(
    private readonly tasks: VentureTasks,
    private readonly proposals: ProposalRepository,
    private readonly applications: ApplicationRepository,
    private readonly readers: ApplicationAccess,
    private readonly roles: TaskRoles,
  ) {}

  onModuleInit(): void {
    this.tasks.register((actor) => this.of(actor));
  }

  private async of(actor: Actor): Promise<VentureTask[]> {
    if (!['ventures.check', 'disbursement.pay'].some((right) => actor.permissions.has(right))) return [];
    const waiting = (await this.proposals.waiting()).filter(({ proposedBy }) => proposedBy !== actor.personId);
    const all = await this.applications.byIds([...new Set(waiting.map(({ applicationId }) => applicationId))]);
    const seen = new Map((await this.readers.readable(actor, all)).map((one) => [one.id, one]));
    const may = await this.roles.of(actor, [...seen.values()]);
    return waiting.flatMap(({ kind, applicationId }): VentureTask[] => {
      const roundId = seen.get(applicationId)?.roundId;
      const role = ROLES[kind];
      if (roundId === undefined || !may(role, applicationId)) return [];
      return [{ kind, role, roundId, applicationId, dueAt: null }];
    });
  }
}
