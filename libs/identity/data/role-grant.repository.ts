import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Database } from '#platform';
import type { Role, RoleScope } from '../domain/permissions.js';
import { inChunks } from './in-chunks.js';
import { RoleGrantRow } from './role-grant.entity.js';

/** All SQL of roles that people hold. */
@Injectable()
export class RoleGrantRepository {
  constructor(private readonly database: Database) {}

  /** Roles that these people hold now. */
  async activeOf(personIds: readonly string[]): Promise<RoleGrantRow[]> {
    return inChunks(personIds, (chunk) =>
      this.database.reader.find(RoleGrantRow, {
        where: { personId: In(chunk), revokedAt: IsNull() },
        order: { id: 'ASC' },
      }),
    );
  }

  /** What access is made of, of the same roles: plain rows, since it is asked for all sockets again and again. */
  async scopesOf(
    personIds: readonly string[],
  ): Promise<Pick<RoleGrantRow, 'personId' | 'role' | 'scope' | 'scopeId'>[]> {
    const rows = await inChunks(personIds, (chunk) =>
      this.database.rows<{ person_id: string; role: Role; scope: RoleScope; scope_id: string | null }>(
        `SELECT person_id, role, scope, scope_id FROM identity_role_grant
          WHERE person_id IN (${chunk.map(() => '?').join(',')}) AND revoked_at IS NULL`,
        chunk,
      ),
    );
    return rows.map((row) => ({ personId: row.person_id, role: row.role, scope: row.scope, scopeId: row.scope_id }));
  }

  async findActive(activeKey: string): Promise<RoleGrantRow | null> {
    return this.database.reader.findOneBy(RoleGrantRow, { activeKey });
  }

  /** Locks a grant until the unit ends; undefined if there is none. */
  async lock(id: string): Promise<RoleGrantRow | undefined> {
    const [grant] = await this.database.lock(RoleGrantRow, [id]);
    return grant;
  }

  async insert(rows: readonly RoleGrantRow[]): Promise<void> {
    await this.database.insertMany(RoleGrantRow, rows);
  }

  /** Ends a grant; the row stays. */
  async revoke(id: string, revokedBy: string, revokedAt: Date): Promise<void> {
    await this.database.writer.update(RoleGrantRow, { id }, { revokedBy, revokedAt, activeKey: null });
  }
}
