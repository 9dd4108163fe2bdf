import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#platform';
import type { PersonRow } from '../data/person.entity.js';
import type { IdentityDocument } from '../domain/personal-numbers.js';

type SealedPhone = Pick<PersonRow, 'phoneSealed' | 'phoneIndex'>;
type SealedDocument = Pick<PersonRow, 'documentType' | 'documentSealed' | 'documentIndex'>;

/** Seals phone and document numbers to the row of their person, and opens them again. */
@Injectable()
export class PersonalNumbers {
  constructor(private readonly cipher: FieldCipher) {}

  /** The columns of a phone number (digits only). A sealed value copied to another row does not open. */
  sealPhone(personId: string, phone: string | null): SealedPhone {
    if (phone === null) return { phoneSealed: null, phoneIndex: null };
    return { phoneSealed: this.cipher.seal(phone, binding(personId, 'phone')), phoneIndex: this.phoneIndex(phone) };
  }

  /** The columns of an identity document. */
  sealDocument(personId: string, document: IdentityDocument | null): SealedDocument {
    if (document === null) return { documentType: null, documentSealed: null, documentIndex: null };
    return {
      documentType: document.type,
      documentSealed: this.cipher.seal(document.number, binding(personId, 'document')),
      documentIndex: this.documentIndex(document),
    };
  }

  openPhone(person: Pick<PersonRow, 'id' | 'phoneSealed'>): string | null {
    return person.phoneSealed === null ? null : this.cipher.open(person.phoneSealed, binding(person.id, 'phone'));
  }

  openDocument(person: Pick<PersonRow, 'id' | 'documentSealed'>): string | null {
    return person.documentSealed === null
      ? null
      : this.cipher.open(person.documentSealed, binding(person.id, 'document'));
  }

  /** The keyed digest by which a phone number is found. */
  phoneIndex(phone: string): string {
    return this.cipher.blindIndex(phone, 'identity_person.phone');
  }

  /** The keyed digest by which a document is found. */
  documentIndex(document: IdentityDocument): string {
    return this.cipher.blindIndex(`${document.type}:${document.number}`, 'identity_person.document');
  }
}

const binding = (personId: string, field: string): string => `identity_person:${personId}:${field}`;
