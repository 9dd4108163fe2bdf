import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { PersonRepository } from '../data/person.repository.js';
import type { CertifiedOrganisation, CertifiedPerson } from '../domain/facade.types.js';
import { Organisations } from './organisations.js';
import { PersonalNumbers } from './personal-numbers.js';

/** What a certificate says of people and organisations. The caller has found the asker entitled, and leaves an audit entry. */
@Injectable()
export class CertifiedIdentity {
  constructor(
    private readonly people: PersonRepository,
    private readonly numbers: PersonalNumbers,
    private readonly organisations: Organisations,
  ) {}

  /** A person's full name and document; null for who has shown none. Throws NOT_FOUND. */
  async person(personId: string): Promise<CertifiedPerson> {
    const row = await this.people.find(personId);
    if (row === null) throw generalErrors.NOT_FOUND();
    const number = this.numbers.openDocument(row);
    const document = row.documentType !== null && number !== null ? { type: row.documentType, number } : null;
    return { name: row.displayName, document };
  }

  /** An organisation that issues, with its region. Throws NOT_FOUND. */
  async organisation(id: string): Promise<CertifiedOrganisation> {
    const row = (await this.organisations.byIds([id])).get(id);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    return { id, name: row.name, regionId: row.regionId };
  }
}
