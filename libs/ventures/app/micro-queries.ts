import { Injectable } from '@nestjs/common';
import type { PayeeAccount } from '#funds';
import { generalErrors } from '#kernel';
import { OrganisationRegister } from '#identity';
import type { Actor } from '#platform';
import { MicroInspectionRepository } from '../data/micro-inspection.repository.js';
import type { MicroInspectionEntity, MicroProjectEntity } from '../data/micro.entities.js';
import { MicroProjectRepository, type MicroFilter } from '../data/micro.repository.js';
import { AccountSeal } from './account-seal.js';
import { MicroAccess } from './micro-access.js';

/** Reading small projects: applicants, staff and delegates all, everybody what was published (查询民生微实项目). */
@Injectable()
export class MicroQueries {
  constructor(
    private readonly projects: MicroProjectRepository,
    private readonly inspections: MicroInspectionRepository,
    private readonly organisations: OrganisationRegister,
    private readonly access: MicroAccess,
    private readonly seal: AccountSeal,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<MicroProjectEntity> {
    const project = await this.projects.find(id);
    if (project === undefined) throw generalErrors.NOT_FOUND();
    if (this.access.isReader(actor, project)) return project;
    const last = (await this.inspections.ofProjects([id])).get(id)?.at(-1);
    if (last?.delegateId !== actor.personId) throw generalErrors.NOT_FOUND();
    return project;
  }

  /** What the actor applied for or watches over, newest first. */
  page(actor: Actor, filter: MicroFilter, afterId: string | null, limit: number): Promise<MicroProjectEntity[]> {
    return this.projects.page(this.access.scope(actor), filter, afterId, limit);
  }

  /** What was published of a round, newest first; for everybody. */
  published(roundId: string, afterId: string | null, limit: number): Promise<MicroProjectEntity[]> {
    return this.projects.published(roundId, afterId, limit);
  }

  /** Inspections by project. One query. */
  inspectionsOf(ids: readonly string[]): Promise<Map<string, MicroInspectionEntity[]>> {
    return this.inspections.ofProjects(ids);
  }

  /** Names of organisations, by id. One query. */
  async organisationNames(ids: readonly string[]): Promise<Map<string, string>> {
    return new Map([...(await this.organisations.byIds(ids))].map(([id, { name }]) => [id, name]));
  }

  /** The account that each project is paid to, for the people of the charity that pays: who approves has to see it. */
  async payeesFor(actor: Actor, ids: readonly string[]): Promise<Map<string, PayeeAccount>> {
    const hosts = [...actor.organisationIds('ventures.manage'), ...actor.organisationIds('ventures.check')];
    const found = new Map<string, PayeeAccount>();
    for (const { id, hostId, payeeSealed } of await this.projects.byIds(ids)) {
      if (payeeSealed !== null && hosts.includes(hostId))
        found.set(id, this.seal.open('ventures_micro_project', id, payeeSealed));
    }
    return found;
  }
}
