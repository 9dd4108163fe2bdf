import fc from 'fast-check';
import { disagreement } from './agreement.js';
import { newsOf, settledFacts, type CourseDispute, type CoursePayment, type CourseRefund } from './payment-course.js';
import { isPayable, isRefundable, PAYMENT_STATES, paymentState, type PaymentFacts } from './payment.states.js';
import { laterRefundState, REFUND_STATES } from './refund.states.js';
import { refundable } from './refundable.js';

const at = new Date('2026-03-02T02:00:00Z');
const none: PaymentFacts = {
  amount: 100,
  openedAt: null,
  failedAt: null,
  expiredAt: null,
  cancelledAt: null,
  succeededAt: null,
  refunded: 0,
  openDisputes: 0,
  lostDisputes: 0,
};
const paid = { ...none, openedAt: at, succeededAt: at };

describe('the state of a payment follows from what is known of it', () => {
  it.each([
    ['nothing', none, 'CREATED'],
    ['the provider knows it', { ...none, openedAt: at }, 'PENDING'],
    ['an attempt failed', { ...none, openedAt: at, failedAt: at }, 'FAILED'],
    ['its time is over', { ...none, openedAt: at, failedAt: at, expiredAt: at }, 'EXPIRED'],
    ['it was ended', { ...none, openedAt: at, cancelledAt: at }, 'CANCELLED'],
    ['its time was over and it was ended', { ...none, expiredAt: at, cancelledAt: at }, 'EXPIRED'],
    ['the money came', paid, 'SUCCEEDED'],
    ['the money came before all', { ...paid, failedAt: at, expiredAt: at, cancelledAt: at }, 'SUCCEEDED'],
    ['a fen less than all went back', { ...paid, refunded: 99 }, 'PARTLY_REFUNDED'],
    ['all went back', { ...paid, refunded: 100 }, 'REFUNDED'],
    ['the bank took it', { ...paid, refunded: 1, openDisputes: 1 }, 'DISPUTED'],
    ['the bank keeps it', { ...paid, openDisputes: 1, lostDisputes: 1 }, 'DISPUTE_LOST'],
  ] as const)('%s', (_, facts, state) => {
    expect(paymentState(facts)).toBe(state);
  });

  it('decides what may be paid and what may be refunded', () => {
    expect(PAYMENT_STATES.filter(isPayable)).toEqual(['CREATED', 'PENDING', 'FAILED']);
    expect(PAYMENT_STATES.filter(isRefundable)).toEqual(['SUCCEEDED', 'PARTLY_REFUNDED']);
  });
});

describe('a refund', () => {
  it('never goes back to an earlier state, in whatever order its states are heard of', () => {
    const states = fc.constantFrom(...REFUND_STATES);
    fc.assert(
      fc.property(fc.array(states, { minLength: 1, maxLength: 6 }), (heard) => {
        const last = heard.reduce(laterRefundState);
        expect([...heard].reverse().reduce(laterRefundState)).toBe(last);
        expect(last).toBe(REFUND_STATES[Math.max(...heard.map((state) => REFUND_STATES.indexOf(state)))]);
      }),
    );
  });

  it.each([
    [100, [], 100],
    [100, [['REQUESTED', 40]], 60],
    [
      100,
      [
        ['SUCCEEDED', 40],
        ['FAILED', 40],
        ['PENDING', 60],
      ],
      0,
    ],
    [100, [['SUCCEEDED', 101]], 0],
  ] as const)('of %d with %j leaves %d to be refunded', (amount, made, left) => {
    expect(
      refundable(
        amount,
        made.map(([state, amount]) => ({ state, amount })),
      ),
    ).toBe(left);
  });
});

describe('news', () => {
  const payment = (change: Partial<CoursePayment>): CoursePayment => ({ ...none, state: 'PENDING', ...change });
  const refund: CourseRefund = { id: 'r', amount: 40, state: 'SUCCEEDED', requested: true, published: null };
  const dispute: CourseDispute = { id: 'd', amount: 100, state: 'LOST', published: null };

  it('of refunds and disputes wait for the success of their payment, and then come in order', () => {
    expect(newsOf(payment({}), payment({}), [refund], [dispute])).toEqual([]);
    expect(newsOf(payment({}), payment({ succeededAt: at }), [refund], [dispute])).toEqual([
      { kind: 'SUCCEEDED', afterExpiry: false },
      { kind: 'REFUND_SUCCEEDED', refundId: 'r' },
      { kind: 'DISPUTE', disputeId: 'd', state: 'OPEN' },
      { kind: 'DISPUTE', disputeId: 'd', state: 'LOST' },
    ]);
  });

  it.each([
    ['SUCCEEDED', 'SUCCEEDED', true, []],
    ['FAILED', 'SUCCEEDED', true, [{ kind: 'REFUND_FAILED', refundId: 'r', afterSuccess: true }]],
    ['FAILED', null, true, [{ kind: 'REFUND_FAILED', refundId: 'r', afterSuccess: false }]],
    ['FAILED', null, false, []],
    ['FAILED', 'FAILED', true, []],
    ['PENDING', null, true, []],
  ] as const)('of a refund %s, told %s, asked for %s', (state, published, requested, news) => {
    const now = payment({ succeededAt: at });
    expect(newsOf(now, now, [{ ...refund, state, published, requested }], [])).toEqual(news);
  });

  it.each([
    ['OPEN', null, ['OPEN']],
    ['OPEN', 'OPEN', []],
    ['WON', 'OPEN', ['WON']],
    ['WON', null, ['OPEN', 'WON']],
    ['WON', 'WON', []],
  ] as const)('of a dispute %s, told %s', (state, published, told) => {
    const now = payment({ succeededAt: at });
    const news = newsOf(now, now, [], [{ ...dispute, state, published }]);
    expect(news.map((item) => ('state' in item ? item.state : item.kind))).toEqual(told);
  });

  it('sums only refunds that were made and did not come back', () => {
    const refunds = REFUND_STATES.map((state) => ({ ...refund, state }));
    expect(settledFacts(paid, refunds, [dispute, { ...dispute, state: 'OPEN' }])).toEqual({
      refunded: 40,
      openDisputes: 1,
      lostDisputes: 1,
      state: 'DISPUTE_LOST',
    });
  });
});

describe('a fact agrees', () => {
  const asked = { amount: 100, providerPaymentId: 'pi' };
  const success = {
    kind: 'PAYMENT_SUCCEEDED',
    providerPaymentId: 'pi',
    paymentId: 'p',
    amount: 100,
    currency: 'cny',
  } as const;
  const refund = { ...success, kind: 'REFUND', providerRefundId: 're', refundId: null, state: 'SUCCEEDED' } as const;

  it.each([
    ['with the very amount', success, null],
    ['not with a fen less', { ...success, amount: 99 }, 'AMOUNT_DIFFERS'],
    ['not with a fen more', { ...success, amount: 101 }, 'AMOUNT_DIFFERS'],
    ['not with a fraction', { ...success, amount: 99.5 }, 'AMOUNT_DIFFERS'],
    ['not in another currency', { ...success, currency: 'usd' }, 'CURRENCY_DIFFERS'],
    ['not for another payment of the provider', { ...success, providerPaymentId: 'other' }, 'ID_DIFFERS'],
    ['with a part that went back', { ...refund, amount: 1 }, null],
    ['not with more that went back than came', { ...refund, amount: 101 }, 'AMOUNT_DIFFERS'],
    ['not with nothing that went back', { ...refund, amount: 0 }, 'AMOUNT_DIFFERS'],
  ] as const)('%s', (_, fact, kind) => {
    expect(disagreement(asked, fact)).toBe(kind);
  });
});
