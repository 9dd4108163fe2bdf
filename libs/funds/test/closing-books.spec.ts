import { localDate, newId } from '#kernel';
import { Ledger } from '#ledger';
import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ApproveManagementFee } from '../app/approve-management-fee.js';
import { BookUnits } from '../app/book-units.js';
import { CloseBooks } from '../app/close-books.js';
import { RequestManagementFee } from '../app/request-management-fee.js';
import { SetFeeLimit } from '../app/set-fee-limit.js';
import type { TrialBalanceLine } from '../domain/trial-balance.js';
import { capabilities, CharityHouse } from './charity-house.js';
import { DisclosingHouse } from './disclosing-house.js';

const INCOME_AND_EXPENSE = ['4101', '4103', '4301', '5101', '5201', '5301'];

describeOnEachEngine('the books of a year', capabilities, (context) => {
  let house: CharityHouse;
  let desk: DisclosingHouse;
  let purposeId: string;
  beforeAll(async () => {
    house = await CharityHouse.build(context());
    desk = new DisclosingHouse(house);
    purposeId = house.purposes[0] ?? '';
  });

  const close = (year: number, by = house.accountant, unitId = house.fundId) =>
    context().get(CloseBooks).execute(by, { unitId, year, idempotencyKey: newId() });
  const balance = (day: string) => context().get(BookUnits).on(house.accountant, house.fundId, localDate(day));
  const totals = (lines: readonly TrialBalanceLine[]) => {
    const sum = (of: (line: TrialBalanceLine) => number): number => lines.reduce((total, line) => total + of(line), 0);
    return [
      [sum((line) => line.openingDebit), sum((line) => line.openingCredit)],
      [sum((line) => line.debit), sum((line) => line.credit)],
      [sum((line) => line.closingDebit), sum((line) => line.closingCredit)],
    ];
  };
  const ask = (amount: number, by = house.officer) =>
    context()
      .get(RequestManagementFee)
      .execute(by, { fundId: house.fundId, purposeId, amount, idempotencyKey: newId() });
  const approve = (feeId: string, by = house.accountant) =>
    context().get(ApproveManagementFee).execute(by, { feeId, idempotencyKey: newId() });

  let gift: Awaited<ReturnType<CharityHouse['gift']>>;

  it('bear a management fee within its limit, by two persons', async () => {
    context().clock.set('2026-12-01T02:00:00Z');
    const { id } = await house.open({ closesAt: new Date('2026-12-20T02:00:00Z') });
    gift = await house.gift(id, 100_000);
    await house.sandbox.payOut();
    await context().settle();
    await desk.spend(5, 8_000);
    await expect(ask(5_001)).rejects.toMatchObject({ code: 'MANAGEMENT_FEE_ABOVE_LIMIT', params: { left: 5_000 } });
    await expect(ask(1, house.accountant)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const [one, two] = [await ask(3_000), await ask(3_000)];
    await expect(approve(one.id, house.officer)).rejects.toMatchObject({ code: 'MANAGEMENT_FEE_NEEDS_SECOND_PERSON' });
    expect(await approve(one.id)).toMatchObject({ state: 'BOOKED' });
    await expect(approve(one.id)).rejects.toMatchObject({ code: 'MANAGEMENT_FEE_ALREADY_DECIDED' });
    await expect(approve(two.id)).rejects.toMatchObject({
      code: 'MANAGEMENT_FEE_ABOVE_LIMIT',
      params: { left: 2_000 },
    });
    await context().get(SetFeeLimit).execute(house.officer, { fundId: house.fundId, permille: 60 });
    expect(await approve(two.id)).toMatchObject({ state: 'BOOKED' });
    expect(await house.books(house.hostId)).toMatchObject({ '3101': -6_000 });
    const forged = context()
      .get(UnitOfWork)
      .run(() => context().get(Database).change('UPDATE funds_management_fee SET amount = 1 WHERE id = ?', [one.id]));
    await expect(forged).rejects.toThrow();
  });

  it('bear no more than their limit when two are approved at once', async () => {
    const set = (permille: number) =>
      context().get(SetFeeLimit).execute(house.officer, { fundId: house.fundId, permille });
    await set(70);
    const [one, two] = [await ask(1_000), await ask(1_000)];
    const answers = await Promise.allSettled([approve(one.id), approve(two.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await house.books(house.hostId)).toMatchObject({ '3101': -7_000 });
  });

  it('show every account with opening, movement and closing, debits equal to credits', async () => {
    const lines = await balance('2026-12-31');
    for (const [debit, credit] of totals(lines)) expect(debit).toBe(credit);
    expect(
      lines.map(({ number, nameZh, closingDebit, closingCredit }) => [number, nameZh, closingDebit, closingCredit]),
    ).toEqual([
      ['1002', '银行存款', 53_000, 0],
      ['1012', '其他货币资金——在途', 0, 0],
      ...Array.from({ length: 5 }, () => ['2202', '应付救助款', 0, 0]),
      ['3102', '限定性净资产', 7_000, 0],
      ['4101', '捐赠收入', 0, 100_000],
      ['5101', '业务活动成本', 40_000, 0],
    ]);
  });

  it('are closed by an accountant when the year is over, and stand at zero', async () => {
    await expect(close(2026)).rejects.toMatchObject({ code: 'YEAR_NOT_OVER' });
    context().clock.set('2027-01-10T02:00:00Z');
    await expect(close(2026, house.officer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await balance('2027-01-05')).find(({ number }) => number === '4101')).toMatchObject({
      ...{ openingCredit: 100_000, closingCredit: 100_000 },
    });
    const lines = await close(2026);
    const open = lines.filter(({ number }) => INCOME_AND_EXPENSE.includes(number));
    for (const line of open)
      expect(line).toMatchObject({ openingDebit: 0, openingCredit: 0, closingDebit: 0, closingCredit: 0 });
    expect(lines.find(({ number }) => number === '3102')).toMatchObject({
      openingCredit: 53_000,
      closingCredit: 53_000,
    });
    for (const [debit, credit] of totals(lines)) expect(debit).toBe(credit);
    expect(await balance('2027-01-05')).toEqual(lines);
    expect((await balance('2026-12-31')).find(({ number }) => number === '4101')).toMatchObject({
      ...{ openingCredit: 0, credit: 100_000, closingCredit: 100_000 },
    });
    const books = await house.books();
    for (const number of INCOME_AND_EXPENSE) expect(Object.keys(books)).not.toContain(`${number}:purpose-1`);
    await close(2026);
    expect(await house.books()).toEqual(books);
    await close(2026, house.accountant, house.hostId);
    expect(await house.books(house.hostId)).not.toHaveProperty('5301');
  });

  it('take a refund of a gift that was closed: it is a debit of the new year', async () => {
    await house.sandbox.refundInDashboard(gift.paymentId, 4_000);
    await context().settle();
    // Closed again, the year still answers its own figures, not those of the year that goes on.
    const again = await close(2026);
    expect(again.every(({ debit, credit }) => debit === 0 && credit === 0)).toBe(true);
    expect(again.find(({ number }) => number === '3102')).toMatchObject({ closingCredit: 53_000 });
    expect(again.find(({ number }) => number === '4101')).toMatchObject({ closingDebit: 0, closingCredit: 0 });
    const lines = await balance('2027-12-31');
    expect(lines.find(({ number }) => number === '4101')).toMatchObject({
      openingCredit: 0,
      debit: 4_000,
      closingDebit: 4_000,
    });
    for (const [debit, credit] of totals(lines)) expect(debit).toBe(credit);
  });

  it('are told in an annual report with the limits of the year', async () => {
    const report = await desk.disclose({ kind: 'ANNUAL', fundId: house.fundId, year: 2026 });
    expect(report).toMatchObject({ dueOn: '2027-05-31', driveId: null, year: 2026 });
    expect(Object.fromEntries(report.figures.map(({ kind, amount }) => [kind, amount]))).toEqual({
      ...{ OPENING: 0, GIFTS_ANONYMOUS: 100_000, GRANTS: -40_000, MANAGEMENT_FEE: -7_000, CLOSING: 53_000 },
    });
    expect(report.spendingLimits).toMatchObject({
      ...{ lastYearIncome: 0, spent: 40_000, administration: 7_000, totalSpending: 47_000 },
      ...{ mostAdministration: 4_700, exempt: true, met: true },
    });
    const year = { kind: 'ANNUAL' as const, fundId: house.fundId, year: 2027 };
    await expect(desk.draft(year)).rejects.toMatchObject({ code: 'YEAR_NOT_OVER' });
    context().clock.set('2027-12-31T16:00:00Z');
    const next = await desk.draft(year);
    expect(next.figures.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['OPENING', 53_000],
      ['REFUNDS', -4_000],
      ['CLOSING', 49_000],
    ]);
    expect(next.spendingLimits).toMatchObject({ lastYearIncome: 100_000, leastSpent: 70_000, spent: 0, met: false });
  });

  it('leave the ledger whole', async () => {
    expect((await context().get(Ledger).audit()).filter(({ holds }) => !holds)).toEqual([]);
  });
});
