import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';

/** Who is served and where, in clear text: only for who is entitled. */
export interface Contact {
  name: string;
  phone: string | null;
  address: string | null;
}

type SealedContact = Pick<
  ServiceRequestEntity,
  'beneficiaryNameSealed' | 'beneficiaryPhoneSealed' | 'addressSealed' | 'cardNumberSealed'
>;

/** Seals and opens the personal fields of a request; each is bound to its row and field. */
@Injectable()
export class RequestContact {
  constructor(private readonly cipher: FieldCipher) {}

  seal(requestId: string, contact: Contact, cardNumber: string | null): SealedContact {
    const seal = (value: string | null, field: string): string | null =>
      value === null ? null : this.cipher.seal(value, binding(requestId, field));
    return {
      beneficiaryNameSealed: this.cipher.seal(contact.name, binding(requestId, 'name')),
      beneficiaryPhoneSealed: seal(contact.phone, 'phone'),
      addressSealed: seal(contact.address, 'address'),
      cardNumberSealed: seal(cardNumber, 'card'),
    };
  }

  open(request: ServiceRequestEntity): Contact {
    const open = (value: string | null, field: string): string | null =>
      value === null ? null : this.cipher.open(value, binding(request.id, field));
    return {
      name: this.cipher.open(request.beneficiaryNameSealed, binding(request.id, 'name')),
      phone: open(request.beneficiaryPhoneSealed, 'phone'),
      address: open(request.addressSealed, 'address'),
    };
  }

  /** The same resident, told apart without a name: the person, else the phone, else the name at the address. */
  beneficiaryKey(personId: string | null, contact: Contact): string {
    if (personId) return personId;
    return this.cipher.blindIndex(contact.phone ?? `${contact.name}\n${contact.address}`, 'volunteering:beneficiary');
  }
}

const binding = (requestId: string, field: string): string => `volunteering_request:${requestId}:${field}`;
