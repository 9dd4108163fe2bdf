import { Injectable } from '@nestjs/common';
import { RegionRepository } from '../data/region.repository.js';
import type { RoleGrantRow } from '../data/role-grant.entity.js';
import { RoleGrantRepository } from '../data/role-grant.repository.js';
import { EVERYWHERE, type HeldRole } from '../domain/access.js';

/** A held role with the grant that gave it. */
export interface HeldGrant extends HeldRole {
  readonly grantId: string;
  readonly personId: string;
  readonly grantedAt: Date;
}

/** Reads the roles that people hold now, for any number of people with two queries. */
@Injectable()
export class HeldRoles {
  constructor(
    private readonly grants: RoleGrantRepository,
    private readonly regions: RegionRepository,
  ) {}

  /** Roles by person; everyone asked for is in the map. */
  async of(personIds: readonly string[]): Promise<Map<string, HeldGrant[]>> {
    const rows = await this.grants.activeOf(personIds);
    const inRegions = rows.flatMap((row) => (row.scope === 'REGION' && row.scopeId !== null ? [row.scopeId] : []));
    const paths = new Map((await this.regions.byIds(inRegions)).map((region) => [region.id, region.path]));
    const held = new Map<string, HeldGrant[]>(personIds.map((id) => [id, []]));
    for (const row of rows) held.get(row.personId)?.push(withPath(row, paths));
    return held;
  }
}

function withPath(row: RoleGrantRow, paths: ReadonlyMap<string, string>): HeldGrant {
  const { personId, role, scope, scopeId, grantedAt } = row;
  const regionPath = scope === 'PLATFORM' ? EVERYWHERE : (paths.get(scopeId ?? '') ?? null);
  return { grantId: row.id, personId, role, scope, scopeId, regionPath, grantedAt };
}
