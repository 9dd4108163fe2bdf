import { describeOnEachEngine } from '#testing';
import { Ledger, ledgerCapability, type HoldInput } from '../index.js';

const code = (action: Promise<unknown>): Promise<string> =>
  action.then(
    () => 'nothing refused',
    (error: { code?: string }) => String(error.code ?? error),
  );

describeOnEachEngine('ledger: holds', [ledgerCapability], (context) => {
  const ledger = (): Ledger => context().get(Ledger);
  let next = 0;

  /** A payer with points, a receiver, and how to look at the payer. */
  const pair = async (
    points: number,
  ): Promise<{ from: string; to: string; look: () => Promise<number[]>; input: (amount: number) => HoldInput }> => {
    next += 1;
    const [from, to] = [`from:${next}`, `to:${next}`];
    await ledger().ensureAccounts([
      { code: 'issued', asset: 'POINT', mayOverdraw: true },
      ...[from, to].map((name) => ({ code: name, asset: 'POINT' as const })),
    ]);
    await ledger().post({ kind: 'issue', asset: 'POINT', debit: 'issued', credit: from, amount: points });
    const look = async (): Promise<number[]> => {
      const accounts = new Map((await ledger().accounts([from, to])).map((account) => [account.code, account]));
      return [accounts.get(from)?.balance ?? NaN, accounts.get(from)?.held ?? NaN, accounts.get(to)?.balance ?? NaN];
    };
    return { from, to, look, input: (amount) => ({ kind: 'redeem', asset: 'POINT', debit: from, credit: to, amount }) };
  };

  it('keeps a reserved amount from being spent or reserved again', async () => {
    const { from, to, look, input } = await pair(10);
    await ledger().reserve(input(7));
    expect(await look()).toEqual([10, 7, 0]);
    expect(await code(ledger().post({ kind: 'gift', asset: 'POINT', debit: from, credit: to, amount: 4 }))).toBe(
      'INSUFFICIENT_POINTS',
    );
    expect(await code(ledger().reserve(input(4)))).toBe('INSUFFICIENT_POINTS');
    await ledger().post({ kind: 'gift', asset: 'POINT', debit: from, credit: to, amount: 3 });
    expect(await look()).toEqual([7, 7, 3]);
  });

  it('posts the whole', async () => {
    const { look, input, from, to } = await pair(10);
    const hold = await ledger().reserve({ ...input(10), reference: 'order-1' });
    const transfer = await ledger().postHold(hold.id);
    expect(transfer).toMatchObject({
      kind: 'redeem',
      amount: 10,
      holdId: hold.id,
      reference: 'order-1',
      postings: [{ debit: from, credit: to, amount: 10 }],
    });
    expect(await look()).toEqual([0, 0, 10]);
  });

  it('posts a part and frees the rest', async () => {
    const { look, input } = await pair(10);
    const hold = await ledger().reserve(input(8));
    expect(await code(ledger().postHold(hold.id, { amount: 9 }))).toBe('HOLD_AMOUNT_EXCEEDED');
    expect(await code(ledger().postHold(hold.id, { amount: 0 }))).toBe('AMOUNT_NOT_POSITIVE');
    await ledger().postHold(hold.id, { amount: 3 });
    expect(await look()).toEqual([7, 0, 3]);
  });

  it('has one outcome', async () => {
    const { look, input } = await pair(10);
    const [posted, voided] = [await ledger().reserve(input(4)), await ledger().reserve(input(6))];
    await ledger().postHold(posted.id);
    await ledger().voidHold(voided.id);
    for (const { id } of [posted, voided]) {
      expect(await code(ledger().postHold(id))).toBe('HOLD_ALREADY_SETTLED');
      expect(await code(ledger().voidHold(id))).toBe('HOLD_ALREADY_SETTLED');
    }
    expect(await look()).toEqual([6, 0, 4]);
    expect(await code(ledger().voidHold('0194f3c1-0000-7000-8000-000000000000'))).toBe('HOLD_NOT_FOUND');
  });

  it('expires by its timer, and is refused from that instant on', async () => {
    const { look, input } = await pair(10);
    const expiresAt = new Date(context().clock.now().getTime() + 60_000);
    const hold = await ledger().reserve({ ...input(10), expiresAt });
    context().clock.advance({ seconds: 59 });
    await context().settle();
    expect(await look()).toEqual([10, 10, 0]);
    context().clock.advance({ seconds: 1 });
    expect(await code(ledger().postHold(hold.id))).toBe('HOLD_ALREADY_SETTLED');
    await context().settle();
    expect(await look()).toEqual([10, 0, 0]);
    expect(await code(ledger().reserve({ ...input(1), expiresAt }))).toBe('HOLD_EXPIRY_IN_THE_PAST');
  });

  it('does not expire once it is posted', async () => {
    const { look, input } = await pair(10);
    const hold = await ledger().reserve({
      ...input(10),
      expiresAt: new Date(context().clock.now().getTime() + 60_000),
    });
    await ledger().postHold(hold.id);
    context().clock.advance({ minutes: 5 });
    await context().settle();
    expect(await look()).toEqual([0, 0, 10]);
  });

  it('answers a repeated request with the same hold and the same transfer', async () => {
    const { look, input, from } = await pair(10);
    const keyed = { ...input(10), idempotencyKey: `hold-${from}` };
    const hold = await ledger().reserve(keyed);
    expect(await ledger().reserve(keyed)).toEqual(hold);
    expect(await code(ledger().reserve({ ...keyed, amount: 9 }))).toBe('IDEMPOTENCY_CONFLICT');
    const transfer = await ledger().postHold(hold.id, { amount: 6, idempotencyKey: `post-${from}` });
    expect(await ledger().postHold(hold.id, { amount: 6, idempotencyKey: `post-${from}` })).toEqual(transfer);
    expect(await code(ledger().postHold(hold.id, { amount: 5, idempotencyKey: `post-${from}` }))).toBe(
      'IDEMPOTENCY_CONFLICT',
    );
    expect(await ledger().reserve(keyed)).toEqual(hold);
    expect(await look()).toEqual([4, 0, 6]);
  });

  it('refuses what a transfer would refuse', async () => {
    const { input } = await pair(10);
    await ledger().ensureAccounts([
      { code: 'other-fund', asset: 'POINT', unit: 'f' },
      { code: 'time', asset: 'MINUTE' },
    ]);
    expect(await code(ledger().reserve({ ...input(1), credit: 'other-fund' }))).toBe('UNIT_UNBALANCED');
    expect(await code(ledger().reserve({ ...input(1), credit: 'time' }))).toBe('ASSET_MISMATCH');
    expect(await code(ledger().reserve({ ...input(1), credit: 'nobody' }))).toBe('ACCOUNT_NOT_FOUND');
    expect(await code(ledger().reserve(input(-1)))).toBe('AMOUNT_NOT_POSITIVE');
  });

  it('leaves a ledger in which every invariant holds', async () => {
    expect((await ledger().audit()).filter(({ holds }) => !holds)).toEqual([]);
  });
});
