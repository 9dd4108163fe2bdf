import { Injectable } from '@nestjs/common';
import { isWithin, OrganisationRegister } from '#identity';
import type { Actor } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import type { MicroScope } from '../data/micro.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundAccess, type RoundRight } from './round-access.js';

/** APPLY: for the organisation that applied; the others as staff of the round, on what was handed in. */
export type MicroRight = 'APPLY' | Exclude<RoundRight, 'READ'>;

/**
 * Who may do and read what in small projects: their applicants; people of the charity, officers and auditors of the region
 * once a project was handed in. Staff who belong to the applicant or the contractor have no part in it 回避.
 */
@Injectable()
export class MicroAccess {
  constructor(
    private readonly rounds: RoundAccess,
    private readonly organisations: OrganisationRegister,
  ) {}

  /** Whether the actor has a right in a project. */
  async may(actor: Actor, right: MicroRight, project: MicroProjectEntity, round: VentureRoundEntity): Promise<boolean> {
    if (right === 'APPLY') return this.isOwn(actor, project);
    if (project.submittedAt === null || !this.rounds.has(actor, right, round)) return false;
    return (await this.tiesOf(actor.personId, [project])).size === 0;
  }

  /** Those of the projects whose applicant or contractor a person belongs to 回避. One query. */
  async tiesOf(personId: string, projects: readonly MicroProjectEntity[]): Promise<Set<string>> {
    const own = (await this.organisations.affiliationsOf([personId])).get(personId) ?? [];
    const tied = projects.filter(({ organisationId, contractorId }) =>
      [organisationId, contractorId].some((id) => id !== null && own.includes(id)),
    );
    return new Set(tied.map(({ id }) => id));
  }

  /** Whether the actor applied, or is staff who may read. */
  isReader(actor: Actor, project: MicroProjectEntity): boolean {
    return this.isOwn(actor, project) || (project.submittedAt !== null && this.isStaff(actor, project));
  }

  /** Whether the actor is staff who may read. */
  isStaff(actor: Actor, { hostId, regionPath }: MicroProjectEntity): boolean {
    const atHost = actor.organisationIds('ventures.read').includes(hostId);
    return atHost || isWithin(regionPath, actor.regionPaths('ventures.read'));
  }

  /** What the actor sees in a list. */
  scope(actor: Actor): MicroScope {
    return {
      organisationIds: actor.organisationIds('ventures.apply'),
      hostIds: actor.organisationIds('ventures.read'),
      paths: actor.regionPaths('ventures.read'),
    };
  }

  private isOwn(actor: Actor, { organisationId }: MicroProjectEntity): boolean {
    return actor.organisationIds('ventures.apply').includes(organisationId);
  }
}
