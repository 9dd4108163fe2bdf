import { Injectable } from '@nestjs/common';
import { Clock, DomainError, generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import type { RoleGrantRow } from '../data/role-grant.entity.js';
import { RoleGrantRepository } from '../data/role-grant.repository.js';
import { AuditLog } from './audit-log.js';
import { GrantRight } from './grant-right.js';
import { RoleEffects } from './role-effects.js';

/** Takes a role. The grant stays in the register with its end; live sessions lose what it allowed within seconds. */
@Injectable()
export class RevokeRole {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly right: GrantRight,
    private readonly grants: RoleGrantRepository,
    private readonly effects: RoleEffects,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Taking it twice changes nothing. Throws NOT_FOUND for a grant that does not exist or is beyond the actor's scope and rank. */
  async execute(actor: Actor, grantId: string): Promise<RoleGrantRow> {
    return this.unitOfWork.run(async () => {
      const grant = await this.grants.lock(grantId);
      if (grant === undefined) throw generalErrors.NOT_FOUND();
      const { regionPath } = await this.right.require(actor, grant).catch(asNotFound);
      if (grant.revokedAt !== null) return grant;
      const revokedAt = this.clock.now();
      await this.grants.revoke(grant.id, actor.personId, revokedAt);
      await this.effects.taken(grant);
      await this.audit.record({
        actorId: actor.personId,
        action: 'role.revoked',
        subjectType: 'Person',
        subjectId: grant.personId,
        details: { grantId, role: grant.role, scope: grant.scope, scopeId: grant.scopeId },
        regionPath,
      });
      return { ...grant, revokedBy: actor.personId, revokedAt, activeKey: null };
    });
  }
}

/** A grant is an object: one out of reach answers as one that does not exist. */
function asNotFound(error: unknown): never {
  throw error instanceof DomainError ? generalErrors.NOT_FOUND() : error;
}
