import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { UnitOfWork } from '#platform';
import type { RoleGrantRow } from '../data/role-grant.entity.js';
import { RoleGrantRepository } from '../data/role-grant.repository.js';
import type { RoleDraft } from '../domain/facade.types.js';
import { Organisations } from './organisations.js';
import { RoleNotice } from './role-notice.js';

/** Enters role grants, with the membership that a role in an organisation brings. The caller has checked that it may be. */
@Injectable()
export class EnterRoles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly grants: RoleGrantRepository,
    private readonly organisations: Organisations,
    private readonly notice: RoleNotice,
    private readonly clock: Clock,
  ) {}

  /** Returns the grants in order. A role that is held already throws the database's refusal of a second one. */
  async execute(drafts: readonly RoleDraft[], grantedBy: string | null): Promise<RoleGrantRow[]> {
    const rows = drafts.map((draft) => grantRow(draft, grantedBy, this.clock.now()));
    await this.unitOfWork.run(async () => {
      await this.grants.insert(rows);
      for (const row of rows) {
        if (row.scope === 'ORGANISATION' && row.scopeId !== null)
          await this.organisations.addMembers(row.scopeId, [row.personId]);
      }
      await this.notice.changed(rows.map((row) => row.personId));
    });
    return rows;
  }
}

/** What makes a role unique while it is held. */
export function activeKeyOf({ personId, role, scopeId }: RoleDraft): string {
  return `${personId}:${role}:${scopeId ?? ''}`;
}

function grantRow(draft: RoleDraft, grantedBy: string | null, grantedAt: Date): RoleGrantRow {
  const { personId, role, scope, scopeId } = draft;
  return {
    id: newId<'RoleGrant'>(),
    personId,
    role,
    scope,
    scopeId,
    grantedBy,
    grantedAt,
    revokedBy: null,
    revokedAt: null,
    activeKey: activeKeyOf(draft),
  };
}
