import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#platform';
import { canonicalTerms, type GrantTerms } from '../domain/grant-terms.js';
import type { GrantContact } from '../domain/grant.types.js';
import type { PayeeAccount } from '../domain/spending.types.js';
import { PayeeSeal } from './payee-seal.js';

type Sealed = 'contact' | 'report' | 'rejection' | 'misuse';

/** Seals and opens what is personal in a grant, each bound to its row and field, and knows households again. */
@Injectable()
export class GrantSeal {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly payees: PayeeSeal,
  ) {}

  /** The columns of the terms: the payee sealed, and what an approval signs. */
  terms(grantId: string, terms: GrantTerms): { amount: number; payeeSealed: string; termsHash: string } {
    return {
      amount: terms.amount,
      payeeSealed: this.payees.seal('funds_grant', grantId, terms.payee),
      termsHash: createHash('sha256').update(canonicalTerms(terms)).digest('hex'),
    };
  }

  payee(grant: { id: string; payeeSealed: string }): PayeeAccount {
    return this.payees.open('funds_grant', grant.id, grant.payeeSealed);
  }

  text(grantId: string, field: Sealed, plain: string): string {
    return this.cipher.seal(plain, `funds_grant:${grantId}:${field}`);
  }

  openText(grantId: string, field: Sealed, sealed: string | null): string | null {
    return sealed === null ? null : this.cipher.open(sealed, `funds_grant:${grantId}:${field}`);
  }

  contact(grant: { id: string; contactSealed: string }): GrantContact {
    return JSON.parse(this.openText(grant.id, 'contact', grant.contactSealed) ?? '') as GrantContact;
  }

  /** Keyed fingerprints of the marks by which a household is known again, each once. */
  fingerprints(marks: readonly string[]): string[] {
    return [...new Set(marks.map((mark) => this.cipher.blindIndex(mark, 'funds:household')))];
  }
}
