import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { ApplicationAccess } from './application-access.js';
import { Recusals } from './recusals.js';
import { RoundAccess, type RoundRight } from './round-access.js';

/** What somebody may do in a project: as its organisation, as staff of the round, or as who pays. */
export type ProjectRight = 'OWN' | 'PAY' | RoundRight;

/** Who may do what in a project. Staff in conflict with it have no right in it: to them it does not exist. */
@Injectable()
export class ProjectAccess {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly rounds: RoundRepository,
    private readonly access: RoundAccess,
    private readonly readers: ApplicationAccess,
    private readonly recusals: Recusals,
  ) {}

  /** The application, unlocked. Throws NOT_FOUND where the actor lacks the right. */
  async require(actor: Actor, right: ProjectRight, applicationId: string): Promise<VentureApplicationEntity> {
    if (right !== 'OWN' && right !== 'PAY') return this.readers.requireStaff(actor, right, applicationId);
    const application = await this.applications.find(applicationId);
    if (application === undefined) throw generalErrors.NOT_FOUND();
    const may = right === 'OWN' ? this.readers.isOwn(actor, application) : await this.mayPay(actor, application);
    if (!may) throw generalErrors.NOT_FOUND();
    return application;
  }

  /** Those that the actor may read. A few queries for all of them. */
  async readable(actor: Actor, applicationIds: readonly string[]): Promise<Set<string>> {
    const applications = await this.applications.byIds(applicationIds);
    return new Set((await this.readers.readable(actor, applications)).map(({ id }) => id));
  }

  /** Whether somebody who works in a round on what others ask may not do so for this project. */
  async isConflicted(personId: string, applicationId: string): Promise<boolean> {
    return (await this.recusals.conflictedWith(personId, [applicationId])).size > 0;
  }

  private async mayPay(actor: Actor, { id, roundId }: VentureApplicationEntity): Promise<boolean> {
    const round = await this.rounds.find(roundId);
    const pays = round !== undefined && actor.organisationIds('disbursement.pay').includes(round.hostId);
    return pays && this.access.has(actor, 'READ', round) && !(await this.isConflicted(actor.personId, id));
  }
}
