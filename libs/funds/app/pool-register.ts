import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity, OrganisationRegister } from '#identity';
import type { Actor } from '#platform';
import type { PoolEntity } from '../data/pool.entities.js';

/** What the registers know of a new pool: its sponsor, and the entry in the audit log. */
@Injectable()
export class PoolRegister {
  constructor(
    private readonly organisations: OrganisationRegister,
    private readonly identity: Identity,
  ) {}

  /** Throws NOT_FOUND for an organisation that does not exist. */
  async requireSponsor(sponsorId: string): Promise<void> {
    if (!(await this.organisations.byIds([sponsorId])).has(sponsorId)) throw generalErrors.NOT_FOUND();
  }

  async record(actor: Actor, { id, regionPath, sponsorId, rulesHash }: PoolEntity): Promise<void> {
    await this.identity.audit.record({
      ...{ actorId: actor.personId, action: 'matching-pool.created', subjectType: 'MatchingPool', subjectId: id },
      ...{ regionPath, details: { sponsorId, rulesHash } },
    });
  }
}
