import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import type { OrganisationRow } from '../data/organisation.entity.js';
import type { OrganisationDraft } from '../domain/facade.types.js';
import { AuditLog } from './audit-log.js';
import { Organisations } from './organisations.js';
import { Regions } from './regions.js';

/** Enters an organisation in a region where the actor holds `organisation.create`. A wrong credit code warns and does not refuse. */
@Injectable()
export class CreateOrganisation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly regions: Regions,
    private readonly organisations: Organisations,
    private readonly audit: AuditLog,
  ) {}

  /** Throws NOT_FOUND for a region out of reach, BAD_USER_INPUT for a name that cannot be read. */
  async execute(actor: Actor, draft: Omit<OrganisationDraft, 'id'>): Promise<OrganisationRow> {
    return this.unitOfWork.run(async () => {
      await this.regions.requireAccess(actor, 'organisation.create', [draft.regionId]);
      const [organisation] = await this.organisations.add([draft]);
      if (organisation === undefined) throw generalErrors.NOT_FOUND();
      await this.audit.record({
        actorId: actor.personId,
        action: 'organisation.created',
        subjectType: 'Organisation',
        subjectId: organisation.id,
        details: { kind: organisation.kind },
        regionId: organisation.regionId,
      });
      return organisation;
    });
  }
}
