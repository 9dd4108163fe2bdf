import { Injectable } from '@nestjs/common';
import { RoleGrantRepository } from '../data/role-grant.repository.js';
import type { OrganisationView } from '../domain/facade.types.js';
import { HeldRoles } from './held-roles.js';
import { Organisations } from './organisations.js';

/** What other capabilities may know of organisations (组织名录). */
@Injectable()
export class OrganisationRegister {
  constructor(
    private readonly organisations: Organisations,
    private readonly held: HeldRoles,
    private readonly grants: RoleGrantRepository,
  ) {}

  /** Organisations by id; unknown ids are left out. One query. */
  async byIds(ids: readonly string[]): Promise<Map<string, OrganisationView>> {
    const rows = await this.organisations.byIds(ids);
    return new Map([...rows].map(([id, { kind, name, regionId }]) => [id, { id, kind, name, regionId }]));
  }

  /** Ids of the organisations a person is a member of. One query. */
  async membershipsOf(personId: string): Promise<string[]> {
    return this.organisations.ofPerson(personId);
  }

  /** Ids of the organisations that each person is a member of or holds a role in. Two queries. */
  async affiliationsOf(personIds: readonly string[]): Promise<Map<string, string[]>> {
    const [members, roles] = [await this.organisations.ofPeople(personIds), await this.held.of(personIds)];
    return new Map(
      personIds.map((id) => {
        const inOffice = (roles.get(id) ?? []).flatMap(({ scope, scopeId }) =>
          scope === 'ORGANISATION' && scopeId !== null ? [scopeId] : [],
        );
        return [id, [...new Set([...(members.get(id) ?? []), ...inOffice])]];
      }),
    );
  }

  /** Roles in organisations that each person held, and that ended at an instant or later. One query. */
  async formerRolesOf(personIds: readonly string[], since: Date): Promise<Map<string, FormerRole[]>> {
    const former = new Map<string, FormerRole[]>(personIds.map((id) => [id, []]));
    for (const { personId, scopeId, revokedAt } of await this.grants.endedOf(personIds, since))
      if (scopeId !== null && revokedAt !== null)
        former.get(personId)?.push({ organisationId: scopeId, until: revokedAt });
    return former;
  }
}

/** A role in an organisation that has ended. */
export interface FormerRole {
  readonly organisationId: string;
  readonly until: Date;
}
