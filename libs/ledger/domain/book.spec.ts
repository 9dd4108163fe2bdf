import type { AccountState } from './account.js';
import { shardFor, SHARDS, shardCode, ownerCode, checkedAccount } from './account.js';
import { book, type BoundPosting } from './book.js';
import { holdStates, postedPart, settled, type HoldEvent, type HoldState } from './hold.js';

const account = (id: string, more: Partial<AccountState> = {}): [string, AccountState] => [
  id,
  { id, code: id, asset: 'CNY', unit: 'f', mayOverdraw: false, balance: 100, held: 0, version: 3, ...more },
];
const transfer = (
  ...postings: [string, string, number][]
): { id: string; asset: 'CNY'; amount: number; postings: BoundPosting[] } => ({
  id: 't',
  asset: 'CNY',
  amount: postings.reduce((sum, [, , amount]) => sum + amount, 0),
  postings: postings.map(([debitId, creditId, amount]) => ({ debitId, creditId, amount })),
});

describe('booking', () => {
  it.each([
    ['all that is there', {}, 100, undefined],
    ['one more', {}, 101, 'INSUFFICIENT_FUNDS'],
    ['what is not held', { held: 30 }, 70, undefined],
    ['what is held', { held: 30 }, 71, 'INSUFFICIENT_FUNDS'],
    ['more than there is, by leave', { mayOverdraw: true, held: 30 }, 1_000, undefined],
    ['from an empty account', { balance: 0 }, 1, 'INSUFFICIENT_FUNDS'],
    ['another asset', { asset: 'POINT' as const }, 1, 'ASSET_MISMATCH'],
    ['another unit', { unit: 'g' }, 1, 'UNIT_UNBALANCED'],
  ])('takes %s', (_, payer, amount, refusal) => {
    const accounts = new Map([account('a', payer), account('b')]);
    const attempt = (): unknown => book([transfer(['a', 'b', amount])], accounts);
    if (refusal === undefined) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(expect.objectContaining({ code: refusal }));
  });

  it('writes both sides, credits first, each with its place in the chain', () => {
    const accounts = new Map([account('a'), account('b', { version: 0, balance: 0 })]);
    expect(book([transfer(['a', 'b', 40]), transfer(['b', 'a', 15])], accounts)).toEqual([
      { transferId: 't', accountId: 'b', leg: 0, amount: 40, version: 1, balanceAfter: 40 },
      { transferId: 't', accountId: 'a', leg: 0, amount: -40, version: 4, balanceAfter: 60 },
      { transferId: 't', accountId: 'a', leg: 0, amount: 15, version: 5, balanceAfter: 75 },
      { transferId: 't', accountId: 'b', leg: 0, amount: -15, version: 2, balanceAfter: 25 },
    ]);
  });

  it('balances inside each unit, whatever the order of its legs', () => {
    const units = (): Map<string, AccountState> =>
      new Map([account('f1'), account('f2'), account('g1', { unit: 'g' }), account('g2', { unit: 'g' })]);
    expect(book([transfer(['f1', 'g1', 5], ['g2', 'f2', 5])], units())).toHaveLength(4);
    expect(() => book([transfer(['f1', 'g1', 5], ['g2', 'f2', 4])], units())).toThrow(
      expect.objectContaining({ code: 'UNIT_UNBALANCED' }),
    );
  });

  it('refuses a balance that could not be kept exactly', () => {
    const accounts = new Map([account('a'), account('b', { balance: Number.MAX_SAFE_INTEGER })]);
    expect(() => book([transfer(['a', 'b', 1])], accounts)).toThrow(
      expect.objectContaining({ code: 'BALANCE_OUT_OF_RANGE' }),
    );
  });
});

describe('shards', () => {
  it('serve a counterparty always alike, and spread many', () => {
    const used = new Set(Array.from({ length: 1_000 }, (_, index) => shardFor(`volunteer:${index}:points`)));
    expect(used.size).toBe(SHARDS);
    expect(shardFor('volunteer:1:points')).toBe(shardFor('volunteer:1:points'));
  });

  it('carry the code of their account', () => {
    expect([shardCode('issued', 0), shardCode('issued', 7)]).toEqual(['issued', 'issued#7']);
    expect(ownerCode('issued#7')).toBe('issued');
  });

  it.each(['', 'a#1', 'a b', 'x'.repeat(151), '账户'])('refuse the code "%s"', (code) => {
    expect(() => checkedAccount({ code, asset: 'CNY' })).toThrow(
      expect.objectContaining({ code: 'ACCOUNT_CODE_INVALID' }),
    );
  });
});

describe('hold', () => {
  const now = new Date('2026-03-02T02:00:00Z');
  const events: HoldEvent[] = ['post', 'void', 'expire'];

  it.each(holdStates.states.flatMap((state) => events.map((event) => [state, event] as const)))(
    '%s × %s',
    (state: HoldState, event: HoldEvent) => {
      const attempt = (): HoldState => settled({ state, expiresAt: null }, event, now);
      if (state === 'RESERVED') expect(attempt()).toBe({ post: 'POSTED', void: 'VOIDED', expire: 'EXPIRED' }[event]);
      else expect(attempt).toThrow(expect.objectContaining({ code: 'HOLD_ALREADY_SETTLED', params: { state } }));
    },
  );

  it.each([
    [-1, 'post'],
    [0, 'post'],
    [-1, 'void'],
  ] as const)('is late %d ms after its time for %s', (ms, event) => {
    const hold = { state: 'RESERVED' as const, expiresAt: new Date(now.getTime() + ms) };
    expect(() => settled(hold, event, now)).toThrow(expect.objectContaining({ params: { state: 'EXPIRED' } }));
    expect(settled(hold, 'expire', now)).toBe('EXPIRED');
  });

  it('is posted in whole or in part', () => {
    expect([postedPart(10, undefined), postedPart(10, 4), postedPart(10, 10)]).toEqual([10, 4, 10]);
    expect(() => postedPart(10, 11)).toThrow(expect.objectContaining({ code: 'HOLD_AMOUNT_EXCEEDED' }));
  });
});
