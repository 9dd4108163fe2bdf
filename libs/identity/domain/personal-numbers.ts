import { generalErrors } from '#kernel';

/** Kinds of identity documents 证件类型. */
export const DOCUMENT_TYPES = ['RESIDENT_ID', 'PASSPORT', 'RESIDENCE_PERMIT', 'OTHER'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** An identity document as it is printed. */
export interface IdentityDocument {
  readonly type: DocumentType;
  readonly number: string;
}

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{9,11}$/;
const RESIDENT_ID = /^\d{17}[\dX]$/;
const OTHER_DOCUMENT = /^[0-9A-Z]{5,30}$/;
const RESIDENT_ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A mainland mobile number as 11 digits, whatever blanks, hyphens or +86 it came with. Throws BAD_USER_INPUT. */
export function mobileNumber(text: string, field = 'phone'): string {
  const digits = compactNumber(text);
  if (!MOBILE.test(digits))
    throw generalErrors.BAD_USER_INPUT({ field, reason: 'must be a mobile number of 11 digits' });
  return digits;
}

/** A mobile number or a landline with area code (an elder's phone at home). Throws BAD_USER_INPUT. */
export function phoneNumber(text: string, field = 'phone'): string {
  const digits = compactNumber(text);
  if (!MOBILE.test(digits) && !LANDLINE.test(digits)) {
    throw generalErrors.BAD_USER_INPUT({ field, reason: 'must be a mobile number or a landline with area code' });
  }
  return digits;
}

/** A document with its number checked: the resident identity card by its check character (GB 11643-1999). Throws BAD_USER_INPUT. */
export function identityDocument(type: DocumentType, text: string, field = 'documentNumber'): IdentityDocument {
  const number = text.replace(/[\s-]/g, '').toUpperCase();
  const sound = type === 'RESIDENT_ID' ? isResidentId(number) : OTHER_DOCUMENT.test(number);
  if (!sound) throw generalErrors.BAD_USER_INPUT({ field, reason: 'is not a number of this kind of document' });
  return { type, number };
}

/** 199****1234: enough for its owner to recognise, too little to call. */
export function maskPhone(phone: string): string {
  return phone.length >= 11 ? mask(phone, 3, 4) : mask(phone, 3, 2);
}

/** 320**************X: neither the birthday nor the serial number can be read. */
export function maskDocument(number: string): string {
  return number.length >= 12 ? mask(number, 3, 1) : mask(number, 1, 1);
}

function mask(text: string, head: number, tail: number): string {
  return text.slice(0, head) + '*'.repeat(Math.max(0, text.length - head - tail)) + text.slice(text.length - tail);
}

function compactNumber(text: string): string {
  return text
    .slice(0, 40)
    .replace(/[\s()-]/g, '')
    .replace(/^(\+86|0086)/, '');
}

function isResidentId(number: string): boolean {
  if (!RESIDENT_ID.test(number)) return false;
  const sum = RESIDENT_ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0);
  return '10X98765432'.charAt(sum % 11) === number.charAt(17);
}
