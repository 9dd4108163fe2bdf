import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { UnitOfWork } from '#platform';
import { PersonRepository } from '../data/person.repository.js';
import { identityDocument, type IdentityDocument } from '../domain/personal-numbers.js';
import { AuditLog } from './audit-log.js';
import { PersonalNumbers } from './personal-numbers.js';
import { Regions } from './regions.js';

/** Changes what the register says of a person. The caller has checked that the actor may. */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly numbers: PersonalNumbers,
    private readonly regions: Regions,
    private readonly audit: AuditLog,
  ) {}

  /** Sets the identity document, sealed; null takes it away. Throws BAD_USER_INPUT for a wrong number, NOT_FOUND. */
  async setDocument(personId: string, document: IdentityDocument | null, actorId: string | null): Promise<void> {
    const checked = document === null ? null : identityDocument(document.type, document.number);
    await this.unitOfWork.run(async () => {
      const person = await this.require(personId);
      await this.people.update(personId, this.numbers.sealDocument(personId, checked));
      await this.audit.record({
        actorId,
        action: 'person.document-set',
        subjectType: 'Person',
        subjectId: personId,
        details: { documentType: checked?.type ?? null },
        regionId: person.regionId,
      });
    });
  }

  /** Moves a person to another region. Throws NOT_FOUND for an unknown person or region. */
  async move(personId: string, regionId: string, actorId: string | null): Promise<void> {
    await this.unitOfWork.run(async () => {
      const person = await this.require(personId);
      await this.regions.requireExisting([regionId]);
      await this.people.update(personId, { regionId });
      await this.audit.record({
        actorId,
        action: 'person.moved',
        subjectType: 'Person',
        subjectId: personId,
        details: { from: person.regionId, to: regionId },
        regionId,
      });
    });
  }

  private async require(personId: string): Promise<{ regionId: string }> {
    const person = await this.people.lock(personId);
    if (person === undefined) throw generalErrors.NOT_FOUND();
    return person;
  }
}
