import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { PersonRepository } from '../data/person.repository.js';
import type { RoleGrantRow } from '../data/role-grant.entity.js';
import { RoleGrantRepository } from '../data/role-grant.repository.js';
import type { RoleDraft } from '../domain/facade.types.js';
import { AuditLog } from './audit-log.js';
import { activeKeyOf, EnterRoles } from './enter-roles.js';
import { GrantRight } from './grant-right.js';

/** Gives a person a role in a scope. Nobody gives beyond his own scope and rank, and nobody to himself. */
@Injectable()
export class GrantRole {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly right: GrantRight,
    private readonly people: PersonRepository,
    private readonly grants: RoleGrantRepository,
    private readonly enterRoles: EnterRoles,
    private readonly audit: AuditLog,
  ) {}

  /**
   * The same role again answers with the grant that is there. Throws NOT_FOUND for an unknown person or place,
   * BAD_USER_INPUT for a scope the role does not have, GRANT_BEYOND_SCOPE.
   */
  async execute(actor: Actor, draft: RoleDraft): Promise<RoleGrantRow> {
    return this.unitOfWork.run(async () => {
      const person = await this.people.lock(draft.personId);
      const { regionPath } = await this.right.require(actor, draft);
      if (person === undefined) throw generalErrors.NOT_FOUND();
      const present = await this.grants.findActive(activeKeyOf(draft));
      if (present !== null) return present;
      const [grant] = await this.enterRoles.execute([draft], actor.personId);
      if (grant === undefined) throw generalErrors.NOT_FOUND();
      await this.audit.record({
        actorId: actor.personId,
        action: 'role.granted',
        subjectType: 'Person',
        subjectId: draft.personId,
        details: { grantId: grant.id, role: draft.role, scope: draft.scope, scopeId: draft.scopeId },
        regionPath,
      });
      return grant;
    });
  }
}
