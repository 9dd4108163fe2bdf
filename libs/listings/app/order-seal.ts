import { Injectable } from '@nestjs/common';
import { FieldCipher, RotatingCode } from '#platform';
import type { OrderPrivateEntity } from '../data/order-parts.entities.js';
import type { PersonCategory } from '../domain/category.js';

/** Whom to visit, and where (联系方式). Personal: sealed at rest. */
export interface OrderContact {
  readonly name: string;
  readonly phone: string;
  /** Null where the guest comes to the place of the service. */
  readonly address: string | null;
}

/** Seals what of an order is confidential, each to its row: contacts, categories, statements, and secrets of codes (服务码). */
@Injectable()
export class OrderSeal {
  private readonly codes: RotatingCode;

  constructor(private readonly cipher: FieldCipher) {
    this.codes = new RotatingCode(cipher);
  }

  /** What is kept beside a new order. */
  confidential(orderId: string, contact: OrderContact | null): OrderPrivateEntity {
    const contactSealed = contact && this.cipher.seal(JSON.stringify(contact), place(orderId, 'contact'));
    return {
      id: orderId,
      contactSealed,
      codeSecretSealed: this.codes.newSecret(place(orderId, 'code')),
      wrongCodes: 0,
    };
  }

  contact({ id, contactSealed }: OrderPrivateEntity): OrderContact | null {
    if (contactSealed === null) return null;
    return JSON.parse(this.cipher.open(contactSealed, place(id, 'contact'))) as OrderContact;
  }

  /** The categories of the day of the order. */
  categories(orderId: string, categories: readonly PersonCategory[]): string {
    return this.cipher.seal(JSON.stringify(categories), place(orderId, 'category'));
  }

  /** A text of a dispute, bound to its row and column. */
  text(disputeId: string, column: 'statement' | 'reason', text: string): string {
    return this.cipher.seal(text, `listings_order_dispute:${disputeId}:${column}`);
  }

  opened(disputeId: string, column: 'statement' | 'reason', sealed: string): string {
    return this.cipher.open(sealed, `listings_order_dispute:${disputeId}:${column}`);
  }

  /** The code that the guest shows now. */
  code(row: OrderPrivateEntity, now: Date): { code: string; validUntil: Date } {
    const { code, validUntil } = this.codes.current(secretOf(row), now);
    return { code, validUntil };
  }

  /** Whether a code is the one of now, of the step before, or of the next. */
  isCode(row: OrderPrivateEntity, code: string, now: Date): boolean {
    return this.codes.stepOf(secretOf(row), code, now, 1) !== null;
  }
}

const place = (orderId: string, column: string): string => `listings_order:${orderId}:${column}`;
const secretOf = ({ id, codeSecretSealed }: OrderPrivateEntity) => ({
  ...{ sealed: codeSecretSealed, binding: place(id, 'code') },
});
