import { describeOnEachEngine } from '#testing';
import { Ledger, ledgerCapability, type Transfer } from '../index.js';

const code = (action: Promise<unknown>): Promise<string> =>
  action.then(
    () => 'nothing refused',
    (error: { code?: string }) => String(error.code ?? error),
  );

describeOnEachEngine('ledger: reversal', [ledgerCapability], (context) => {
  const ledger = (): Ledger => context().get(Ledger);
  const gift = (amount: number): Promise<Transfer> =>
    ledger().post({ kind: 'gift', asset: 'POINT', debit: 'a', credit: 'b', amount });
  const balances = async (): Promise<(number | undefined)[]> => {
    const found = await ledger().balancesOf(['a', 'b']);
    return [found.get('a'), found.get('b')];
  };

  beforeEach(async () => {
    await ledger().ensureAccounts([
      { code: 'issued', asset: 'POINT', mayOverdraw: true },
      { code: 'a', asset: 'POINT' },
      { code: 'b', asset: 'POINT' },
      { code: 'c', asset: 'POINT' },
    ]);
    await ledger().post({ kind: 'issue', asset: 'POINT', debit: 'issued', credit: 'a', amount: 100 });
  });

  it('turns every posting round and names what it reverses', async () => {
    const before = await balances();
    const transfer = await gift(30);
    const reversal = await ledger().reverse(transfer.id, { kind: 'gift.reversed', memo: '重复赠送' });
    expect(reversal).toMatchObject({
      kind: 'gift.reversed',
      amount: 30,
      reversesId: transfer.id,
      postings: [{ debit: 'b', credit: 'a', amount: 30 }],
    });
    expect(await balances()).toEqual(before);
    expect((await ledger().entriesOf('a', { first: 2 })).map(({ amount, reversesId }) => [amount, reversesId])).toEqual(
      [
        [30, transfer.id],
        [-30, null],
      ],
    );
  });

  it('reverses the same shard of an account that may overdraw', async () => {
    const issued = await ledger().post({ kind: 'issue', asset: 'POINT', debit: 'issued', credit: 'b', amount: 8 });
    const reversal = await ledger().reverse(issued.id, { kind: 'issue.reversed' });
    expect(reversal.postings).toEqual([{ debit: 'b', credit: 'issued', amount: 8 }]);
  });

  it('happens once', async () => {
    const transfer = await gift(5);
    await ledger().reverse(transfer.id, { kind: 'reversal' });
    expect(await code(ledger().reverse(transfer.id, { kind: 'reversal' }))).toBe('TRANSFER_ALREADY_REVERSED');
  });

  it('is not reversed itself, and needs its transfer', async () => {
    const reversal = await ledger().reverse((await gift(5)).id, { kind: 'reversal' });
    expect(await code(ledger().reverse(reversal.id, { kind: 'reversal' }))).toBe('TRANSFER_IS_REVERSAL');
    expect(await code(ledger().reverse('0194f3c1-0000-7000-8000-000000000000', { kind: 'reversal' }))).toBe(
      'TRANSFER_NOT_FOUND',
    );
  });

  it('is refused where the receiver has spent the amount', async () => {
    const transfer = await gift(40);
    const [, held] = await balances();
    await ledger().post({ kind: 'spend', asset: 'POINT', debit: 'b', credit: 'c', amount: held ?? 0 });
    expect(await code(ledger().reverse(transfer.id, { kind: 'reversal' }))).toBe('INSUFFICIENT_POINTS');
  });

  it('answers a repeated request with the same reversal', async () => {
    const transfer = await gift(5);
    const first = await ledger().reverse(transfer.id, { kind: 'reversal', idempotencyKey: 'again' });
    expect(await ledger().reverse(transfer.id, { kind: 'reversal', idempotencyKey: 'again' })).toEqual(first);
    expect(await code(ledger().reverse(transfer.id, { kind: 'other', idempotencyKey: 'again' }))).toBe(
      'IDEMPOTENCY_CONFLICT',
    );
    const other = await gift(5);
    expect(await code(ledger().reverse(other.id, { kind: 'reversal', idempotencyKey: 'again' }))).toBe(
      'IDEMPOTENCY_CONFLICT',
    );
  });

  it('leaves a ledger in which every invariant holds', async () => {
    expect((await ledger().audit()).filter(({ holds }) => !holds)).toEqual([]);
  });
});
