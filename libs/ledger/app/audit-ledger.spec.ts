import { Connections, Database, UnitOfWork, dropGuards } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ledgerGuards } from '../data/guards.js';
import {
  Ledger,
  ledgerCapability,
  INVARIANTS,
  type InvariantName,
  type InvariantReport,
  type Transfer,
} from '../index.js';

/** Thrown to undo what a test has broken. */
class Undo extends Error {}

describeOnEachEngine('ledger: audit', [ledgerCapability], (context) => {
  const ledger = (): Ledger => context().get(Ledger);
  let transfers: { first: Transfer; second: Transfer; part: Transfer; reversal: Transfer };

  beforeAll(async () => {
    await ledger().ensureAccounts([
      { code: 'issued', asset: 'POINT', mayOverdraw: true },
      { code: 'a', asset: 'POINT' },
      { code: 'b', asset: 'POINT' },
      { code: 'a-minutes', asset: 'MINUTE' },
    ]);
    const [first] = await ledger().postBatch([
      { kind: 'issue', asset: 'POINT', debit: 'issued', credit: 'a', amount: 100 },
      { kind: 'issue', asset: 'POINT', debit: 'issued', credit: 'b', amount: 50 },
    ]);
    const second = await ledger().post({ kind: 'gift', asset: 'POINT', debit: 'a', credit: 'b', amount: 10 });
    const hold = await ledger().reserve({ kind: 'redeem', asset: 'POINT', debit: 'a', credit: 'b', amount: 20 });
    const part = await ledger().postHold(hold.id, { amount: 15 });
    const voided = await ledger().reserve({ kind: 'redeem', asset: 'POINT', debit: 'a', credit: 'b', amount: 5 });
    await ledger().voidHold(voided.id);
    await ledger().reserve({ kind: 'redeem', asset: 'POINT', debit: 'a', credit: 'b', amount: 7 });
    const reversal = await ledger().reverse(second.id, { kind: 'gift.reversed' });
    transfers = { first: first as Transfer, second, part, reversal };
    const queryRunner = context().get(Connections).writing.createQueryRunner();
    await dropGuards(queryRunner, ledgerGuards);
    await queryRunner.release();
  });

  /** Breaks the data inside a unit, audits there, and undoes it. */
  const broken = async (sql: string, parameters: unknown[] = []): Promise<InvariantReport[]> => {
    let reports: InvariantReport[] = [];
    const attempt = context()
      .get(UnitOfWork)
      .run(async () => {
        expect(await context().get(Database).change(sql, parameters)).toBeGreaterThan(0);
        reports = (await ledger().audit()).filter(({ holds }) => !holds);
        throw new Undo();
      });
    await expect(attempt).rejects.toBeInstanceOf(Undo);
    return reports;
  };
  const names = (reports: InvariantReport[]): InvariantName[] => reports.map(({ name }) => name);

  it('finds a sound ledger sound, and has looked at something for every invariant', async () => {
    const reports = await ledger().audit();
    expect(reports.map(({ name }) => name).sort()).toEqual(Object.keys(INVARIANTS).sort());
    for (const report of reports)
      expect(report).toMatchObject({ holds: true, firstBreak: null, checked: expect.any(Number) as number });
    expect(reports.filter(({ checked }) => checked === 0)).toEqual([]);
  });

  it('sees a balance that was raised', async () => {
    const reports = await broken("UPDATE ledger_account SET balance = balance + 1 WHERE code = 'a'");
    expect(names(reports)).toEqual(['units-sum-to-zero', 'balances-are-sums']);
    expect(reports.map(({ firstBreak }) => firstBreak)).toMatchObject([
      { row: 'main', found: '1' },
      { expected: '85', found: '86' },
    ]);
  });

  it('sees balances that were moved without a transfer', async () => {
    const reports = await broken(
      "UPDATE ledger_account SET balance = balance + CASE code WHEN 'a' THEN 1 ELSE -1 END WHERE code IN ('a', 'b')",
    );
    expect(names(reports)).toEqual(['balances-are-sums']);
  });

  it('sees an amount that was changed', async () => {
    const reports = await broken('UPDATE ledger_entry SET amount = amount + 1 WHERE transfer_id = ? AND amount > 0', [
      transfers.part.id,
    ]);
    expect(names(reports)).toEqual([
      'transfers-balance',
      'transfers-are-whole',
      'chains-are-unbroken',
      'balances-are-sums',
    ]);
    expect(reports[0]?.firstBreak).toEqual({ row: transfers.part.id, expected: '0', found: '1' });
  });

  it('sees entries that were removed', async () => {
    const reports = await broken('DELETE FROM ledger_entry WHERE transfer_id = ?', [transfers.reversal.id]);
    expect(names(reports)).toEqual(['transfers-are-whole', 'balances-are-sums', 'reversals-mirror']);
    expect(reports[0]?.firstBreak).toMatchObject({ row: transfers.reversal.id, expected: '10' });
  });

  it('sees a transfer that was removed', async () => {
    const reports = await broken('DELETE FROM ledger_transfer WHERE id = ?', [transfers.first.id]);
    expect(names(reports)).toEqual(['entries-belong']);
  });

  it('sees a transfer of another asset than its accounts', async () => {
    const reports = await broken("UPDATE ledger_transfer SET asset = 'CNY' WHERE id = ?", [transfers.second.id]);
    expect(reports).toMatchObject([{ name: 'entries-belong', firstBreak: { expected: 'CNY', found: 'POINT' } }]);
  });

  it('sees a running balance that does not add up', async () => {
    const reports = await broken(
      'UPDATE ledger_entry SET balance_after = balance_after + 1 WHERE transfer_id = ? AND amount < 0',
      [transfers.second.id],
    );
    expect(reports).toMatchObject([{ name: 'chains-are-unbroken', firstBreak: { expected: '90', found: '91' } }]);
  });

  it('sees a gap in a chain', async () => {
    const reports = await broken('UPDATE ledger_entry SET version = version + 5 WHERE transfer_id = ? AND amount > 0', [
      transfers.reversal.id,
    ]);
    expect(names(reports)).toEqual(['chains-are-unbroken']);
  });

  it('sees that more is held than reserved', async () => {
    const reports = await broken("UPDATE ledger_account SET held = held + 1 WHERE code = 'a'");
    expect(reports).toMatchObject([{ name: 'holds-are-backed', firstBreak: { expected: '7', found: '8' } }]);
  });

  it('sees an account below its floor', async () => {
    const reports = await broken("UPDATE ledger_account SET may_overdraw = 0 WHERE code LIKE 'issued%'");
    expect(names(reports)).toEqual(['nothing-is-overdrawn', 'nothing-was-overdrawn']);
  });

  it('sees a settled hold that lost its outcome, and one with two', async () => {
    const lost = await broken("UPDATE ledger_hold SET state = 'VOIDED' WHERE state = 'POSTED'");
    expect(lost).toMatchObject([{ name: 'holds-have-one-outcome', firstBreak: { expected: 'VOIDED', found: '15' } }]);
    const unposted = await broken("UPDATE ledger_hold SET state = 'POSTED' WHERE state = 'VOIDED'");
    expect(unposted).toMatchObject([
      { name: 'holds-have-one-outcome', firstBreak: { expected: 'POSTED', found: 'nothing posted' } },
    ]);
  });

  it('sees a reversal of something else', async () => {
    const reports = await broken('UPDATE ledger_transfer SET reverses_id = ? WHERE id = ?', [
      transfers.first.id,
      transfers.reversal.id,
    ]);
    expect(names(reports)).toEqual(['reversals-mirror']);
  });

  it('walks through more than one page', async () => {
    const gifts = Array.from({ length: 1_500 }, (_, index) => ({
      kind: 'gift',
      asset: 'POINT' as const,
      debit: index % 2 === 0 ? 'b' : 'a',
      credit: index % 2 === 0 ? 'a' : 'b',
      amount: 1,
    }));
    for (let batch = 0; batch < 3; batch += 1) await ledger().postBatch(gifts);
    const last = await ledger().post({ kind: 'gift', asset: 'POINT', debit: 'b', credit: 'a', amount: 3 });
    const reports = await broken(
      'UPDATE ledger_entry SET balance_after = balance_after + 1 WHERE transfer_id = ? AND amount > 0',
      [last.id],
    );
    expect(reports).toMatchObject([{ name: 'chains-are-unbroken' }]);
    expect(reports[0]?.checked).toBeGreaterThan(5_000);
    expect((await ledger().audit()).every(({ holds }) => holds)).toBe(true);
  });
});
