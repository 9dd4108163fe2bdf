import { lineDifference, reconciled } from './payout.js';

const line = {
  providerLineId: 'txn',
  kind: 'CHARGE',
  amount: 1_000,
  fee: 6,
  net: 994,
  currency: 'cny',
  providerPaymentId: 'pi',
  providerRefundId: null,
  providerDisputeId: null,
} as const;

describe('a line of a payout report', () => {
  it.each([
    ['agrees with what was booked', line, 1_000, null],
    ['is of nothing that was booked', line, null, 'NOT_BOOKED'],
    ['is of another amount', line, 999, 'AMOUNT_DIFFERS'],
    ['does not add up', { ...line, net: 993 }, 1_000, 'NET_DIFFERS'],
    ['is in another currency', { ...line, currency: 'usd' }, 1_000, 'CURRENCY_DIFFERS'],
    ['of a fee needs nothing that was booked', { ...line, kind: 'FEE' as const }, null, null],
    ['of a refund is money out', { ...line, kind: 'REFUND' as const, amount: -5, fee: 0, net: -5 }, -5, null],
  ])('%s', (_, one, amount, difference) => {
    expect(lineDifference(one, { amount })).toBe(difference);
  });
});

describe('a payout report', () => {
  const row = (
    kind: 'CHARGE' | 'REFUND' | 'FEE' | 'DISPUTE',
    amount: number,
    fee = 0,
    difference: string | null = null,
  ) => ({
    kind,
    amount,
    fee,
    net: amount - fee,
    difference,
  });

  it('sums by kind; what does not agree stays visible', () => {
    const lines = [row('CHARGE', 1_000, 6), row('CHARGE', 500, 3, 'NOT_BOOKED'), row('REFUND', -200), row('FEE', -10)];
    expect(reconciled(1_281, lines)).toEqual({
      charges: 1_500,
      refunds: -200,
      disputes: 0,
      adjustments: 0,
      fees: 19,
      net: 1_281,
      difference: 0,
      unexplained: 497,
    });
  });

  it('that is incomplete shows what is missing', () => {
    expect(reconciled(1_000, [row('CHARGE', 900), row('DISPUTE', -100)])).toMatchObject({ net: 800, difference: 200 });
  });
});
