import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import type { OrganisationDraft, RegionDraft, RoleDraft } from '../domain/facade.types.js';
import type { Region } from '../domain/regions.js';
import { EnterRoles } from './enter-roles.js';
import { Organisations } from './organisations.js';
import { PasswordHasher } from './password-hasher.js';
import { Regions } from './regions.js';
import { RoleTargets } from './role-targets.js';

/** The calls of the command line and of seeds: they act for the system, so no permission is asked. */
@Injectable()
export class IdentitySetup {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tree: Regions,
    private readonly organisations: Organisations,
    private readonly targets: RoleTargets,
    private readonly enterRoles: EnterRoles,
    private readonly hasher: PasswordHasher,
  ) {}

  /** Grows the tree of regions; parents exist or come earlier in the list. Answers in the order of the drafts. */
  async createRegions(drafts: readonly RegionDraft[]): Promise<Region[]> {
    return this.tree.add(drafts);
  }

  /** Regions in the order of the tree, after a path: to walk all of them. */
  async regionsAfter(afterPath: string | undefined, limit: number): Promise<Region[]> {
    return this.tree.page({ afterPath, limit });
  }

  /** Enters organisations; answers ids in the order of the drafts. */
  async createOrganisations(drafts: readonly OrganisationDraft[]): Promise<string[]> {
    return (await this.organisations.add(drafts)).map(({ id }) => id);
  }

  /** Makes people members of an organisation; those who are stay so. */
  async addMembers(organisationId: string, personIds: readonly string[]): Promise<void> {
    await this.organisations.addMembers(organisationId, personIds);
  }

  /** Gives roles in the name of the system; those held already stay. Throws BAD_USER_INPUT, NOT_FOUND for an unknown scope. */
  async grantRoles(drafts: readonly RoleDraft[]): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.targets.locate(drafts);
      await this.enterRoles.execute(drafts, null);
    });
  }

  /** argon2id hash for `createPeople`; many seeded people may share one. */
  async hashPassword(password: string): Promise<string> {
    return this.hasher.hash(password);
  }
}
