import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#platform';
import type { PayeeAccount } from '../domain/spending.types.js';

/** Seals and opens accounts of payees; each is bound to its row, so that it cannot be put under another. */
@Injectable()
export class PayeeSeal {
  constructor(private readonly cipher: FieldCipher) {}

  seal(table: 'funds_grant' | 'funds_disbursement', id: string, { name, account, bank }: PayeeAccount): string {
    return this.cipher.seal(JSON.stringify({ name, account, bank }), `${table}:${id}:payee`);
  }

  open(table: 'funds_grant' | 'funds_disbursement', id: string, sealed: string): PayeeAccount {
    return JSON.parse(this.cipher.open(sealed, `${table}:${id}:payee`)) as PayeeAccount;
  }
}
