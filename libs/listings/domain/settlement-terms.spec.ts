import type { SettlementPart } from './settlement.js';
import { canonicalTerms, type SettlementTerms } from './settlement-terms.js';

const fee: SettlementPart = { kind: 'FEE', fundId: 'V', purposeId: null, rail: 'sandbox', orders: 2, amount: 1_000 };
const subsidy: SettlementPart = { kind: 'SUBSIDY', fundId: 'F', purposeId: 'p', rail: null, orders: 3, amount: 4_000 };
const payee = { name: '向阳助老服务中心', account: '6222 0000 1234', bank: '亭湖农商行' };
const terms: SettlementTerms = {
  ...{ providerId: 'P', month: '2026-10', parts: [fee, subsidy], orderIds: ['a', 'b', 'c'], payee },
};

describe('the terms of a settlement', () => {
  it.each<[string, Partial<SettlementTerms>]>([
    ['orders in another order', { orderIds: ['c', 'a', 'b'] }],
    ['parts in another order', { parts: [subsidy, fee] }],
    ['an account with other blanks', { payee: { ...payee, account: '622200001234', bank: ' 亭湖农商行 ' } }],
  ])('are the same with %s', (_, change) =>
    expect(canonicalTerms({ ...terms, ...change })).toBe(canonicalTerms(terms)),
  );

  it.each<[string, Partial<SettlementTerms>]>([
    ['an order', { orderIds: ['a', 'b', 'd'] }],
    ['a fen', { parts: [fee, { ...subsidy, amount: 4_001 }] }],
    ['a purpose', { parts: [fee, { ...subsidy, purposeId: 'q' }] }],
    ['an account', { payee: { ...payee, account: '622200001235' } }],
    ['the month', { month: '2026-11' }],
  ])('are others with another %s', (_, change) =>
    expect(canonicalTerms({ ...terms, ...change })).not.toBe(canonicalTerms(terms)),
  );
});
