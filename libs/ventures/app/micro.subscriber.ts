import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DisbursementSent, DisbursementSettled, type SpendingSubject } from '#funds';
import { Clock } from '#kernel';
import { Events } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { MicroProjectRepository } from '../data/micro.repository.js';
import { requireMayPay } from '../domain/micro-persons.js';
import { CancelMicroProjects } from './cancel-micro-projects.js';
import { MicroChanges } from './micro-changes.js';
import { RoundChanged } from './rounds.events.js';

/** What happens to small projects when their money goes or arrives, and when their round is cancelled. */
@Injectable()
export class MicroSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly projects: MicroProjectRepository,
    private readonly changes: MicroChanges,
    private readonly cancelling: CancelMicroProjects,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(DisbursementSent, async ({ subjectKind: kind, subjectId: id, sentBy }) => {
      const project = await this.projectOf({ kind, id });
      if (project) requireMayPay(project, sentBy);
    });
    this.events.inTransaction(DisbursementSettled, async ({ subjectKind: kind, subjectId: id }) => {
      const project = await this.projectOf({ kind, id });
      if (project) await this.changes.keep(project, 'pay', null, { paidAt: this.clock.now() });
    });
    this.events.inTransaction(RoundChanged, async ({ roundId, state }) => {
      if (state === 'CANCELLED') await this.cancelling.execute(roundId);
    });
  }

  private async projectOf({ kind, id }: SpendingSubject): Promise<MicroProjectEntity | undefined> {
    return kind === 'MICRO_PROJECT' ? (await this.projects.lock([id]))[0] : undefined;
  }
}
