import { BounceDisbursement, FamilyTies, RetryDisbursement, ServedPeople } from '#funds';
import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ProviderSeal } from '../app/provider-seal.js';
import { ReturnSettlement } from '../app/return-settlement.js';
import { SettlementQueries } from '../app/settlement-queries.js';
import { ProviderRepository } from '../data/provider.repository.js';
import { SettlementRepository } from '../data/settlement.repository.js';
import { actorOf, capabilities } from './catalogue-house.js';
import { key } from './order-house.js';
import { SettlementHouse } from './settlement-house.js';

describeOnEachEngine('a settlement of a provider and month', capabilities, (context) => {
  let house: SettlementHouse;
  beforeEach(async () => {
    context().clock.set('2026-11-02T02:00:00.000Z');
    house = await SettlementHouse.build(context());
    await house.orders.money(100_000);
  });
  afterEach(async () => expect(await house.faults()).toEqual([]));
  const monthOver = (): void => context().clock.set('2026-11-30T16:00:00.000Z');
  const refusal = (code: string) => ({ code });

  it('is made of what its orders left, and pays each part out of its own fund by two persons', async () => {
    const [elder, ...others] = await house.orders.residents(3);
    await house.orders.catalogue.decide(elder?.personId ?? '', 'AGED_ALONE');
    const orders = await house.served([elder!, ...others]);
    const slot = await house.orders.offered();
    const [late] = await house.orders.residents(1);
    const missed = await house.orders.scheduled(late!, slot.id);
    context().clock.set(new Date(slot.startsAt.getTime() - 3 * 3_600_000));
    expect(await house.orders.cancel(late!, missed.id)).toMatchObject({ feeKept: 400, feeReturned: 400 });
    await context().settle();
    await expect(house.draft()).rejects.toMatchObject(refusal('SETTLEMENT_MONTH_NOT_OVER'));
    monthOver();
    const drawn = await house.draft();
    const sums = { served: 3, unserved: 1, total: 4_900, fee: 2_000, subsidy: 2_900, points: 0 };
    expect(drawn).toMatchObject({ ...sums, state: 'DRAFT', number: 1 });
    const settlement = await house.approve(await house.submit(drawn));
    const ordered = await house.order(settlement);
    expect(ordered.state).toBe('ORDERED');
    const parts = await house.parts(ordered);
    expect(parts.map(({ kind, amount, orders: count, rail }) => [kind, amount, count, rail])).toEqual([
      ['FEE', 2_000, 3, 'sandbox'],
      ['SUBSIDY', 2_900, 3, null],
    ]);
    expect((await house.orders.books())['2203']).toBe(-4_900);
    for (const part of parts) {
      await house.send(part);
      await house.arrive(part);
    }
    expect(await house.now(ordered)).toMatchObject({ state: 'PAID', paidAt: context().clock.now() });
    expect((await house.orders.books())['2203']).toBeUndefined();
    const after = await Promise.all([...orders, missed].map(({ id }) => house.orders.now(id)));
    expect(after.map(({ state }) => state)).toEqual(['SETTLED', 'SETTLED', 'SETTLED', 'CANCELLED']);
    expect(after.every(({ settledAt }) => settledAt !== null)).toBe(true);
  });

  it('tells funds whom an order was for, to count people, and who is confirmed family of whom', async () => {
    const guests = await house.orders.residents(2);
    const ids = guests.map(({ personId }) => personId) as [string, string];
    const orders = await house.served(guests);
    const people = await context()
      .get(ServedPeople)
      .of([...orders.map(({ id }) => id), newId<string>()]);
    expect(people).toEqual(new Map(orders.map(({ id }, at) => [id, ids[at]])));
    const [one, other] = [...ids].sort();
    const marry = (endedAt: Date | null): Promise<number> => {
      const sql = 'INSERT INTO points_family (id, one_id, other_id, since, ended_at) VALUES (?, ?, ?, ?, ?)';
      const row = [newId(), one, other, context().clock.now(), endedAt];
      return context()
        .get(UnitOfWork)
        .run(() => context().get(Database).change(sql, row));
    };
    await marry(context().clock.now());
    expect(await context().get(FamilyTies).of([ids[0]])).toEqual([]);
    await marry(null);
    expect(await context().get(FamilyTies).of([ids[0]])).toEqual([ids[1]]);
    expect(await context().get(FamilyTies).of(ids)).toEqual([]);
  });

  it('keeps places for points apart, whose provider a fund pays in money', async () => {
    const [guest] = await house.orders.residents(1);
    await house.orders.serve([guest!], 60);
    const slot = await house.orders.offered({}, { pointsPlaces: 2 });
    const { id } = await house.orders.delivered(guest!, slot.id, { payWith: 'POINTS' });
    await house.orders.confirm(guest!, id);
    monthOver();
    expect(await house.draft()).toMatchObject({ total: 1_500, fee: 0, subsidy: 1_500, points: 1_500 });
  });

  it('goes back with a reason and is drawn up anew; what ends late in the month is the next one', async () => {
    const guests = await house.orders.residents(2);
    await house.served(guests.slice(0, 1));
    monthOver();
    const settlement = await house.submit(await house.draft());
    const step = { settlementId: settlement.id, reason: '请核对人数', idempotencyKey: key() };
    const returned = await context().get(ReturnSettlement).execute(house.officer, step);
    expect(returned).toMatchObject({ state: 'RETURNED', reason: '请核对人数' });
    await expect(house.approve(settlement)).rejects.toMatchObject(refusal('STATE_NOT_ALLOWED'));
    const again = await house.draft();
    expect(again).toMatchObject({ id: settlement.id, number: 1, state: 'DRAFT', total: 1_500 });
    await house.submit(again);
    await expect(house.draft()).rejects.toMatchObject(refusal('SETTLEMENT_EMPTY'));
    context().clock.set('2026-11-20T02:00:00.000Z');
    await house.served(guests.slice(1));
    monthOver();
    expect(await house.draft()).toMatchObject({ number: 2, served: 1, total: 1_500 });
    await expect(house.draft('2026-10')).rejects.toMatchObject(refusal('SETTLEMENT_EMPTY'));
  });

  it('drawn up by many at once holds each order once', async () => {
    await house.served(await house.orders.residents(3));
    monthOver();
    await Promise.all([1, 2, 3, 4].map(() => house.draft()));
    const rows = await context().get(SettlementRepository).ofMonth(house.providerId, '2026-11');
    expect(rows.map(({ total, served }) => [total, served])).toEqual([[4_500, 3]]);
    expect((await house.parts(rows[0]!)).map(({ amount }) => amount)).toEqual([2_400, 2_100]);
  });

  it('is drawn up in steps, tells no amounts before it is whole, and is then what it is at once', async () => {
    await house.served(await house.orders.residents(3));
    monthOver();
    const whole = await house.draft();
    const parts = await house.parts(whole);
    const nothing = { total: 0, fee: 0, subsidy: 0, points: 0, termsHash: '', state: 'DRAFT' };
    const begun = await house.draft('2026-11', house.manager, 1);
    expect(begun).toMatchObject({ id: whole.id, ...nothing, served: 1, waiting: 2 });
    expect(await house.faults()).toEqual([]);
    await expect(house.submit(begun)).rejects.toMatchObject(refusal('SETTLEMENT_UNFINISHED'));
    const colleague = actorOf(house.payer.personId, ['settlement.draft'], { organisations: [whole.organisationId] });
    await expect(house.goOn(begun, 1, colleague)).rejects.toMatchObject(refusal('SETTLEMENT_DRAWN_BY_ANOTHER'));
    await expect(house.goOn(begun, 1, house.officer)).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect(await house.goOn(begun, 1)).toMatchObject({ ...nothing, served: 2, waiting: 1 });
    const unfinished = context()
      .get(UnitOfWork)
      .run(() => context().get(SettlementRepository).change(whole.id, { state: 'SUBMITTED' }));
    await expect(unfinished).rejects.toThrow();
    const done = await house.goOn(begun, 500);
    const { draftedAt: _, ...same } = whole;
    expect(done).toMatchObject({ ...same, waiting: 0 });
    const plain = (all: typeof parts): object[] => all.map(({ kind, orders, amount }) => ({ kind, orders, amount }));
    expect(plain(await house.parts(done))).toEqual(plain(parts));
    expect(await house.goOn(done, 1)).toMatchObject({ ...same, waiting: 0 });
    await house.approve(await house.submit(done));
    await expect(house.goOn(done, 1)).rejects.toMatchObject(refusal('STATE_NOT_ALLOWED'));
  });

  it('goes on from many places at once, and holds each order once', async () => {
    await house.served(await house.orders.residents(4));
    monthOver();
    const begun = await house.draft('2026-11', house.manager, 1);
    await Promise.all([1, 2, 3, 4].map(() => house.goOn(begun, 1)));
    expect(await house.now(begun)).toMatchObject({ served: 4, waiting: 0, total: 6_000 });
  });

  it('is approved by another person, on the terms that he has read', async () => {
    await house.served(await house.orders.residents(1));
    monthOver();
    const settlement = await house.submit(await house.draft());
    const own = actorOf(house.manager.personId, ['settlement.approve'], { organisations: [settlement.hostId] });
    await expect(house.approve(settlement, own)).rejects.toMatchObject(refusal('SETTLEMENT_NEEDS_ANOTHER_PERSON'));
    const other = { ...settlement, termsHash: '0'.repeat(64) };
    await expect(house.approve(other)).rejects.toMatchObject(refusal('SETTLEMENT_TERMS_CHANGED'));
    const approved = await house.approve(settlement);
    const payeeSealed = context()
      .get(ProviderSeal)
      .seal(house.providerId, { name: '别人', account: '6222000000000009', bank: '别的银行' });
    await context()
      .get(UnitOfWork)
      .run(() => context().get(ProviderRepository).change(house.providerId, { payeeSealed }));
    await expect(house.order(approved)).rejects.toMatchObject(refusal('SETTLEMENT_TERMS_CHANGED'));
  });

  it('is sent by nobody who had a part in it, and sent again where the bank returns it', async () => {
    await house.served(await house.orders.residents(1));
    monthOver();
    const ordered = await house.order(await house.approved());
    const [fee, subsidy] = await house.parts(ordered);
    const paying = (personId: string) => actorOf(personId, ['disbursement.pay'], { organisations: [ordered.hostId] });
    const byOfficer = house.send(fee!, paying(house.officer.personId));
    await expect(byOfficer).rejects.toMatchObject(refusal('DISBURSEMENT_NEEDS_SECOND_PERSON'));
    const byManager = house.send(fee!, paying(house.manager.personId));
    await expect(byManager).rejects.toMatchObject(refusal('SETTLEMENT_NEEDS_ANOTHER_PERSON'));
    await expect(house.order(ordered)).rejects.toMatchObject(refusal('STATE_NOT_ALLOWED'));
    await house.send(fee!);
    const step = { disbursementId: fee?.disbursementId ?? '', idempotencyKey: key() };
    const before = await house.orders.books();
    await context()
      .get(BounceDisbursement)
      .execute(house.payer, { ...step, reason: 'NAME_DIFFERS' });
    const after = await house.orders.books();
    expect([(after['2203'] ?? 0) - (before['2203'] ?? 0), (after['1012'] ?? 0) - (before['1012'] ?? 0)]).toEqual([
      -800, 800,
    ]);
    await context()
      .get(RetryDisbursement)
      .execute(house.officer, { ...step, idempotencyKey: key() });
    await house.send(fee!);
    await house.arrive(fee!);
    expect((await house.now(ordered)).state).toBe('ORDERED');
    await house.send(subsidy!);
    await house.arrive(subsidy!);
    expect((await house.now(ordered)).state).toBe('PAID');
  });

  it('shows the provider sums, the charity its parts, and others nothing', async () => {
    await house.served(await house.orders.residents(1));
    monthOver();
    const { id } = await house.draft();
    const queries = context().get(SettlementQueries);
    const stranger = actorOf(house.orders.server.personId, ['order.serve', 'settlement.draft'], {
      organisations: ['x'],
    });
    await expect(queries.one(stranger, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    await expect(house.draft('2026-11', stranger)).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect([...(await queries.partsFor(house.manager, [id])).keys()]).toEqual([]);
    expect((await queries.partsFor(house.officer, [id])).get(id)).toHaveLength(2);
    const seen = async (actor: typeof stranger): Promise<number> => (await queries.page(actor, {}, null, 10)).length;
    expect([await seen(house.manager), await seen(house.payer), await seen(stranger)]).toEqual([1, 1, 0]);
    const sheet = await queries.sheet(house.manager, id);
    expect(sheet.split('\r\n')).toHaveLength(6);
    expect(sheet).toContain('爱心午餐,2026-11-03,15.00');
  });

  it('is guarded in the database against who approves his own, and against change and removal', async () => {
    await house.served(await house.orders.residents(1));
    monthOver();
    const { id } = await house.submit(await house.draft());
    const change = (sql: string): Promise<unknown> =>
      context()
        .get(UnitOfWork)
        .run(() => context().get(Database).change(sql, [id]));
    for (const set of [
      'total = total + 1, fee = fee + 1',
      'approved_by = drafted_by',
      "state = 'APPROVED'",
      "month = '2026-10'",
    ]) {
      await expect(change(`UPDATE listings_settlement SET ${set} WHERE id = ?`)).rejects.toThrow('second person');
    }
    await expect(change('DELETE FROM listings_settlement WHERE id = ?')).rejects.toThrow('never removed');
    const part = 'UPDATE listings_settlement_part SET amount = amount + 1 WHERE settlement_id = ?';
    await expect(change(part)).rejects.toThrow('never changed');
  });

  it('and its orders are held to the ledger by the audit', async () => {
    const [order] = await house.served(await house.orders.residents(1));
    const change = (sql: string): Promise<unknown> =>
      context()
        .get(UnitOfWork)
        .run(() => context().get(Database).change(sql, [order?.id]));
    await change('UPDATE listings_order SET fee_kept = fee_kept - 1 WHERE id = ?');
    expect(await house.faults()).toEqual(['order-money']);
    await change('UPDATE listings_order SET fee_kept = fee_kept + 1, subsidy = subsidy + 1 WHERE id = ?');
    expect(await house.faults()).toEqual(['order-money']);
    await change('UPDATE listings_order SET subsidy = subsidy - 1 WHERE id = ?');
    monthOver();
    await house.draft();
    await change('UPDATE listings_order SET settlement_id = NULL WHERE id = ?');
    expect(await house.faults()).toEqual(['settlement-sums']);
    const [settlement] = await context().get(SettlementRepository).ofMonth(house.providerId, '2026-11');
    await context()
      .get(UnitOfWork)
      .run(() =>
        context()
          .get(Database)
          .change('UPDATE listings_order SET settlement_id = ? WHERE id = ?', [settlement?.id, order?.id]),
      );
    expect((await context().get(Ledger).audit()).every(({ holds }) => holds)).toBe(true);
  });
});
