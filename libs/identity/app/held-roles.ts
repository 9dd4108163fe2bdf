import { Injectable } from '@nestjs/common';
import { RegionRepository } from '../data/region.repository.js';
import type { RoleGrantRow } from '../data/role-grant.entity.js';
import { RoleGrantRepository } from '../data/role-grant.repository.js';
import { SessionRepository } from '../data/session.repository.js';
import { EVERYWHERE, type HeldRole } from '../domain/access.js';

/** A held role with the grant that gave it. */
export interface HeldGrant extends HeldRole {
  readonly grantId: string;
  readonly personId: string;
  readonly grantedAt: Date;
}

/** Whose a session is, and what that person may do. */
export interface SessionRoles {
  readonly personId: string;
  readonly roles: readonly HeldRole[];
}

/** Reads the roles that people hold now, for any number of people with two queries. */
@Injectable()
export class HeldRoles {
  constructor(
    private readonly grants: RoleGrantRepository,
    private readonly sessions: SessionRepository,
    private readonly regions: RegionRepository,
  ) {}

  /** Of those of the sessions that may still be used: whose each is, and the roles that person holds. By session. */
  async ofSessions(sessionIds: readonly string[], now: Date): Promise<Map<string, SessionRoles>> {
    const live = await this.sessions.liveWithRoles(sessionIds, now);
    const paths = await this.pathsOf(live.flatMap(({ held }) => held ?? []));
    const found = new Map<string, { personId: string; roles: HeldRole[] }>();
    for (const { sessionId, personId, held } of live) {
      const session = found.get(sessionId) ?? { personId, roles: [] };
      if (held !== null) session.roles.push({ ...held, regionPath: regionPathOf(held, paths) });
      found.set(sessionId, session);
    }
    return found;
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
