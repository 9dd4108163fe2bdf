import { checkedAmount, insufficient, MAX_AMOUNT } from './asset.js';
import { checkedTransfer, MAX_POSTINGS, type TransferInput } from './transfer.js';

const gift: TransferInput = { kind: 'gift', asset: 'POINT', debit: 'a', credit: 'b', amount: 1 };
const refusalOf = (input: TransferInput): unknown => {
  try {
    return checkedTransfer(input).amount;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('an amount', () => {
  it.each([1, 2, MAX_AMOUNT])('of %d is taken as it is', (amount) => expect(checkedAmount(amount)).toBe(amount));

  it('is missed by the name of its asset, never with a balance', () => {
    expect(insufficient('POINT', 5)).toMatchObject({
      code: 'INSUFFICIENT_POINTS',
      params: { asset: 'POINT', amount: 5 },
    });
    expect(insufficient('CNY', 5)).toMatchObject({ code: 'INSUFFICIENT_FUNDS', params: { asset: 'CNY', amount: 5 } });
  });
});

describe('a transfer', () => {
  it.each<[string, Partial<TransferInput> & object, unknown]>([
    ['a kind of 64 characters', { kind: '类'.repeat(64) }, 1],
    ['a kind of 65', { kind: '类'.repeat(65) }, 'BAD_USER_INPUT'],
    ['an empty kind', { kind: '' }, 'BAD_USER_INPUT'],
    ['a key of 255 rare characters', { idempotencyKey: '𠮷'.repeat(255) }, 1],
    ['a key of 256', { idempotencyKey: 'k'.repeat(256) }, 'BAD_USER_INPUT'],
    ['an empty key', { idempotencyKey: '' }, 'BAD_USER_INPUT'],
    ['a reference of 121', { reference: 'r'.repeat(121) }, 'BAD_USER_INPUT'],
    ['a memo of 1 MB', { memo: 'm'.repeat(1_048_576) }, 'BAD_USER_INPUT'],
    ['one account on both sides', { credit: 'a' }, 'SAME_ACCOUNT'],
  ])('with %s', (_, part, expected) => expect(refusalOf({ ...gift, ...part } as TransferInput)).toBe(expected));

  it('takes 1 to 500 postings, and adds them up', () => {
    const postings = (count: number, amount = 2): TransferInput => ({
      kind: 'many',
      asset: 'CNY',
      postings: Array.from({ length: count }, () => ({ debit: 'a', credit: 'b', amount })),
    });
    expect(refusalOf(postings(0))).toBe('POSTINGS_INVALID');
    expect(refusalOf(postings(MAX_POSTINGS.transfer))).toBe(1_000);
    expect(refusalOf(postings(MAX_POSTINGS.transfer + 1))).toBe('POSTINGS_INVALID');
    expect(refusalOf(postings(2, MAX_AMOUNT))).toBe('AMOUNT_TOO_LARGE');
  });
});
