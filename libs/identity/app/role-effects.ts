import { Injectable } from '@nestjs/common';
import { Events } from '#platform';
import { OrganisationRepository } from '../data/organisation.repository.js';
import type { RoleDraft } from '../domain/facade.types.js';
import { AccessCache } from './access-cache.js';
import { RoleChanged } from './identity.events.js';
import { Organisations } from './organisations.js';

/** What giving or taking roles brings with it, inside the unit: membership, and news for whoever is connected. */
@Injectable()
export class RoleEffects {
  constructor(
    private readonly organisations: Organisations,
    private readonly members: OrganisationRepository,
    private readonly events: Events,
    private readonly cache: AccessCache,
  ) {}

  /** Roles were given: one in an organisation makes a member. */
  async given(roles: readonly RoleDraft[]): Promise<void> {
    for (const { scope, scopeId, personId } of roles) {
      if (scope === 'ORGANISATION' && scopeId !== null) await this.organisations.addMembers(scopeId, [personId]);
    }
    await this.tell(roles.map(({ personId }) => personId));
  }

  /** A role was taken: the role of a member ends the membership; the head of an organisation stays a member. */
  async taken({ role, scopeId, personId }: RoleDraft): Promise<void> {
    if (role === 'ORGANISATION_MEMBER' && scopeId !== null) await this.members.removeMember(scopeId, personId);
    await this.tell([personId]);
  }

  private async tell(personIds: readonly string[]): Promise<void> {
    for (const personId of new Set(personIds)) {
      await this.events.publish(RoleChanged, { personId });
      this.cache.forget(personId);
    }
  }
}
