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

  /** What access is made of, by person; who holds no role is left out. */
  async rolesOf(personIds: readonly string[]): Promise<Map<string, HeldRole[]>> {
    const rows = await this.grants.scopesOf(personIds);
    const paths = await this.pathsOf(rows);
    const held = new Map<string, HeldRole[]>();
    for (const { personId, ...row } of rows) {
      held.set(personId, [...(held.get(personId) ?? []), { ...row, regionPath: regionPathOf(row, paths) }]);
    }
    return held;
  }

  /** Roles by person; everyone asked for is in the map. */
  async of(personIds: readonly string[]): Promise<Map<string, HeldGrant[]>> {
    const rows = await this.grants.activeOf(personIds);
    const paths = await this.pathsOf(rows);
    const held = new Map<string, HeldGrant[]>(personIds.map((id) => [id, []]));
    for (const row of rows) held.get(row.personId)?.push(withPath(row, paths));
    return held;
  }

  private async pathsOf(rows: readonly Scoped[]): Promise<Map<string, string>> {
    const inRegions = rows.flatMap((row) => (row.scope === 'REGION' && row.scopeId !== null ? [row.scopeId] : []));
    const regions = inRegions.length === 0 ? [] : await this.regions.byIds([...new Set(inRegions)]);
    return new Map(regions.map((region) => [region.id, region.path]));
  }
}

type Scoped = Pick<RoleGrantRow, 'scope' | 'scopeId'>;

const regionPathOf = ({ scope, scopeId }: Scoped, paths: ReadonlyMap<string, string>): string | null =>
  scope === 'PLATFORM' ? EVERYWHERE : (paths.get(scopeId ?? '') ?? null);

function withPath(row: RoleGrantRow, paths: ReadonlyMap<string, string>): HeldGrant {
  const { personId, role, scope, scopeId, grantedAt } = row;
  return { grantId: row.id, personId, role, scope, scopeId, regionPath: regionPathOf(row, paths), grantedAt };
}
