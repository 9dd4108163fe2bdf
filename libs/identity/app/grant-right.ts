import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { mayGrant, type RoleTarget } from '../domain/access.js';
import type { RoleDraft } from '../domain/facade.types.js';
import { identityErrors } from '../domain/identity.errors.js';
import { HeldRoles, type HeldGrant } from './held-roles.js';
import { RoleTargets } from './role-targets.js';

/** Whether an actor may give or take roles, by the roles he holds at this instant (read in the unit, not from memory). */
@Injectable()
export class GrantRight {
  constructor(
    private readonly heldRoles: HeldRoles,
    private readonly targets: RoleTargets,
  ) {}

  /** The place of the role. Throws GRANT_BEYOND_SCOPE unless the actor may give and take it, and for a role of his own. */
  async require(actor: Actor, draft: RoleDraft): Promise<RoleTarget> {
    const [target] = await this.targets.locate([draft]);
    const held = (await this.heldRoles.of([actor.personId])).get(actor.personId) ?? [];
    const own = actor.personId === draft.personId;
    if (target === undefined || own || !mayGrant(held, target)) throw identityErrors.GRANT_BEYOND_SCOPE();
    return target;
  }

  /** Those of a person's roles that the actor may take. */
  async within(actor: Actor, personId: string): Promise<HeldGrant[]> {
    const roles = await this.heldRoles.of([actor.personId, personId]);
    const subject = roles.get(personId) ?? [];
    const targets = await this.targets.locate(subject);
    const held = roles.get(actor.personId) ?? [];
    return subject.filter((_, at) => {
      const target = targets[at];
      return target !== undefined && mayGrant(held, target);
    });
  }
}
