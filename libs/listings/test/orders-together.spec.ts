import { Payments, Sandbox } from '#payments';
import { Checks, type Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { DisputeServiceOrder } from '../app/dispute-service-order.js';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import type { ServiceOrderState } from '../domain/service-order.states.js';
import { capabilities } from './catalogue-house.js';
import { key, OrderHouse } from './order-house.js';

/** As a client does: who waited too long for a busy database asks again, with the same key. */
async function patiently<T>(asking: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await asking();
    } catch (error) {
      if ((error as { code?: string }).code !== 'DEADLINE_EXCEEDED') throw error;
    }
  }
}

/** How often each outcome came. */
async function outcomes(asked: readonly Promise<unknown>[], word: (value: unknown) => string = () => 'ok') {
  const answers = await Promise.allSettled(asked);
  const counts: Record<string, number> = {};
  for (const one of answers) {
    const name = one.status === 'fulfilled' ? word(one.value) : String((one.reason as { code?: string }).code);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
const stateOf = (order: unknown): string => (order as ServiceOrderEntity).state;

describeOnEachEngine('orders at the same time', capabilities, (context) => {
  let house: OrderHouse;
  beforeEach(async () => {
    context().clock.set('2026-11-02T02:00:00.000Z');
    house = await OrderHouse.build(context());
  });
  afterEach(async () => {
    for (const { name, run } of context().get(Checks).invariants) {
      if (['slot-places', 'service-place-points'].includes(name)) {
        expect([name, (await run(() => undefined)).broken]).toEqual([name, []]);
      }
    }
  });
  const ordering = (guest: Actor, slotId: string, payWith: 'MONEY' | 'POINTS' = 'MONEY') => {
    const idempotencyKey = key();
    return patiently(() => house.order(guest, slotId, { payWith, idempotencyKey }));
  };
  const stateNow = async ({ id }: { id: string }): Promise<ServiceOrderState> => (await house.now(id)).state;

  it('by 200 residents for 8 places give 8 of them one', async () => {
    const [slot, guests] = [await house.offered({}, { capacity: 8 }), await house.residents(200)];
    const asked = guests.map((guest) => ordering(guest, slot.id));
    expect(await outcomes(asked)).toEqual({ ok: 8, SLOT_FULL: 192 });
    expect(await house.taken(slot.id)).toEqual([8, 0]);
  });

  it('for 3 places for points take the points of 3, and leave the other places to money', async () => {
    const slot = await house.offered({}, { capacity: 5, pointsPlaces: 3 });
    const guests = await house.residents(40);
    await house.serve(guests.slice(0, 30), 40);
    const asked = guests.map((guest, at) => ordering(guest, slot.id, at < 30 ? 'POINTS' : 'MONEY'));
    await Promise.allSettled(asked);
    const [taken, forPoints] = await house.taken(slot.id);
    expect([taken, forPoints <= 3]).toEqual([5, true]);
    const held = await house.heldPoints();
    expect(held).toBe(30 * forPoints);
  });

  it('of one person for one slot are one', async () => {
    const [slot, guest] = [await house.offered(), await house.resident()];
    const asked = Array.from({ length: 12 }, () => ordering(guest, slot.id));
    expect(await outcomes(asked)).toEqual({ ok: 1, ORDER_REPEATED: 11 });
    expect(await house.taken(slot.id)).toEqual([1, 0]);
  });

  it('accepted by many never promise more than the purpose has; what is not covered is refused and free again', async () => {
    await house.money(7_350);
    const [slot, guests] = [await house.offered({}, { capacity: 40 }), await house.residents(40)];
    const orders = [];
    for (const guest of guests) orders.push(await house.order(guest, slot.id));
    const asked = orders.map((order) => patiently(() => house.accept(order)));
    expect(await outcomes(asked, stateOf)).toEqual({ ACCEPTED: 10, REFUSED: 30 });
    expect([await house.available(), await house.taken(slot.id)]).toEqual([350, [10, 0]]);
  });

  it('accepted and cancelled at once end one way, and every place and fen is where that way leads', async () => {
    await house.money(100_000);
    const [slot, guests] = [await house.offered({}, { capacity: 30 }), await house.residents(30)];
    const orders = [];
    for (const guest of guests) orders.push(await house.order(guest, slot.id));
    await Promise.allSettled(
      orders.flatMap((order, at) => [
        patiently(() => house.accept(order)),
        patiently(() => house.cancel(guests[at] as Actor, order.id)),
        patiently(() => house.cancel(house.otherWorker, order.id)),
      ]),
    );
    const states = await Promise.all(orders.map(stateNow));
    expect([...new Set(states)]).toEqual(['CANCELLED']);
    expect([await house.available(), await house.taken(slot.id)]).toEqual([100_000, [0, 0]]);
  });

  it('whose time runs out while they are accepted or cancelled give back each place once', async () => {
    await house.money(100_000);
    const [slot, guests] = [await house.offered({}, { capacity: 20 }), await house.residents(20)];
    const orders = [];
    for (const guest of guests) orders.push(await house.order(guest, slot.id));
    context().clock.set('2026-11-03T02:00:00.000Z');
    await Promise.allSettled([
      ...orders.map((order, at) => patiently(() => house.cancel(guests[at] as Actor, order.id))),
      ...[context().settle(), context().settle()],
    ]);
    await context().settle();
    const states = await Promise.all(orders.map(stateNow));
    expect(states.every((state) => state === 'CANCELLED' || state === 'EXPIRED')).toBe(true);
    expect([await house.available(), await house.taken(slot.id)]).toEqual([100_000, [0, 0]]);
  });

  it('paid and cancelled at once keep nothing of anybody’s money', async () => {
    await house.money(100_000);
    const [slot, guests] = [await house.offered({}, { capacity: 8 }), await house.residents(8)];
    const orders = [];
    for (const guest of guests) orders.push(await house.accept(await house.order(guest, slot.id)));
    for (const { paymentId } of orders)
      await context()
        .get(Payments)
        .payPage(paymentId ?? '');
    await Promise.all(
      orders.flatMap(({ id, paymentId }) => [
        context()
          .get(Sandbox)
          .pay(paymentId ?? '', { method: 'ALIPAY', outcome: 'PAY' }),
        patiently(() => house.cancel(house.server, id)),
      ]),
    );
    await context().settle();
    await context().settle();
    const ids = orders.map(({ paymentId }) => paymentId ?? '');
    const payments = await context().get(Payments).payments(ids);
    expect([...payments.values()].map(({ refunded }) => refunded)).toEqual(ids.map(() => 800));
    expect(await house.books()).toEqual({ '1012': 100_000, '4101': -100_000 });
  });

  it('confirmed, disputed and due at once end one way', async () => {
    await house.money(100_000);
    const [slot, guests] = [await house.offered({}, { capacity: 8 }), await house.residents(8)];
    const orders = [];
    for (const guest of guests) {
      context().clock.set('2026-11-02T02:00:00.000Z');
      orders.push(await house.delivered(guest, slot.id));
    }
    context().clock.set('2026-11-06T16:00:00.000Z');
    await Promise.allSettled([
      ...orders.flatMap(({ id }, at) => [
        patiently(() => house.confirm(guests[at] as Actor, id)),
        patiently(() =>
          context()
            .get(DisputeServiceOrder)
            .execute(guests[at] as Actor, { orderId: id, statement: '没有来', idempotencyKey: key() }),
        ),
      ]),
      context().settle(),
    ]);
    const states = await Promise.all(orders.map(stateNow));
    const confirmed = states.filter((state) => state === 'CONFIRMED').length;
    const disputed = states.filter((state) => state === 'DISPUTED').length;
    expect(confirmed + disputed).toBe(8);
    expect((await house.books())['5101'] ?? 0).toBe(700 * confirmed);
    expect((await house.books())['9101'] ?? 0).toBe(700 * disputed);
  });
});
