import { Injectable } from '@nestjs/common';
import { PersonRepository } from '../data/person.repository.js';
import type { IdentityDocument } from '../domain/personal-numbers.js';
import { PersonalNumbers } from './personal-numbers.js';

/** Finds people by their sealed numbers, through the blind index. */
@Injectable()
export class PeopleFinder {
  constructor(
    private readonly people: PersonRepository,
    private readonly numbers: PersonalNumbers,
  ) {}

  /** The person with this phone number (digits only), if any. */
  async byPhone(phone: string): Promise<{ id: string; displayName: string; regionId: string } | null> {
    return this.people.findByPhoneIndex(this.numbers.phoneIndex(phone));
  }

  /** Ids of people by phone number; numbers that nobody has are left out. */
  async idsByPhones(phones: readonly string[]): Promise<Map<string, string>> {
    const phoneOf = new Map(phones.map((phone) => [this.numbers.phoneIndex(phone), phone]));
    const rows = await this.people.byPhoneIndices([...phoneOf.keys()]);
    return new Map(rows.map((row) => [phoneOf.get(row.phoneIndex ?? '') ?? '', row.id]));
  }

  /** Ids of people of these regions whose name begins so, `limit` at most. */
  async idsByName(name: string, regionPaths: readonly string[], limit: number): Promise<string[]> {
    return this.people.idsByName(name, regionPaths, limit);
  }

  /** Ids of the people with this document; more than one is a duplicate in the register. */
  async idsByDocument(document: IdentityDocument): Promise<string[]> {
    const rows = await this.people.byDocumentIndex(this.numbers.documentIndex(document));
    return rows.map((row) => row.id);
  }
}
