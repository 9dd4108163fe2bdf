import { jest } from '@jest/globals';
import { Connections, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { Ledger, ledgerCapability, type TransferInput } from '../index.js';

describeOnEachEngine('ledger: callers without a unit share one', [ledgerCapability], (context) => {
  const ledger = (): Ledger => context().get(Ledger);
  const pay = (debit: string, credit: string, amount: number): TransferInput => ({
    kind: 'pay',
    asset: 'POINT',
    debit,
    credit,
    amount,
  });
  const balance = async (code: string): Promise<number | undefined> => (await ledger().balancesOf([code])).get(code);

  beforeAll(async () => {
    await ledger().ensureAccounts(
      ['issued', 'a', 'b', 'c'].map((code) => ({ code, asset: 'POINT', mayOverdraw: code === 'issued' })),
    );
    await ledger().post(pay('issued', 'a', 60));
  });

  it('each has its own outcome, whoever is refused beside it', async () => {
    const inputs = Array.from({ length: 90 }, (_, index) =>
      index % 10 === 3 ? pay('c', 'b', 1_000) : index % 10 === 7 ? pay('nobody', 'b', 1) : pay('a', 'b', 1),
    );
    const results = await Promise.allSettled(inputs.map((input) => ledger().post(input)));
    const codes = results.map((result) =>
      result.status === 'fulfilled' ? 'done' : (result.reason as { code: string }).code,
    );
    codes.forEach((code, index) => {
      if (index % 10 === 3) expect(code).toBe('INSUFFICIENT_POINTS');
      else if (index % 10 === 7) expect(code).toBe('ACCOUNT_NOT_FOUND');
    });
    expect(codes.filter((code) => code === 'done')).toHaveLength(60);
    expect([await balance('a'), await balance('b'), await balance('c')]).toEqual([0, 60, 0]);
  });

  it('takes fewer commits than transfers', async () => {
    const begun = jest.spyOn(context().get(Connections), 'withRunner');
    await Promise.all(Array.from({ length: 60 }, () => ledger().post(pay('issued', 'a', 1))));
    expect(begun.mock.calls.length).toBeLessThan(10);
    begun.mockRestore();
  });

  it('a caller inside a unit posts in that unit, and is undone with it', async () => {
    const before = await balance('a');
    const undone = context()
      .get(UnitOfWork)
      .run(async () => {
        await ledger().post(pay('issued', 'a', 5));
        expect(await balance('a')).toBe((before ?? 0) + 5);
        throw new Error('undone');
      });
    await expect(undone).rejects.toThrow('undone');
    expect(await balance('a')).toBe(before);
  });

  it('does not run again what may have been committed', async () => {
    const before = await balance('a');
    const lost = jest
      .spyOn(context().get(UnitOfWork), 'run')
      .mockImplementation(() => Promise.reject(Object.assign(new Error('lost'), { code: 'PROTOCOL_CONNECTION_LOST' })));
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => ledger().post(pay('issued', 'a', 1))));
    expect(results.every(({ status }) => status === 'rejected')).toBe(true);
    expect(lost.mock.calls.length).toBeLessThanOrEqual(4);
    lost.mockRestore();
    expect(await balance('a')).toBe(before);
  });
});
