import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { OrganisationRepository } from '../data/organisation.repository.js';
import { RegionRepository } from '../data/region.repository.js';
import { EVERYWHERE, requireScopeOfRole, type RoleTarget } from '../domain/access.js';
import type { RoleDraft } from '../domain/facade.types.js';

/** Finds where the scopes of roles lie in the tree of regions. */
@Injectable()
export class RoleTargets {
  constructor(
    private readonly regions: RegionRepository,
    private readonly organisations: OrganisationRepository,
  ) {}

  /** The place of each scope, in order. Throws BAD_USER_INPUT for a scope the role does not have, NOT_FOUND for an unknown one. */
  async locate(roles: readonly Omit<RoleDraft, 'personId'>[]): Promise<RoleTarget[]> {
    roles.forEach(({ role, scope, scopeId }) => requireScopeOfRole(role, scope, scopeId));
    const idsIn = (wanted: string): string[] =>
      roles.flatMap(({ scope, scopeId }) => (scope === wanted && scopeId !== null ? [scopeId] : []));
    const organisations = await this.organisations.byIds(idsIn('ORGANISATION'));
    const homes = new Map(organisations.map(({ id, regionId }) => [id, regionId]));
    const regions = await this.regions.byIds([...idsIn('REGION'), ...homes.values()]);
    const paths = new Map(regions.map(({ id, path }) => [id, path]));
    return roles.map(({ role, scope, scopeId }) => {
      const place = scopeId ?? '';
      const regionPath =
        scope === 'PLATFORM' ? EVERYWHERE : paths.get(scope === 'REGION' ? place : (homes.get(place) ?? ''));
      if (regionPath === undefined) throw generalErrors.NOT_FOUND();
      return { role, scope, scopeId, regionPath };
    });
  }
}
