import { Ledger } from '#ledger';
import { Sandbox } from '#payments';
import { describeOnEachEngine } from '#testing';
import { capabilities } from './catalogue-house.js';
import { SettlementHouse } from './settlement-house.js';

describeOnEachEngine('what banks and the payment provider do with fees of orders', capabilities, (context) => {
  let house: SettlementHouse;
  beforeEach(async () => {
    context().clock.set('2026-11-02T02:00:00.000Z');
    house = await SettlementHouse.build(context());
    await house.orders.money(10_000);
  });
  afterEach(async () => expect(await house.faults()).toEqual([]));
  const sandbox = () => context().get(Sandbox);
  const monthOver = (): void => context().clock.set('2026-11-30T16:00:00.000Z');
  const served = async () => {
    const [order] = await house.served(await house.orders.residents(1));
    if (order === undefined) throw new Error('nothing was served');
    return order;
  };
  const dispute = async ({ paymentId }: { paymentId: string | null }): Promise<string> => {
    const disputeId = await sandbox().openDispute(paymentId ?? '');
    await context().settle();
    return disputeId;
  };
  const close = async (disputeId: string, how: 'won' | 'lost'): Promise<void> => {
    await sandbox().closeDispute(disputeId, how, { copies: 2 });
    await context().settle();
  };

  it('a disputed fee is settled with nobody, and again with its provider once the bank gave it back', async () => {
    const order = await served();
    const before = await house.orders.books();
    const disputeId = await dispute(order);
    expect(await house.orders.books()).toEqual({ ...before, '1012': 10_000, '1221': 800 });
    monthOver();
    await expect(house.draft()).rejects.toMatchObject({ code: 'SETTLEMENT_EMPTY' });
    await close(disputeId, 'won');
    expect(await house.orders.books()).toEqual(before);
    expect(await house.draft()).toMatchObject({ total: 1_500, fee: 800, subsidy: 700 });
  });

  it('a fee that the bank keeps is not the provider’s any more; the subsidy stays', async () => {
    const order = await served();
    await close(await dispute(order), 'lost');
    expect(await house.orders.now(order.id)).toMatchObject({ feePaid: 800, feeKept: 0, feeReturned: 800 });
    expect(await house.orders.books()).toEqual({ '1012': 10_000, '2203': -700, '4101': -10_000, '5101': 700 });
    monthOver();
    expect(await house.draft()).toMatchObject({ total: 700, fee: 0, subsidy: 700 });
  });

  it('a fee that the bank keeps before the service is not there at its end', async () => {
    const slot = await house.orders.offered();
    const guest = await house.orders.resident();
    const order = await house.orders.scheduled(guest, slot.id);
    await close(await dispute(order), 'lost');
    expect(await house.orders.now(order.id)).toMatchObject({ state: 'SCHEDULED', feePaid: 0 });
    expect(await house.orders.cancel(guest, order.id)).toMatchObject({ feeKept: 0, feeReturned: 0 });
    expect(await house.orders.books()).toEqual({ '1012': 10_000, '4101': -10_000 });
  });

  it('a fee that the bank keeps after its provider was paid is borne by the host', async () => {
    const order = await served();
    monthOver();
    const ordered = await house.order(await house.approved());
    for (const part of await house.parts(ordered)) {
      await house.send(part);
      await house.arrive(part);
    }
    await close(await dispute(order), 'lost');
    expect(await house.orders.now(order.id)).toMatchObject({ state: 'SETTLED', feeKept: 800, feeReturned: 0 });
    const { '5301': cost, '2203': owed, '1221': held } = await house.orders.books();
    expect([cost, owed, held]).toEqual([800, undefined, undefined]);
  });

  it('what the payment provider charges is the host’s cost, once for a payout', async () => {
    await served();
    const hostBooks = async (): Promise<Record<string, number>> => {
      const rows = await context()
        .get(Ledger)
        .accountsOfUnit(house.officer.organisationIds('fund.read')[0] ?? '');
      return Object.fromEntries(rows.map(({ code, balance }) => [code.split(':')[2] ?? '', 0 - balance]));
    };
    await sandbox().payOut({ copies: 2 });
    await context().settle();
    const { '5301': charged = 0, '1002': bank = 0, '1012': transit = 0 } = await hostBooks();
    expect([charged > 0, bank, transit]).toEqual([true, -charged, 0]);
  });
});
