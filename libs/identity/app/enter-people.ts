import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId, type DomainError } from '#kernel';
import { isDuplicate, UnitOfWork } from '#platform';
import { CredentialRepository } from '../data/credential.repository.js';
import type { PersonRow } from '../data/person.entity.js';
import { PersonRepository } from '../data/person.repository.js';
import type { PersonDraft } from '../domain/facade.types.js';
import { personName } from '../domain/names.js';
import { identityDocument, phoneNumber } from '../domain/personal-numbers.js';
import { PersonalNumbers } from './personal-numbers.js';
import { Regions } from './regions.js';

/** Enters people in the register, any number at once; all or none. */
@Injectable()
export class EnterPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly credentials: CredentialRepository,
    private readonly regions: Regions,
    private readonly numbers: PersonalNumbers,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the ids in the order of the drafts. Throws BAD_USER_INPUT for names and numbers, NOT_FOUND for an unknown
   * region, and what `taken` makes (CONFLICT unless told) when a phone number belongs to somebody already.
   */
  async execute(
    drafts: readonly PersonDraft[],
    taken: () => DomainError = () => generalErrors.CONFLICT({ reason: 'phone' }),
  ): Promise<string[]> {
    const now = this.clock.now();
    const rows = drafts.map((draft) => this.rowOf(draft, now));
    return this.unitOfWork.run(async () => {
      await this.regions.requireExisting(rows.map((row) => row.regionId));
      try {
        await this.people.insert(rows);
      } catch (error) {
        throw isDuplicate(error) ? taken() : error;
      }
      const secrets = drafts.map((draft, at) => ({
        id: rows[at]?.id ?? '',
        passwordHash: draft.passwordHash ?? '',
        changedAt: now,
      }));
      await this.credentials.insert(secrets.filter((secret) => secret.passwordHash !== ''));
      return rows.map((row) => row.id);
    });
  }

  private rowOf(draft: PersonDraft, createdAt: Date): PersonRow {
    const id = draft.id ?? newId<'Person'>();
    const document = draft.document ? identityDocument(draft.document.type, draft.document.number) : null;
    return {
      id,
      displayName: personName(draft.displayName),
      regionId: draft.regionId,
      ...this.numbers.sealPhone(id, draft.phone ? phoneNumber(draft.phone) : null),
      ...this.numbers.sealDocument(id, document),
      createdAt,
    };
  }
}
