import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { PersonRepository } from '../data/person.repository.js';
import { maskDocument, maskPhone, type DocumentType } from '../domain/personal-numbers.js';
import { PersonalNumbers } from './personal-numbers.js';

/** What a person sees of himself: his numbers only masked, and unsealed only when they are read. */
export interface Account {
  readonly id: string;
  readonly displayName: string;
  readonly regionId: string;
  /** 199****1234 */
  readonly phone: string | null;
  readonly documentType: DocumentType | null;
  readonly documentNumber: string | null;
}

/** Reads the account of a signed-in person. */
@Injectable()
export class MyAccount {
  constructor(
    private readonly people: PersonRepository,
    private readonly numbers: PersonalNumbers,
  ) {}

  async execute(personId: string): Promise<Account> {
    const person = await this.people.find(personId);
    if (person === null) throw generalErrors.NOT_FOUND();
    const { id, displayName, regionId, documentType } = person;
    const { numbers } = this;
    return {
      id,
      displayName,
      regionId,
      documentType,
      get phone() {
        const phone = numbers.openPhone(person);
        return phone === null ? null : maskPhone(phone);
      },
      get documentNumber() {
        const document = numbers.openDocument(person);
        return document === null ? null : maskDocument(document);
      },
    };
  }
}
