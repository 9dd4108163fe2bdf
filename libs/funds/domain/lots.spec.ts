import { lotSteps, overlay, purposesToLock, take } from './lots.js';
import * as gifts from './postings.js';
import type { FundPosting, GiftPlace } from './postings.js';
import * as spending from './spending-postings.js';

const income: GiftPlace = {
  ...{ fundId: 'F', donationId: 'ref', provider: 'stripe' },
  source: { kind: 'INCOME', purposeId: 'help' },
};
const conditional: GiftPlace = { ...income, source: { kind: 'CONDITIONAL', driveId: 'drive' } };
const order = { vendorFundId: 'V', orderId: 'ref', fundId: 'F', purposeId: 'help' };
const of = (amount: number) => ({ fundId: 'F', purposeId: 'help', amount });

const rows: [string, FundPosting[], object[]][] = [
  ['a gift', gifts.giftPaid(income, 9), [{ step: 'ADD', source: 'GIFT', sourceId: 'ref', ...of(9) }]],
  ['a conditional gift', gifts.giftPaid(conditional, 9), []],
  ['a gift too late', gifts.giftToReturn(income, 9), []],
  [
    'a drive that succeeds',
    gifts.driveSucceeded('F', 'drive', 'help', 9),
    [{ step: 'ADD_GIFTS', driveId: 'drive', ...of(9) }],
  ],
  ['a drive that fails', gifts.refundOwed(conditional, 9), []],
  ['a refund', gifts.refundOwed(income, 9), [{ step: 'SHRINK', source: 'GIFT', sourceId: 'ref', ...of(9) }]],
  ['a refund that is made', gifts.refundConfirmed(income, 9), []],
  ['a dispute', gifts.disputeOpened(income, 9), []],
  ['a dispute lost', gifts.disputeLost(income, 7, 2), [{ step: 'SHRINK', source: 'GIFT', sourceId: 'ref', ...of(7) }]],
  ['a match', spending.matched('P', 'F', 'help', 9), [{ step: 'ADD', source: 'MATCH', sourceId: 'ref', ...of(9) }]],
  [
    'a match taken back',
    spending.matchReversed('P', 'F', 'help', 9),
    [{ step: 'SHRINK', source: 'MATCH', sourceId: 'ref', ...of(9) }],
  ],
  [
    'a grant',
    spending.grantApproved('F', 'help', 'case', 9),
    [{ step: 'SPEND', spending: { kind: 'GRANT', id: 'case' }, ...of(9) }],
  ],
  ['a grant sent', spending.grantSent('F', 'case', 9), []],
  ['a grant bounced', spending.grantBounced('F', 'case', 9), []],
  ['a reclaim', spending.misuseReclaimed('F', 'help', 9), [{ step: 'GIVE_BACK', spentId: 'ref', ...of(9) }]],
  ['a reclaim received', spending.reclaimReceived('F', 9), []],
  [
    'a reclaim written off',
    spending
      .misuseReclaimed('F', 'help', 9)
      .map(({ debit, credit, amount }) => ({ debit: credit, credit: debit, amount })),
    [{ step: 'SPEND', spending: { kind: 'GRANT', id: 'ref' }, ...of(9) }],
  ],
  [
    'an order confirmed',
    spending.orderConfirmed(order, 6, 4),
    [{ step: 'SPEND', spending: { kind: 'ORDER', id: 'ref' }, ...of(4) }],
  ],
  ['an order paid', spending.vendorPaid(order, 'stripe', 6, 4), []],
  [
    'surplus',
    gifts.surplusMoved('F', 'help', 'meals', 9),
    [{ step: 'MOVE', fundId: 'F', purposeId: 'help', to: 'meals', amount: 9, id: 'ref' }],
  ],
  [
    'a management fee',
    gifts.managementFee('F', 'help', 'H', 9),
    [{ step: 'SPEND', spending: { kind: 'ADMINISTRATION', id: 'ref' }, ...of(9) }],
  ],
  ['a payout', gifts.paidOut('stripe', new Map([['F', 9]]), new Map([['H', 1]])), []],
];

describe('what postings do to lots', () => {
  it.each(rows)('%s', (_, postings, steps) => expect(lotSteps('ref', postings)).toEqual(steps));

  it('needs the lock of the purpose only where lots are there already', () => {
    const locked = rows.filter(([, postings]) => purposesToLock(lotSteps('ref', postings)).length > 0);
    expect(locked.map(([name]) => name)).not.toContain('a gift');
    expect(locked.map(([name]) => name)).not.toContain('a match');
    expect(locked.map(([name]) => name)).not.toContain('a drive that succeeds');
    expect(locked).toHaveLength(9);
  });
});

describe('portions', () => {
  it.each([
    [[3, 4], 0, [], 0],
    [[3, 4], 3, [3], 0],
    [[3, 4], 5, [3, 2], 0],
    [[3, 4], 9, [3, 4], 2],
    [[], 1, [], 1],
  ])('of %j give %i as %j and lack %i', (amounts, wanted, given, missing) => {
    const found = take(
      amounts.map((amount) => ({ amount })),
      wanted,
    );
    expect([found.taken.map(({ amount }) => amount), found.missing]).toEqual([given, missing]);
  });

  it('laid over each other meet every row and every column', () => {
    const [rowsOf, columns] = [[3, 5, 2].map((amount) => ({ amount })), [4, 4, 2].map((amount) => ({ amount }))];
    expect(overlay(rowsOf, columns).map(({ amount }) => amount)).toEqual([3, 1, 4, 2]);
  });
});
