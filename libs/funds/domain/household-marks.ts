import type { GrantContact } from './grant.types.js';
import { addressForms } from './household-address.js';
import type { PayeeAccount } from './spending.types.js';

/** What is known of a household that asks for help. Numbers are in one form already. */
export interface HouseholdFacts {
  readonly contact: GrantContact;
  readonly payee: PayeeAccount;
  /** The district: an address means one place only inside it. */
  readonly district: string;
  /** Registered people of the household. */
  readonly personIds: readonly string[];
  /** Its phones; not that of a worker who asks for many. */
  readonly phones: readonly string[];
}

/**
 * Marks by which a household is known again (同一家庭): documents, registered people, phones, the account of one of its own,
 * and its address in every form. An account of somebody else, such as a hospital, marks no household. Personal: keep them as
 * keyed fingerprints only.
 */
export function householdMarks({ contact, payee, district, personIds, phones }: HouseholdFacts): string[] {
  const { documentNumber, address, household, name } = contact;
  const documents = [documentNumber, ...household.flatMap((member) => member.documentNumber ?? [])];
  const isOwn = [name, ...household.map((member) => member.name)].map(plain).includes(plain(payee.name));
  return [
    ...documents.map((number) => `document:${number}`),
    ...personMarks(personIds),
    ...phones.map((phone) => `phone:${phone}`),
    ...(isOwn ? [`account:${plain(payee.account).replace(/[\p{P}]/gu, '')}`] : []),
    ...addressForms(address).map((form) => `address:${district}:${form}`),
  ];
}

/** Marks of registered people. */
export const personMarks = (personIds: readonly string[]): string[] => personIds.map((id) => `person:${id}`);

/** The mark that an address had before its forms were compared: grants of that time bear it. */
export const plainAddressMark = (address: string): string =>
  `address:${plain(address).replace(/\p{P}/gu, '').toLowerCase()}`;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');
