import type { SettlementPart } from './settlement.js';

/** The account of a provider (收款账户). */
export interface Payee {
  readonly name: string;
  readonly account: string;
  readonly bank: string;
}

/** What an approval of a settlement signs (批准内容): who pays how much for which orders, and to which account. */
export interface SettlementTerms {
  readonly providerId: string;
  readonly month: string;
  readonly parts: readonly SettlementPart[];
  readonly orderIds: readonly string[];
  readonly payee: Payee;
}

/** The terms in one form: equal terms give equal text, whatever the order or the blanks they came with. */
export function canonicalTerms({ providerId, month, parts, orderIds, payee }: SettlementTerms): string {
  const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const account = [plain(payee.name), payee.account.replace(/[\s-]/g, ''), plain(payee.bank)];
  const lines = parts.map(({ kind, fundId, purposeId, rail, orders, amount }) => [
    ...[kind, fundId, purposeId, rail, orders, amount],
  ]);
  lines.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return JSON.stringify(['linli-settlement-1', providerId, month, lines, [...orderIds].sort(), account]);
}
