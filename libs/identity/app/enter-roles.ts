import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { UnitOfWork } from '#platform';
import type { RoleGrantRow } from '../data/role-grant.entity.js';
import { RoleGrantRepository } from '../data/role-grant.repository.js';
import type { RoleDraft } from '../domain/facade.types.js';
import { RoleEffects } from './role-effects.js';

/** Enters role grants, with the membership that a role in an organisation brings. The caller has checked that it may be. */
@Injectable()
export class EnterRoles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly grants: RoleGrantRepository,
    private readonly effects: RoleEffects,
    private readonly clock: Clock,
  ) {}

  /** Returns the new grants; roles that are held already are left as they are. */
  async execute(drafts: readonly RoleDraft[], grantedBy: string | null): Promise<RoleGrantRow[]> {
    return this.unitOfWork.run(async () => {
      const held = await this.grants.activeOf(drafts.map(({ personId }) => personId));
      const keys = new Set(held.map(activeKeyOf));
      const fresh = drafts.filter((draft) => !keys.has(activeKeyOf(draft)));
      const rows = fresh.map((draft) => grantRow(draft, grantedBy, this.clock.now()));
      await this.grants.insert(rows);
      await this.effects.given(rows);
      return rows;
    });
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
