import { Injectable } from '@nestjs/common';
import type { PayeeAccount } from '#funds';
import { FieldCipher } from '#platform';

/** Whose account it is: rows that are paid to one. */
export type AccountHolder = 'ventures_agreement' | 'ventures_micro_project';

/** Seals and opens accounts that projects are paid to (收款账户), each bound to its row, so that it cannot be put under another. */
@Injectable()
export class AccountSeal {
  constructor(private readonly cipher: FieldCipher) {}

  seal(table: AccountHolder, id: string, { name, account, bank }: PayeeAccount): string {
    return this.cipher.seal(JSON.stringify({ name, account, bank }), `${table}:${id}:payee`);
  }

  open(table: AccountHolder, id: string, sealed: string): PayeeAccount {
    return JSON.parse(this.cipher.open(sealed, `${table}:${id}:payee`)) as PayeeAccount;
  }
}
