import type { PayeeAccount } from './spending.types.js';

/** What an approval signs (批准内容): how much, to whom, out of which purpose. */
export interface GrantTerms {
  readonly amount: number;
  readonly payee: PayeeAccount;
  readonly purposeId: string;
}

/** The terms in one form: equal terms give equal text, whatever the order or the blanks they came with. */
export function canonicalTerms({ amount, payee, purposeId }: GrantTerms): string {
  const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const account = payee.account.replace(/[\s-]/g, '');
  return JSON.stringify(['linli-grant-1', amount, plain(payee.name), account, plain(payee.bank), purposeId]);
}
