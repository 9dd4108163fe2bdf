import { describeOnEachEngine } from '#testing';
import { PayoutReports, type ReconciledPayout } from '../index.js';
import { capabilities, Till } from './till.js';

describeOnEachEngine('payouts against the books', capabilities, (context) => {
  const till = new Till(context);
  beforeAll(() => till.listen());
  const reports = async (): Promise<ReconciledPayout[]> => {
    const found: ReconciledPayout[] = [];
    for await (const report of context().get(PayoutReports).all()) found.push(report);
    return found;
  };
  const payOut = async (): Promise<ReconciledPayout> => {
    await till.sandbox.payOut({ copies: 3, shuffled: true });
    await context().settle();
    const [newest] = await reports();
    if (newest === undefined) throw new Error('nothing was paid out');
    return newest;
  };

  it('agree to the fen: charges less refunds and fees are what arrived', async () => {
    const [one] = [await till.paid({ amount: 10_000 }), await till.paid({ amount: 2_500 })];
    await till.sandbox.refundInDashboard(one.id, 4_000);
    await context().settle();
    const report = await payOut();
    expect(report).toMatchObject({ state: 'PAID', charges: 12_500, refunds: -4_000, difference: 0, unexplained: 0 });
    expect(report.amount).toBe(8_500 - report.fees);
    expect(till.heard.filter(({ type }) => type === 'PayoutPaid')).toHaveLength(1);
  });

  it('list the line that differs from what was booked, and plug nothing', async () => {
    const [sound, odd] = [await till.paid({ amount: 700 }), await till.asked({ amount: 900 })];
    await till.sandbox.pay(odd.id, { method: 'CARD', outcome: 'PAY', told: { amount: 899 } });
    await context().settle();
    const report = await payOut();
    const faults = report.lines.map(({ paymentId, difference }) => [paymentId, difference]);
    expect(new Map(faults as [string, string | null][])).toEqual(
      new Map<string, string | null>([
        [sound.id, null],
        [odd.id, 'NOT_BOOKED'],
      ]),
    );
    const fees = report.lines.find(({ paymentId }) => paymentId === odd.id)?.fee ?? 0;
    expect([report.difference, report.unexplained]).toEqual([0, 899 - fees]);
    expect(await reports()).toHaveLength(2);
  });
});
