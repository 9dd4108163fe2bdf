import { CHART, titleOf } from './chart.js';
import {
  disbursementBounced,
  disbursementSent,
  projectClaimed,
  projectClaimWrittenOff,
  projectReturned,
  spendingWithdrawn,
  spent,
} from './grant-postings.js';
import * as pools from './pool-postings.js';
import * as gifts from './postings.js';
import type { FundPosting, GiftPlace } from './postings.js';
import * as spending from './spending-postings.js';

const income: GiftPlace = {
  ...{ fundId: 'F', donationId: 'gift', provider: 'stripe' },
  source: { kind: 'INCOME', purposeId: 'help' },
};
const conditional: GiftPlace = { ...income, source: { kind: 'CONDITIONAL', driveId: 'drive' } };
const purpose = { fundId: 'F', purposeId: 'help' };
const project = { payable: 'PROJECT' as const, subjectId: 'project', amount: 9 };
const order = { vendorFundId: 'V', orderId: 'order', fundId: 'F', purposeId: 'help' };

/** Accounts as the specification writes them: number, fund and detail. */
const written = (code: string): string => {
  const [, fund, number, ...detail] = code.split(':');
  return `${number}[${[fund, ...detail].join(', ')}]`;
};
const shown = (postings: readonly FundPosting[]): string[] =>
  postings.map(({ debit, credit, amount }) => `${written(debit.code)} | ${written(credit.code)} ${amount}`);

const rows: [string, FundPosting[], string[]][] = [
  ['gift paid, KEEP_ALL', gifts.giftPaid(income, 10), ['1012[F, stripe] | 4101[F, help] 10']],
  ['gift paid, ALL_OR_NOTHING', gifts.giftPaid(conditional, 10), ['1012[F, stripe] | 2401[F, drive] 10']],
  ['gift too late', gifts.giftToReturn(income, 10), ['1012[F, stripe] | 2241[F, gift] 10']],
  ["provider's fee", gifts.providerFee('H', 'stripe', 2), ['5301[H] | 1012[H, stripe] 2']],
  [
    'provider pays out net',
    gifts.paidOut('stripe', new Map([['F', 10]]), new Map([['H', 2]])),
    ['1002[F] | 1012[F, stripe] 10', '1012[H, stripe] | 1002[H] 2'],
  ],
  [
    'provider takes more back than came',
    gifts.paidOut(
      'stripe',
      new Map([
        ['F', -4],
        ['G', 0],
      ]),
      new Map([['H', 0]]),
    ),
    ['1012[F, stripe] | 1002[F] 4'],
  ],
  ['drive succeeds', gifts.driveSucceeded('F', 'drive', 'help', 10), ['2401[F, drive] | 4101[F, help] 10']],
  ['drive fails', gifts.refundOwed(conditional, 10), ['2401[F, drive] | 2241[F, gift] 10']],
  ['refund confirmed', gifts.refundConfirmed(income, 10), ['2241[F, gift] | 1012[F, stripe] 10']],
  ['refund of an income gift', gifts.refundOwed(income, 10), ['4101[F, help] | 2241[F, gift] 10']],
  ['refund returned by the bank', gifts.refundReturned(income, 10), ['1012[F, stripe] | 2241[F, gift] 10']],
  ['dispute opened', gifts.disputeOpened(income, 10), ['1221[F] | 1012[F, stripe] 10']],
  ['dispute won', gifts.disputeWon(income, 10), ['1012[F, stripe] | 1221[F] 10']],
  ['dispute lost', gifts.disputeLost(income, 10, 0), ['4101[F, help] | 1221[F] 10']],
  [
    'dispute lost of what was owed in part',
    gifts.disputeLost(conditional, 7, 3),
    ['2401[F, drive] | 1221[F] 7', '2241[F, gift] | 1221[F] 3'],
  ],
  ['surplus to a similar purpose', gifts.surplusMoved('F', 'p1', 'p2', 5), ['3102[F, p1] | 3102[F, p2] 5']],
  ['management fee', gifts.managementFee('F', 'help', 'H', 3), ['3102[F, help] | 1002[F] 3', '1002[H] | 3101[H] 3']],
  ['sponsor funds a pool', spending.poolFunded('P', 9), ['1002[P] | 2401[P, P] 9']],
  ['match', spending.matched('P', 'F', 'help', 4), ['2401[P, P] | 1002[P] 4', '1002[F] | 4103[F, help] 4']],
  [
    'matched gift refunded',
    spending.matchReversed('P', 'F', 'help', 4),
    ['4103[F, help] | 1002[F] 4', '1002[P] | 2401[P, P] 4'],
  ],
  ['pool becomes active, memo', pools.poolActivated('P', 9), ['9001[P] | 9002[P] 9']],
  ['pool ends, memo', pools.poolEnded('P', 9), ['9002[P] | 9001[P] 9']],
  ['pool released', pools.poolReleased('P', 5), ['2401[P, P] | 1002[P] 5']],
  ['match set aside, memo', pools.matchSetAside('P', 'HELD', 4), ['9101[P, held] | 9102[P] 4']],
  ['match set free, memo', pools.matchSetFree('P', 'RESERVED', 4), ['9102[P] | 9101[P, reserved] 4']],
  ['held match accepted, memo', pools.matchAccepted('P', 4), ['9101[P, reserved] | 9101[P, held] 4']],
  [
    'match that was set aside',
    pools.asideMatched('P', 'RESERVED', { fundId: 'F', purposeId: 'help' }, 4),
    ['2401[P, P] | 1002[P] 4', '1002[F] | 4103[F, help] 4', '9102[P] | 9101[P, reserved] 4'],
  ],
  ['grant fully approved', spending.grantApproved('F', 'help', 'case', 8), ['5101[F, help] | 2202[F, case] 8']],
  ['grant sent', spending.grantSent('F', 'case', 8), ['2202[F, case] | 1002[F] 8']],
  ['grant bounced', spending.grantBounced('F', 'case', 8), ['1002[F] | 2202[F, case] 8']],
  ['misuse reclaimed', spending.misuseReclaimed('F', 'help', 3), ['1222[F] | 5101[F, help] 3']],
  ['reclaim received', spending.reclaimReceived('F', 3), ['1002[F] | 1222[F] 3']],
  ['low-fee order booked', spending.orderBooked(order, 'stripe', 6), ['1012[V, stripe] | 2206[V, order] 6']],
  [
    'low-fee order confirmed',
    spending.orderConfirmed(order, 6, 4),
    ['2206[V, order] | 2203[V] 6', '5101[F, help] | 2203[F] 4'],
  ],
  ['fee of an order returned', spending.feeReturned(order, 'stripe', 6), ['2206[V, order] | 1012[V, stripe] 6']],
  ['fee of an order kept', spending.feeEarned(order, 6), ['2206[V, order] | 2203[V] 6']],
  ['kept fee returned after all', spending.keptReturned(order, 'stripe', 6), ['2203[V] | 1012[V, stripe] 6']],
  ['project promised', spent(purpose, project), ['5101[F, help] | 2204[F, project] 9']],
  ['project called back', spendingWithdrawn(purpose, project), ['2204[F, project] | 5101[F, help] 9']],
  ['project paid', disbursementSent('F', project), ['2204[F, project] | 1002[F] 9']],
  ['project bounced', disbursementBounced('F', project), ['1002[F] | 2204[F, project] 9']],
  ['project claimed', projectClaimed(purpose, 'project', 3), ['1223[F, project] | 5101[F, help] 3']],
  ['project returned', projectReturned('F', 'project', 2), ['1002[F] | 1223[F, project] 2']],
  ['claim written off', projectClaimWrittenOff(purpose, 'project', 1), ['5101[F, help] | 1223[F, project] 1']],
  ['provider paid', spending.vendorPaid(order, 'stripe', 6, 4), ['2203[V] | 1012[V, stripe] 6', '2203[F] | 1002[F] 4']],
];

describe('the postings of the specification', () => {
  it.each(rows)('%s', (_, postings, expected) => expect(shown(postings)).toEqual(expected));

  it('balance inside every fund', () => {
    for (const [, postings] of rows) {
      for (const { debit, credit, amount } of postings) {
        expect(debit.unit).toBe(credit.unit);
        expect(amount).toBeGreaterThan(0);
      }
    }
  });

  it('keep liabilities above zero, and let a bank tell the truth about everything else', () => {
    const liability = (code: string): boolean => titleOf(code)?.nature === 'LIABILITY';
    for (const { debit, credit } of rows.flatMap(([, postings]) => postings)) {
      for (const { code, mayOverdraw } of [debit, credit]) expect(mayOverdraw).toBe(!liability(code));
    }
  });
});

describe('the chart of accounts', () => {
  it('names every account in Chinese and English', () => {
    expect(titleOf('fund:F:1012:stripe')).toMatchObject({ number: '1012', detail: 'stripe', nature: 'ASSET' });
    expect(titleOf('fund:F:1002')).toMatchObject({ zh: '银行存款', en: 'Bank', detail: null });
    expect(titleOf('volunteer:1:points')).toBeNull();
    expect(titleOf('fund:F:toString')).toBeNull();
    expect(Object.keys(CHART)).toHaveLength(23);
  });
});
