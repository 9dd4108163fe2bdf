import { identityDocument, phoneNumber } from '#identity';
import type { GrantContact } from '../domain/grant.types.js';

/** Numbers of a contact in one form, checked. Throws BAD_USER_INPUT with the field, never with the number. */
export function soundContact(contact: GrantContact): GrantContact {
  const document = (text: string): string => identityDocument('RESIDENT_ID', text).number;
  return {
    ...contact,
    ...{ phone: phoneNumber(contact.phone), documentNumber: document(contact.documentNumber) },
    household: contact.household.map(({ name, phone, documentNumber }) => ({
      name,
      phone: phone === null ? null : phoneNumber(phone, 'household.phone'),
      documentNumber: documentNumber === null ? null : document(documentNumber),
    })),
  };
}
