import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThanOrEqual } from 'typeorm';
import { Database } from '#platform';
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

  /** Roles in organisations that these people held, and that ended at an instant or later. */
  async endedOf(personIds: readonly string[], since: Date): Promise<RoleGrantRow[]> {
    return inChunks(personIds, (chunk) =>
      this.database.reader.find(RoleGrantRow, {
        where: { personId: In(chunk), scope: 'ORGANISATION', revokedAt: MoreThanOrEqual(since) },
        order: { id: 'ASC' },
      }),
    );
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
