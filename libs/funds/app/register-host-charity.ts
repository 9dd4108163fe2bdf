import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, localDate } from '#kernel';
import { Identity, OrganisationRegister } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { HostCharityEntity } from '../data/host-charity.entity.js';
import { HostCharityRepository } from '../data/host-charity.repository.js';

/** Certificates of a charity as its authority enters them. Dates `YYYY-MM-DD`; the last day counts. */
export interface HostCharityDraft {
  readonly organisationId: string;
  readonly certificate: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly publicQualification?: string | null;
  readonly publicQualificationTo?: string | null;
}

/** Enters a charity that may hold funds, or its new certificates (登记慈善组织). */
@Injectable()
export class RegisterHostCharity {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly identity: Identity,
    private readonly organisations: OrganisationRegister,
    private readonly hosts: HostCharityRepository,
    private readonly clock: Clock,
  ) {}

  /** Only the authority of its region. Throws NOT_FOUND, BAD_USER_INPUT. */
  async execute(actor: Actor, draft: HostCharityDraft): Promise<HostCharityEntity> {
    const { organisationId: id, certificate } = draft;
    const validFrom = localDate(draft.validFrom);
    const validTo = localDate(draft.validTo);
    const publicQualification = draft.publicQualification ?? null;
    const until = draft.publicQualificationTo ?? null;
    const publicQualificationTo = until === null ? null : localDate(until);
    checkDates(validFrom, validTo, publicQualification, publicQualificationTo);
    return this.unitOfWork.run(async () => {
      const organisation = (await this.organisations.byIds([id])).get(id);
      if (organisation?.kind !== 'HOST_CHARITY') throw generalErrors.NOT_FOUND();
      const { regionId } = organisation;
      await this.identity.requireInRegions(actor, 'charity.register', [regionId]);
      const regionPath = (await this.identity.regions([regionId])).get(regionId)?.path ?? '';
      const known = await this.hosts.current(id);
      const certificates = { certificate, validFrom, validTo, publicQualification, publicQualificationTo };
      const by = { registeredBy: actor.personId, registeredAt: this.clock.now() };
      const host = { id, regionPath, ...certificates, suspendedAt: known?.suspendedAt ?? null, ...by };
      await this.hosts.save(host);
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'host-charity.registered', subjectType: 'HostCharity', subjectId: id },
        ...{ regionPath, details: certificates },
      });
      return host;
    });
  }
}

function checkDates(from: string, to: string, qualification: string | null, until: string | null): void {
  if (to < from) throw generalErrors.BAD_USER_INPUT({ field: 'validTo', reason: 'must not be before validFrom' });
  if ((qualification === null) !== (until === null)) {
    const reason = 'is given with publicQualification, and only with it';
    throw generalErrors.BAD_USER_INPUT({ field: 'publicQualificationTo', reason });
  }
}
