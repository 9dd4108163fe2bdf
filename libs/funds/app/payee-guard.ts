import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import type { GrantEntity } from '../data/grant.entity.js';
import { requireNotPayee } from '../domain/two-persons.js';
import { GrantSeal } from './grant-seal.js';

/** Keeps people from approving money that may be for themselves (收款人回避): by name and by phone, as they are now. */
@Injectable()
export class PayeeGuard {
  constructor(
    private readonly identity: Identity,
    private readonly seal: GrantSeal,
  ) {}

  /** Throws GRANT_NEEDS_ANOTHER_PERSON because of PAYEE. */
  async require(grant: GrantEntity, personId: string): Promise<void> {
    const { phone, household } = this.seal.contact(grant);
    const phones = [phone, ...household.flatMap((member) => member.phone ?? [])];
    const owners = await this.identity.idsByPhones(phones);
    requireNotPayee(
      { name: this.seal.payee(grant).name, personIds: [...owners.values()] },
      { name: await this.identity.personalName(personId), personId },
    );
  }
}
