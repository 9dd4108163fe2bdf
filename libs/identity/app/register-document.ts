import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { PersonRepository } from '../data/person.repository.js';
import { identityDocument, maskDocument, type DocumentType } from '../domain/personal-numbers.js';
import { ChangePerson } from './change-person.js';
import { Regions } from './regions.js';

/** Staff who verify volunteers enter the identity document that somebody has shown 登记证件; it is sealed. */
@Injectable()
export class RegisterDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly regions: Regions,
    private readonly changePerson: ChangePerson,
  ) {}

  /** Returns the number masked. Throws BAD_USER_INPUT for a wrong number, NOT_FOUND for somebody outside the actor's regions. */
  async execute(actor: Actor, input: { personId: string; type: DocumentType; number: string }): Promise<string> {
    return this.unitOfWork.run(async () => {
      const person = await this.people.find(input.personId);
      if (person === null) throw generalErrors.NOT_FOUND();
      await this.regions.requireAccess(actor, 'volunteer.verify', [person.regionId]);
      const document = identityDocument(input.type, input.number, 'number');
      await this.changePerson.setDocument(person.id, document, actor.personId);
      return maskDocument(document.number);
    });
  }
}
