import { isId } from '#kernel';
import { UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { Ledger, ledgerCapability, MAX_AMOUNT, type TransferInput } from '../index.js';

const ISSUED = 'system:points:issued';
const issue = (credit: string, amount: number, more: object = {}): TransferInput => ({
  kind: 'test.issue',
  asset: 'POINT',
  debit: ISSUED,
  credit,
  amount,
  ...more,
});
const code = (action: Promise<unknown>): Promise<string> =>
  action.then(
    () => 'nothing refused',
    (error: { code?: string }) => String(error.code ?? error),
  );

describeOnEachEngine('ledger: posting', [ledgerCapability], (context) => {
  const ledger = (): Ledger => context().get(Ledger);
  const balance = async (account: string): Promise<number | undefined> =>
    (await ledger().balancesOf([account])).get(account);
  let next = 0;
  /** A new account with some points. */
  const account = async (points = 0): Promise<string> => {
    const name = `volunteer:${(next += 1)}:points`;
    await ledger().ensureAccounts([{ code: name, asset: 'POINT' }]);
    if (points > 0) await ledger().post(issue(name, points));
    return name;
  };

  beforeAll(async () => {
    await ledger().ensureAccounts([{ code: ISSUED, asset: 'POINT', mayOverdraw: true }]);
  });

  it('moves an amount from the debit to the credit account', async () => {
    const [from, to] = [await account(100), await account()];
    const transfer = await ledger().post({
      kind: 'gift',
      asset: 'POINT',
      debit: from,
      credit: to,
      amount: 30,
      reference: 'gift-1',
      memo: '赠送𠮷',
    });
    expect(transfer).toMatchObject({
      kind: 'gift',
      amount: 30,
      postings: [{ debit: from, credit: to, amount: 30 }],
      memo: '赠送𠮷',
      reversesId: null,
    });
    expect(isId(transfer.id)).toBe(true);
    expect([await balance(from), await balance(to)]).toEqual([70, 30]);
    expect(await ledger().transfersOf('gift-1')).toEqual([transfer]);
  });

  it("gives entries newest first, by the ledger's own sequence", async () => {
    const one = await account();
    for (const amount of [5, 7, 9]) await ledger().post(issue(one, amount));
    const entries = await ledger().entriesOf(one, { first: 2 });
    expect(entries.map(({ amount, balanceAfter }) => [amount, balanceAfter])).toEqual([
      [9, 21],
      [7, 12],
    ]);
    const rest = await ledger().entriesOf(one, { first: 2, before: entries[1]?.sequence });
    expect(rest.map(({ amount, kind }) => [amount, kind])).toEqual([[5, 'test.issue']]);
    expect(rest[0]?.createdAt).toEqual(context().clock.now());
  });

  it('merges the shards of an account that may overdraw', async () => {
    const names = await Promise.all([account(), account(), account(), account()]);
    for (const name of names) await ledger().post(issue(name, 11));
    const entries = await ledger().entriesOf(ISSUED, { first: 4 });
    expect(entries.map(({ amount, balanceAfter }) => [amount, balanceAfter])).toEqual(Array(4).fill([-11, null]));
    expect(entries.map(({ sequence }) => sequence)).toEqual(
      entries.map(({ sequence }) => sequence).sort((a, b) => b - a),
    );
  });

  it.each([
    ['zero', 0, 'AMOUNT_NOT_POSITIVE'],
    ['negative', -1, 'AMOUNT_NOT_POSITIVE'],
    ['fractional', 1.5, 'AMOUNT_NOT_INTEGER'],
    ['not a number', Number.NaN, 'AMOUNT_NOT_INTEGER'],
    ['infinite', Number.POSITIVE_INFINITY, 'AMOUNT_NOT_INTEGER'],
    ['a text', '5' as unknown as number, 'AMOUNT_NOT_INTEGER'],
    ['huge', MAX_AMOUNT + 1, 'AMOUNT_TOO_LARGE'],
    ['beyond the safe integers', Number.MAX_SAFE_INTEGER + 1, 'AMOUNT_TOO_LARGE'],
  ])('refuses an amount that is %s', async (_, amount, refusal) => {
    const one = await account();
    expect(await code(ledger().post(issue(one, amount)))).toBe(refusal);
    expect(await balance(one)).toBe(0);
  });

  it('takes the largest amount exactly', async () => {
    const one = await account(MAX_AMOUNT);
    expect(await balance(one)).toBe(MAX_AMOUNT);
  });

  it('refuses to go below the floor, and says nothing of the balance', async () => {
    const [from, to] = [await account(10), await account()];
    const refused = ledger().post({ kind: 'gift', asset: 'POINT', debit: from, credit: to, amount: 11 });
    await expect(refused).rejects.toMatchObject({
      code: 'INSUFFICIENT_POINTS',
      params: { asset: 'POINT', amount: 11 },
    });
    expect([await balance(from), await balance(to)]).toEqual([10, 0]);
  });

  it('refuses unknown accounts, other assets, one account on both sides, malformed codes', async () => {
    const one = await account(10);
    await ledger().ensureAccounts([{ code: 'minutes', asset: 'MINUTE' }]);
    expect(await code(ledger().post(issue('nobody', 1)))).toBe('ACCOUNT_NOT_FOUND');
    expect(await code(ledger().post(issue('minutes', 1)))).toBe('ASSET_MISMATCH');
    expect(await code(ledger().post({ ...issue(one, 1), asset: 'MINUTE' }))).toBe('ASSET_MISMATCH');
    expect(await code(ledger().post({ ...issue(one, 1), debit: one }))).toBe('SAME_ACCOUNT');
    expect(await code(ledger().ensureAccounts([{ code: 'a#1', asset: 'POINT' }]))).toBe('ACCOUNT_CODE_INVALID');
    expect(await code(ledger().post(issue(`${ISSUED}#1`, 1)))).toBe('ACCOUNT_NOT_FOUND');
    expect(await code(ledger().ensureAccounts([{ code: one, asset: 'MINUTE' }]))).toBe('ACCOUNT_DIFFERS');
    expect(await code(ledger().post(issue(one, 1, { memo: 'x'.repeat(1_000_000) })))).toBe('BAD_USER_INPUT');
  });

  it('writes nothing when a refusal is caught inside a unit', async () => {
    const [from, to] = [await account(10), await account()];
    await context()
      .get(UnitOfWork)
      .run(async () => {
        expect(await code(ledger().post({ kind: 'gift', asset: 'POINT', debit: from, credit: to, amount: 11 }))).toBe(
          'INSUFFICIENT_POINTS',
        );
        await ledger().post({ kind: 'gift', asset: 'POINT', debit: from, credit: to, amount: 4 });
      });
    expect([await balance(from), await balance(to)]).toEqual([6, 4]);
  });

  it('forgets an account whose unit was undone', async () => {
    const units = context().get(UnitOfWork);
    const undone = units.run(async () => {
      await ledger().ensureAccounts([{ code: 'fleeting', asset: 'POINT' }]);
      await ledger().post(issue('fleeting', 1));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await code(ledger().post(issue('fleeting', 1)))).toBe('ACCOUNT_NOT_FOUND');
    await ledger().ensureAccounts([{ code: 'fleeting', asset: 'POINT' }]);
    await ledger().post(issue('fleeting', 2));
    expect((await ledger().entriesOf('fleeting', { first: 5 })).map(({ amount }) => amount)).toEqual([2]);
  });

  describe('idempotency key', () => {
    it('gives the same transfer for the same input, even when the balance is gone', async () => {
      const [from, to] = [await account(10), await account()];
      const input: TransferInput = {
        kind: 'gift',
        asset: 'POINT',
        debit: from,
        credit: to,
        amount: 10,
        idempotencyKey: `k-${from}`,
      };
      const first = await ledger().post(input);
      expect(await ledger().post(input)).toEqual(first);
      expect(await balance(to)).toBe(10);
    });

    it('refuses another input', async () => {
      const one = await account(10);
      await ledger().post(issue(one, 1, { idempotencyKey: `c-${one}` }));
      expect(await code(ledger().post(issue(one, 2, { idempotencyKey: `c-${one}` })))).toBe('IDEMPOTENCY_CONFLICT');
      expect(await code(ledger().post(issue(one, 1, { idempotencyKey: `c-${one}`, kind: 'other' })))).toBe(
        'IDEMPOTENCY_CONFLICT',
      );
      expect(await balance(one)).toBe(11);
    });

    it('works inside a batch that repeats earlier transfers and itself', async () => {
      const one = await account();
      const [a, b, c] = [1, 2, 3].map((n) => issue(one, n, { idempotencyKey: `b-${one}-${n}` })) as [
        TransferInput,
        TransferInput,
        TransferInput,
      ];
      const [first] = await ledger().postBatch([a]);
      const batch = await ledger().postBatch([a, b, issue(one, 50), c, b]);
      expect(batch[0]).toEqual(first);
      expect(batch[4]).toEqual(batch[1]);
      expect(batch.map(({ amount }) => amount)).toEqual([1, 2, 50, 3, 2]);
      expect(await balance(one)).toBe(56);
      expect(await code(ledger().postBatch([b, { ...b, amount: 9 }]))).toBe('IDEMPOTENCY_CONFLICT');
    });

    it('writes nothing of a batch in which a key has another input, also where the caller goes on', async () => {
      const [one, other] = [await account(), await account()];
      const known = issue(one, 1, { idempotencyKey: `n-${one}` });
      await ledger().post(known);
      await context()
        .get(UnitOfWork)
        .run(async () => {
          const batch = [issue(other, 5), { ...known, amount: 9 }];
          expect(await code(ledger().postBatch(batch))).toBe('IDEMPOTENCY_CONFLICT');
        });
      expect([await balance(one), await balance(other)]).toEqual([1, 0]);
    });
  });

  describe('batch', () => {
    it('is all or nothing, and each sees what the ones before left', async () => {
      const [one, two, three] = [await account(), await account(), await account()];
      const pass = (debit: string, credit: string, amount: number): TransferInput => ({
        kind: 'pass',
        asset: 'POINT',
        debit,
        credit,
        amount,
      });
      await ledger().postBatch([issue(one, 5), pass(one, two, 5), pass(two, three, 5)]);
      expect(await balance(three)).toBe(5);
      expect(await code(ledger().postBatch([issue(one, 5), pass(one, two, 5), pass(one, two, 1)]))).toBe(
        'INSUFFICIENT_POINTS',
      );
      expect([await balance(one), await balance(two)]).toEqual([0, 0]);
      expect(await ledger().postBatch([])).toEqual([]);
      expect(await code(ledger().postBatch(Array(2_001).fill(issue(one, 1))))).toBe('BATCH_TOO_LARGE');
    });

    it('takes two thousand postings at once', async () => {
      const [one, two] = [await account(), await account()];
      await ledger().postBatch(Array.from({ length: 2_000 }, (_, index) => issue(index % 2 === 0 ? one : two, 1)));
      expect([await balance(one), await balance(two)]).toEqual([1_000, 1_000]);
    });
  });

  describe('units', () => {
    beforeAll(async () => {
      const both = ['f', 'h'].flatMap((unit) => [
        { code: `bank:${unit}`, asset: 'CNY' as const, unit, mayOverdraw: true },
        { code: `transit:${unit}`, asset: 'CNY' as const, unit, mayOverdraw: true },
        { code: `purpose:${unit}`, asset: 'CNY' as const, unit },
      ]);
      await ledger().ensureAccounts(both);
    });

    it('posts several legs that balance inside each fund', async () => {
      const transfer = await ledger().post({
        kind: 'payout',
        asset: 'CNY',
        postings: [
          { debit: 'bank:f', credit: 'transit:f', amount: 10_000 },
          { debit: 'transit:h', credit: 'bank:h', amount: 60 },
        ],
      });
      expect(transfer.amount).toBe(10_060);
      expect(Object.fromEntries(await ledger().balancesOf(['bank:f', 'transit:f', 'bank:h', 'transit:h']))).toEqual({
        'bank:f': -10_000,
        'transit:f': 10_000,
        'bank:h': 60,
        'transit:h': -60,
      });
      expect(await ledger().transfersOf('nothing')).toEqual([]);
    });

    it('takes crossing postings if each fund is balanced in the end', async () => {
      await ledger().post({ kind: 'fund', asset: 'CNY', debit: 'bank:f', credit: 'purpose:f', amount: 500 });
      await ledger().post({
        kind: 'fee',
        asset: 'CNY',
        postings: [
          { debit: 'purpose:f', credit: 'purpose:h', amount: 40 },
          { debit: 'bank:h', credit: 'bank:f', amount: 40 },
        ],
      });
      expect(await balance('purpose:h')).toBe(40);
    });

    it('refuses to move value from one fund to another', async () => {
      const refused = ledger().post({
        kind: 'wrong',
        asset: 'CNY',
        debit: 'purpose:f',
        credit: 'purpose:h',
        amount: 1,
      });
      await expect(refused).rejects.toMatchObject({ code: 'UNIT_UNBALANCED' });
      expect(await code(ledger().post({ kind: 'none', asset: 'CNY', postings: [] }))).toBe('POSTINGS_INVALID');
    });

    it('lets an account pass on what it receives in the same transfer', async () => {
      await ledger().ensureAccounts([{ code: 'through', asset: 'CNY', unit: 'f' }]);
      const postings = [
        { debit: 'through', credit: 'purpose:f', amount: 70 },
        { debit: 'bank:f', credit: 'through', amount: 70 },
      ];
      const transfer = await ledger().post({ kind: 'pass', asset: 'CNY', postings, idempotencyKey: 'through' });
      expect(await ledger().post({ kind: 'pass', asset: 'CNY', postings, idempotencyKey: 'through' })).toEqual(
        transfer,
      );
      expect(await balance('through')).toBe(0);
    });
  });

  it('leaves a ledger in which every invariant holds', async () => {
    expect((await ledger().audit()).filter(({ holds }) => !holds)).toEqual([]);
  });
});
