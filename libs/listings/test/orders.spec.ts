import { Ledger } from '#ledger';
import { Payments } from '#payments';
import { Checks, Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { CancelSlot } from '../app/cancel-slot.js';
import { ReportNoShow } from '../app/report-no-show.js';
import { DisputeServiceOrder } from '../app/dispute-service-order.js';
import { DecideServiceDispute } from '../app/decide-service-dispute.js';
import { OrderCoverage } from '../app/order-coverage.js';
import { OrderCodes } from '../app/order-codes.js';
import { OrderDisputes } from '../app/order-disputes.js';
import { OrderQueries } from '../app/order-queries.js';
import { ScheduleServiceOrder } from '../app/schedule-service-order.js';
import { RefuseServiceOrder } from '../app/refuse-service-order.js';
import { ViewOrderContact } from '../app/view-order-contact.js';
import type { DisputeOutcome } from '../domain/order-dispute.js';
import type { AbsentSide } from '../domain/service-order.js';
import { actorOf, capabilities } from './catalogue-house.js';
import { key, OrderHouse } from './order-house.js';

describeOnEachEngine('an order of a service', capabilities, (context) => {
  let house: OrderHouse;
  beforeEach(async () => {
    context().clock.set('2026-11-02T02:00:00.000Z');
    house = await OrderHouse.build(context());
    await house.money(10_000);
  });
  afterEach(async () => {
    for (const { name, run } of context().get(Checks).invariants) {
      if (['slot-places', 'service-place-points'].includes(name)) {
        expect([name, (await run(() => undefined)).broken]).toEqual([name, []]);
      }
    }
  });
  const absent = (orderId: string, side: AbsentSide, actor = house.server) =>
    context().get(ReportNoShow).execute(actor, { orderId, absent: side, idempotencyKey: key() });
  const dispute = (orderId: string, actor: Parameters<OrderHouse['order']>[0], statement = '没有人来') =>
    context().get(DisputeServiceOrder).execute(actor, { orderId, statement, idempotencyKey: key() });
  const decide = (orderId: string, outcome: DisputeOutcome, actor = house.station) =>
    context().get(DecideServiceDispute).execute(actor, { orderId, outcome, reason: '已核实', idempotencyKey: key() });
  const later = (iso: string): void => context().clock.set(iso);

  it('sets the subsidy aside, takes the fee, and pays both to the provider once it is confirmed', async () => {
    const [slot, guest] = [await house.offered(), await house.resident()];
    const asked = await house.order(guest, slot.id);
    expect(asked).toMatchObject({ state: 'REQUESTED', cost: 1_500, fee: 800, subsidy: 700, paidBy: 'MONEY' });
    const accepted = await house.accept(asked);
    expect([accepted.state, await house.available()]).toEqual(['ACCEPTED', 9_300]);
    await expect(house.schedule(asked.id)).rejects.toMatchObject({ code: 'ORDER_NOT_PAID' });
    expect((await house.paid(accepted)).feePaid).toBe(800);
    expect(await house.books()).toMatchObject({ '1012': 10_800, '2206': -800, '9101': 700 });
    await house.schedule(asked.id);
    later('2026-11-03T02:00:00.000Z');
    const { code } = await context().get(OrderCodes).show(guest, asked.id);
    expect(await house.deliver(asked.id, code)).toMatchObject({ state: 'DELIVERED', proof: 'CODE' });
    const done = await house.confirm(guest, asked.id);
    expect(done).toMatchObject({ state: 'CONFIRMED', feeKept: 800, subsidySpent: 700, dueAt: null });
    const books = { '1012': 10_800, '2203': -1_500, '4101': -10_000, '5101': 700 };
    expect(await house.books()).toEqual(books);
  });

  it('costs a special group nothing, by phone card through a worker, and is attested by another on the telephone', async () => {
    const [slot, elder] = [await house.offered(), await house.resident('独居老人')];
    await house.catalogue.decide(elder.personId, 'AGED_ALONE');
    const order = await house.scheduled(house.station, slot.id, { personId: elder.personId, channel: 'PHONE_CARD' });
    expect(order).toMatchObject({ fee: 0, subsidy: 1_500, paidBy: 'FREE', paymentId: null, state: 'SCHEDULED' });
    later('2026-11-03T02:30:00.000Z');
    await expect(house.deliver(order.id, null, house.station)).rejects.toMatchObject({ code: 'ORDER_FOUR_EYES' });
    expect(await house.deliver(order.id, null, house.otherWorker)).toMatchObject({ proof: 'PHONE' });
    await expect(house.confirm(house.otherWorker, order.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await house.confirm(house.station, order.id)).toMatchObject({ state: 'CONFIRMED', subsidySpent: 1_500 });
  });

  it('keeps the price of its day, whatever becomes of the category', async () => {
    const [slot, next, elder] = [await house.offered(), await house.offered(), await house.resident()];
    await house.catalogue.decide(elder.personId, 'DISABLED', '2026-01-01', '2026-11-02');
    const order = await house.scheduled(elder, slot.id);
    later('2026-11-03T02:00:00.000Z');
    expect((await house.order(elder, (await house.catalogue.slot(next.listingId)).id)).fee).toBe(800);
    const { code } = await context().get(OrderCodes).show(elder, order.id);
    await house.deliver(order.id, code);
    expect(await house.confirm(elder, order.id)).toMatchObject({ fee: 0, subsidySpent: 1_500 });
  });

  it('takes points on a place for points, and never money with them', async () => {
    const [slot, guest] = [await house.offered({}, { pointsPlaces: 1 }), await house.resident()];
    await house.serve([guest], 40);
    const account = async () =>
      (
        await context()
          .get(Ledger)
          .accounts([await pointsOf()])
      )[0];
    const pointsOf = async (): Promise<string> =>
      (await context().get(Ledger).codesAfter('POINT', 'volunteer:', 1))[0] ?? '';
    const order = await house.order(guest, slot.id, { payWith: 'POINTS' });
    expect(order).toMatchObject({ fee: 0, subsidy: 1_500, points: 30, paidBy: 'POINTS' });
    expect([await account(), await house.taken(slot.id)]).toEqual([
      expect.objectContaining({ balance: 40, held: 30 }),
      [1, 1],
    ]);
    const other = await house.resident();
    await expect(house.order(other, slot.id, { payWith: 'POINTS' })).rejects.toMatchObject({
      code: 'SLOT_POINTS_PLACES_GONE',
    });
    await house.accept(order);
    await house.schedule(order.id);
    later('2026-11-03T02:00:00.000Z');
    await house.deliver(order.id, (await context().get(OrderCodes).show(guest, order.id)).code);
    expect(await house.confirm(guest, order.id)).toMatchObject({ pointsKept: 30, feeKept: 0, subsidySpent: 1_500 });
    expect(await account()).toMatchObject({ balance: 10, held: 0 });
  });

  it('is refused before anybody works where the purpose cannot cover it', async () => {
    const slot = await house.offered({ unitCost: 20_000 });
    const order = await house.order(await house.resident(), slot.id);
    const answer = await house.accept(order);
    expect(answer).toMatchObject({ state: 'REFUSED', endReason: 'SUBSIDY_NOT_COVERED', reservationId: null });
    expect([await house.taken(slot.id), await house.available()]).toEqual([[0, 0], 10_000]);
  });

  it.each([
    ['2026-11-02T02:00:00.000Z', 0],
    ['2026-11-02T02:00:00.001Z', 400],
    ['2026-11-03T00:00:00.000Z', 400],
    ['2026-11-03T00:00:00.001Z', 800],
    ['2026-11-03T02:00:00.001Z', 800],
  ])('cancelled by its guest at %s costs %i fen, and all else comes back', async (at, kept) => {
    const [slot, guest] = [await house.offered(), await house.resident()];
    const { id, paymentId } = await house.scheduled(guest, slot.id);
    later(at);
    const over = await house.cancel(guest, id);
    expect(over).toMatchObject({ state: 'CANCELLED', feeKept: kept, feeReturned: 800 - kept });
    await context().settle();
    const payment = (
      await context()
        .get(Payments)
        .payments([paymentId ?? ''])
    ).get(paymentId ?? '');
    expect([await house.taken(slot.id), await house.available(), payment?.refunded]).toEqual([
      ...[[0, 0], 10_000, 800 - kept],
    ]);
    expect((await house.books())['2203'] ?? 0).toBe(kept === 0 ? 0 : -kept);
    expect((await house.books())['2206'] ?? 0).toBe(0);
  });

  it('comes back whole from a provider, from a station, and with a slot that is called off', async () => {
    const slot = await house.offered();
    const guests = [await house.resident(), await house.resident(), await house.resident()];
    const orders = [];
    for (const guest of guests) orders.push(await house.scheduled(guest, slot.id));
    later('2026-11-03T01:30:00.000Z');
    expect(await house.cancel(house.server, orders[0]?.id ?? '')).toMatchObject({ feeKept: 0, feeReturned: 800 });
    expect(await house.cancel(house.otherWorker, orders[1]?.id ?? '')).toMatchObject({
      ...{ endReason: 'STATION_CANCELLED', feeReturned: 800 },
    });
    await context().get(CancelSlot).execute(house.catalogue.manager, { slotId: slot.id, reason: '停电' });
    expect(await house.now(orders[2]?.id ?? '')).toMatchObject({ state: 'CANCELLED', feeReturned: 800 });
    expect([await house.taken(slot.id), await house.available()]).toEqual([[0, 0], 10_000]);
  });

  it('expires where nobody accepts, pays or reports, and place and subsidy come back', async () => {
    const slot = await house.offered();
    const [one, two, three] = [await house.resident(), await house.resident(), await house.resident()];
    const [silent, unpaid, unreported] = [
      await house.order(one, slot.id),
      await house.accept(await house.order(two, slot.id)),
      await house.scheduled(three, slot.id),
    ];
    later('2026-11-03T02:00:00.001Z');
    await context().settle();
    expect(await house.now(silent.id)).toMatchObject({ state: 'EXPIRED', endReason: 'NOT_ACCEPTED_IN_TIME' });
    expect(await house.now(unpaid.id)).toMatchObject({ state: 'EXPIRED', endReason: 'NOT_PAID_IN_TIME' });
    expect([await house.taken(slot.id), await house.available()]).toEqual([[1, 0], 9_300]);
    later('2026-11-10T16:00:00.000Z');
    await context().settle();
    expect(await house.now(unreported.id)).toMatchObject({ state: 'EXPIRED', endReason: 'NOT_REPORTED' });
    expect([await house.taken(slot.id), await house.available()]).toEqual([[0, 0], 10_000]);
  });

  it('gives money back that comes after its end', async () => {
    const [slot, guest] = [await house.offered(), await house.resident()];
    const order = await house.accept(await house.order(guest, slot.id));
    await house.cancel(guest, order.id);
    expect(await house.paid(order)).toMatchObject({ state: 'CANCELLED', feePaid: 800, feeReturned: 800, feeKept: 0 });
    await context().settle();
    expect((await house.books())['2206'] ?? 0).toBe(0);
  });

  it('is confirmed by time where its guest is silent', async () => {
    const [slot, guest] = [await house.offered(), await house.resident()];
    const { id } = await house.delivered(guest, slot.id);
    later('2026-11-06T15:59:59.998Z');
    await context().settle();
    expect((await house.now(id)).state).toBe('DELIVERED');
    later('2026-11-06T16:00:00.000Z');
    await context().settle();
    expect(await house.now(id)).toMatchObject({ state: 'CONFIRMED', confirmedBy: null, feeKept: 800 });
  });

  it.each([
    ['RESIDENT', 800, 0],
    ['PROVIDER', 0, 800],
  ] as const)('with the %s absent becomes final when nobody disputes it', async (side, kept, returned) => {
    const [slot, guest] = [await house.offered(), await house.resident()];
    const { id } = await house.scheduled(guest, slot.id);
    const reporter = side === 'RESIDENT' ? house.server : guest;
    await expect(absent(id, side, reporter)).rejects.toMatchObject({ code: 'ORDER_NOT_BEGUN' });
    later('2026-11-03T02:00:00.000Z');
    await expect(absent(id, side, side === 'RESIDENT' ? guest : house.server)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    later('2026-11-03T02:14:59.999Z');
    await expect(absent(id, side, reporter)).rejects.toMatchObject({
      ...{ code: 'NO_SHOW_TOO_EARLY', params: { minutes: 15 } },
    });
    later('2026-11-03T02:15:00.000Z');
    expect(await absent(id, side, reporter)).toMatchObject({ state: 'NO_SHOW', closedAt: null });
    expect(await house.available()).toBe(9_300);
    later('2026-11-06T16:00:00.000Z');
    await context().settle();
    expect(await house.now(id)).toMatchObject({ state: 'NO_SHOW', feeKept: kept, feeReturned: returned });
    expect([await house.taken(slot.id), await house.available()]).toEqual([[1, 0], 10_000]);
  });

  it('waits for who is late as long as its terms say, and from when he was expected; and not for ever', async () => {
    const slot = await house.offered({ graceMinutes: 25 }, { capacity: 2 });
    const [one, two] = [await house.resident(), await house.resident()];
    const [first, second] = [await house.scheduled(one, slot.id), await house.scheduled(two, slot.id)];
    const scheduledFor = new Date('2026-11-03T02:30:00.000Z');
    const later30 = { orderId: second.id, scheduledFor, idempotencyKey: key() };
    await context().get(ScheduleServiceOrder).execute(house.server, later30);
    later('2026-11-03T02:25:00.000Z');
    expect((await absent(first.id, 'RESIDENT')).state).toBe('NO_SHOW');
    await expect(absent(second.id, 'RESIDENT')).rejects.toMatchObject({ code: 'ORDER_NOT_BEGUN' });
    later('2026-11-03T02:54:59.999Z');
    await expect(absent(second.id, 'RESIDENT')).rejects.toMatchObject({ params: { minutes: 25 } });
    later('2026-11-10T16:00:00.000Z');
    await expect(absent(second.id, 'RESIDENT')).rejects.toMatchObject({ code: 'ORDER_TIME_OVER' });
  });

  it('is one of seven of a listing that a person has open, also asked for at once; its end makes room', async () => {
    const first = await house.offered();
    const slots = [first];
    for (let day = 2; day <= 10; day += 1) slots.push(await house.catalogue.slot(first.listingId, 24 * day));
    const guest = await house.resident();
    const asked = await Promise.allSettled(slots.map(({ id }) => house.order(guest, id)));
    const codes = asked.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    expect(codes).toEqual(['ORDER_LIMIT_OF_LISTING', 'ORDER_LIMIT_OF_LISTING', 'ORDER_LIMIT_OF_LISTING']);
    const [open] = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const free = slots.find((_, at) => asked[at]?.status === 'rejected');
    await expect(house.order(guest, free?.id ?? '')).rejects.toMatchObject({ params: { limit: 7 } });
    expect((await house.order(await house.resident(), free?.id ?? '')).state).toBe('REQUESTED');
    await house.cancel(guest, open?.id ?? '');
    expect((await house.order(guest, free?.id ?? '')).state).toBe('REQUESTED');
  });

  it('is one of as many as its terms allow, and one of ten in all that are not paid, whoever places it', async () => {
    const single = await house.offered({ ordersPerPerson: 1 });
    const guest = await house.resident();
    const forGuest = { personId: guest.personId, channel: 'STATION' as const };
    await house.order(guest, single.id);
    const next = await house.catalogue.slot(single.listingId, 48);
    await expect(house.order(house.station, next.id, forGuest)).rejects.toMatchObject({ params: { limit: 1 } });
    const offers = [await house.offered({ ordersPerPerson: 20 }), await house.offered({ ordersPerPerson: 20 })];
    for (let day = 2; day <= 10; day += 1) {
      const slot = await house.catalogue.slot(offers[day % 2]?.listingId ?? '', 24 * day);
      await house.order(house.station, slot.id, forGuest);
    }
    await expect(house.order(guest, offers[0]?.id ?? '')).rejects.toMatchObject({
      ...{ code: 'ORDER_LIMIT_UNPAID', params: { limit: 10 } },
    });
    expect((await house.order(await house.resident(), offers[0]?.id ?? '')).state).toBe('REQUESTED');
  });

  it('gives its place back a day after its acceptance, unpaid, long before its beginning', async () => {
    const listing = await house.catalogue.published();
    const slot = await house.catalogue.slot(listing.id, 24 * 5);
    const order = await house.accept(await house.order(await house.resident(), slot.id));
    later('2026-11-03T01:59:59.999Z');
    await context().settle();
    expect([(await house.now(order.id)).state, await house.taken(slot.id)]).toEqual(['ACCEPTED', [1, 0]]);
    later('2026-11-03T02:00:00.000Z');
    await context().settle();
    expect(await house.now(order.id)).toMatchObject({ state: 'EXPIRED', endReason: 'NOT_PAID_IN_TIME' });
    expect([await house.taken(slot.id), await house.available()]).toEqual([[0, 0], 10_000]);
  });

  it.each([
    ['SERVED', 'CONFIRMED', 800, 700],
    ['RESIDENT_ABSENT', 'NO_SHOW', 800, 0],
    ['NOT_SERVED', 'CANCELLED', 0, 0],
  ] as const)('disputed and found %s ends %s', async (outcome, state, feeKept, subsidySpent) => {
    const [slot, guest] = [await house.offered(), await house.resident()];
    const { id } = await house.delivered(guest, slot.id);
    await expect(dispute(id, house.server)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await dispute(id, guest)).toMatchObject({ state: 'DISPUTED', dueAt: null });
    await expect(house.confirm(guest, id)).rejects.toMatchObject({ code: 'STATE_NOT_ALLOWED' });
    await expect(decide(id, outcome, house.server)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide(id, outcome)).toMatchObject({ state, feeKept, subsidySpent, feeReturned: 800 - feeKept });
    await expect(decide(id, outcome)).rejects.toMatchObject({ code: 'STATE_NOT_ALLOWED' });
    const shown = async (actor = guest) => (await context().get(OrderDisputes).of(actor, [id])).get(id)?.[0];
    expect(await shown()).toMatchObject({ statement: '没有人来', reason: '已核实', outcome });
    expect(await shown(house.server)).toMatchObject({ statement: null, reason: '已核实' });
    expect((await house.books())['9101'] ?? 0).toBe(0);
  });

  it('is proved by its own code only, and locks after five wrong ones', async () => {
    const slot = await house.offered();
    const [one, two] = [await house.resident(), await house.resident()];
    const [mine, other] = [await house.scheduled(one, slot.id), await house.scheduled(two, slot.id)];
    await expect(house.deliver(mine.id, '000000')).rejects.toMatchObject({ code: 'ORDER_NOT_BEGUN' });
    later('2026-11-03T01:00:00.000Z');
    const { code } = await context().get(OrderCodes).show(two, other.id);
    for (let time = 0; time < 5; time += 1) {
      await expect(house.deliver(mine.id, code)).rejects.toMatchObject({ code: 'ORDER_CODE_WRONG' });
    }
    const right = (await context().get(OrderCodes).show(one, mine.id)).code;
    await expect(house.deliver(mine.id, right)).rejects.toMatchObject({ code: 'ORDER_CODE_LOCKED' });
    expect((await house.deliver(other.id, code)).state).toBe('DELIVERED');
    expect((await house.deliver(mine.id, null, house.otherWorker)).state).toBe('DELIVERED');
  });

  it('is nobody’s business but its guest’s, its provider’s and the station’s', async () => {
    const [slot, guest] = [await house.offered(), await house.resident()];
    const { id } = await house.order(guest, slot.id);
    const queries = context().get(OrderQueries);
    const stranger = await house.resident();
    const rival = actorOf(stranger.personId, ['order.serve'], { organisations: ['another'] });
    for (const nobody of [stranger, rival]) {
      await expect(queries.one(nobody, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(house.accept({ id }, nobody)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(house.cancel(nobody, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect((await queries.page(nobody, {}, null, 10)).map((order) => order.id)).toEqual([]);
    }
    const hidden = { personId: null, orderedBy: null, paidBy: null, cost: null, subsidy: null, points: null };
    expect(await queries.one(house.server, id)).toMatchObject({ fee: 800, ...hidden });
    for (const one of [guest, house.station]) {
      expect(await queries.one(one, id)).toMatchObject({ personId: guest.personId, cost: 1_500, subsidy: 700 });
    }
    await expect(house.accept({ id }, house.station)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lists for each side what is its own', async () => {
    const [slot, guest] = [await house.offered(), await house.resident()];
    const own = await house.order(guest, slot.id);
    const placed = await house.order(house.station, slot.id, {
      ...{ personId: (await house.resident()).personId, channel: 'STATION' },
    });
    const queries = context().get(OrderQueries);
    const ids = async (...[actor, filter]: [typeof guest, Parameters<OrderQueries['page']>[1]]) =>
      (await queries.page(actor, filter, null, 10)).map(({ id }) => id);
    expect(await ids(guest, {})).toEqual([own.id]);
    expect(await ids(house.station, { side: 'GUEST' })).toEqual([placed.id]);
    expect(await ids(house.station, { side: 'STATION' })).toEqual([placed.id, own.id]);
    expect(await ids(house.server, { side: 'PROVIDER', state: 'REQUESTED' })).toEqual([placed.id, own.id]);
    expect(await ids(house.server, { side: 'PROVIDER', state: 'ACCEPTED' })).toEqual([]);
    expect(await ids(house.server, { side: 'STATION' })).toEqual([]);
  });

  it('tells a provider whom to visit only from its acceptance to its end', async () => {
    const [slot, guest] = [await house.offered({ place: 'HOME' }), await house.resident()];
    await expect(house.order(guest, slot.id)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const contact = { name: '周居民', phone: '19900001111', address: '幸福路 2 号' };
    const { id } = await house.order(guest, slot.id, { contact });
    const view = context().get(ViewOrderContact);
    expect(await view.execute(guest, id)).toEqual(contact);
    await expect(view.execute(house.server, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await house.accept({ id });
    expect(await view.execute(house.server, id)).toEqual(contact);
    await house.cancel(house.server, id);
    await expect(view.execute(house.server, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('needs a phone for a visit that somebody can call, and keeps it as digits', async () => {
    const [slot, guest] = [await house.offered({ place: 'HOME' }), await house.resident()];
    const contact = (phone: string) => ({ contact: { name: '周居民', phone, address: '幸福路 2 号' } });
    for (const phone of ['不知道', '123', '29900001111', '1990000111']) {
      await expect(house.order(guest, slot.id, contact(phone))).rejects.toMatchObject({
        ...{ code: 'BAD_USER_INPUT', params: { field: 'contact.phone' } },
      });
    }
    const view = context().get(ViewOrderContact);
    for (const [phone, kept] of [
      ['+86 199-0000-1111', '19900001111'],
      ['0839-1234567', '08391234567'],
    ] as const) {
      const { id } = await house.order(guest, slot.id, contact(phone));
      expect((await view.execute(guest, id)).phone).toBe(kept);
      await house.cancel(guest, id);
    }
  });

  it('asks its provider for the code where there is none', async () => {
    const [slot, guest] = [await house.offered(), await house.resident()];
    const { id } = await house.scheduled(guest, slot.id);
    later('2026-11-03T02:00:00.000Z');
    await expect(house.deliver(id, null)).rejects.toMatchObject({ code: 'ORDER_CODE_NEEDED' });
    await expect(house.deliver(id, null, guest)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await house.deliver(id, null, house.station)).state).toBe('DELIVERED');
  });

  it('tells its guest and the station, and not its provider, whether its subsidy could be borne now', async () => {
    const [dear, cheap] = [await house.offered({ unitCost: 20_000 }), await house.offered()];
    const guest = await house.resident();
    const [one, two] = [await house.order(guest, dear.id), await house.order(guest, cheap.id)];
    const seenBy = async (actor: typeof guest) => {
      const found = await context().get(OrderCoverage).of(actor, [one.id, two.id]);
      return [found.get(one.id), found.get(two.id)];
    };
    for (const actor of [guest, house.station]) expect(await seenBy(actor)).toEqual([false, true]);
    for (const actor of [house.server, await house.resident()]) {
      expect(await seenBy(actor)).toEqual([undefined, undefined]);
    }
    await house.accept(two);
    expect(await seenBy(guest)).toEqual([false, undefined]);
  });

  it('is audited: a place too few is named', async () => {
    const [slot, guest] = [await house.offered(), await house.resident()];
    await house.order(guest, slot.id);
    const change = (to: number) =>
      context()
        .get(UnitOfWork)
        .run(() => context().get(Database).change('UPDATE listings_slot SET taken = ? WHERE id = ?', [to, slot.id]));
    const check = context()
      .get(Checks)
      .invariants.find(({ name }) => name === 'slot-places');
    await change(2);
    expect((await check?.run(() => undefined))?.broken).toEqual([`slot ${slot.id}: expected 1/0, found 2/0`]);
    await change(1);
  });

  it('is placed once in a slot, once for a key, and at the price that was shown', async () => {
    const [slot, guest] = [await house.offered(), await house.resident()];
    await expect(house.order(guest, slot.id, { expectedFee: 700 })).rejects.toMatchObject({
      code: 'ORDER_PRICE_CHANGED',
    });
    const idempotencyKey = key();
    const order = await house.order(guest, slot.id, { idempotencyKey, expectedFee: 800 });
    expect(await house.order(guest, slot.id, { idempotencyKey, expectedFee: 800 })).toEqual(order);
    await expect(house.order(guest, slot.id)).rejects.toMatchObject({ code: 'ORDER_REPEATED' });
    await context().get(RefuseServiceOrder).execute(house.server, { orderId: order.id, idempotencyKey: key() });
    expect((await house.order(guest, slot.id)).state).toBe('REQUESTED');
    expect(await house.taken(slot.id)).toEqual([1, 0]);
  });
});
