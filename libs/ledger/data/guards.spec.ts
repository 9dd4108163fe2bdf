import { Connections } from '#platform';
import { describeOnEachEngine } from '#testing';
import { Ledger, ledgerCapability } from '../index.js';

describeOnEachEngine('ledger: triggers', [ledgerCapability], (context) => {
  const execute = (sql: string): Promise<unknown> => context().get(Connections).writing.query(sql);

  beforeAll(async () => {
    const ledger = context().get(Ledger);
    await ledger.ensureAccounts([
      { code: 'issued', asset: 'POINT', mayOverdraw: true },
      { code: 'a', asset: 'POINT' },
    ]);
    await ledger.post({ kind: 'issue', asset: 'POINT', debit: 'issued', credit: 'a', amount: 10 });
    const hold = await ledger.reserve({ kind: 'spend', asset: 'POINT', debit: 'a', credit: 'issued', amount: 4 });
    await ledger.voidHold(hold.id);
  });

  it.each([
    ['UPDATE ledger_entry SET amount = amount + 1', 'append-only'],
    ['UPDATE ledger_entry SET balance_after = 0 WHERE version = 1', 'append-only'],
    ['DELETE FROM ledger_entry', 'append-only'],
    ['DELETE FROM ledger_entry WHERE version = 1', 'append-only'],
    ["UPDATE ledger_transfer SET memo = 'x'", 'append-only'],
    ['DELETE FROM ledger_transfer', 'append-only'],
    ['DELETE FROM ledger_account', 'never deleted'],
    ["UPDATE ledger_account SET balance = -1 WHERE code = 'a'", 'below its floor'],
    ["UPDATE ledger_account SET held = 11 WHERE code = 'a'", 'below its floor'],
    ["UPDATE ledger_account SET held = -1 WHERE code = 'a'", 'below its floor'],
    ["UPDATE ledger_account SET may_overdraw = 1 WHERE code = 'a'", 'identity changed'],
    ["UPDATE ledger_account SET unit = 'other' WHERE code = 'a'", 'identity changed'],
    ["UPDATE ledger_account SET version = version - 1 WHERE code = 'a'", 'identity changed'],
    ["UPDATE ledger_hold SET state = 'POSTED'", 'outcome is final'],
    ['DELETE FROM ledger_hold', 'never deleted'],
  ])('refuse %s', async (sql, reason) => {
    await expect(execute(sql)).rejects.toThrow(reason);
    expect((await context().get(Ledger).audit()).filter(({ holds }) => !holds)).toEqual([]);
  });
});
