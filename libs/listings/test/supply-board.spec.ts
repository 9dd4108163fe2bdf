import { newId } from '#kernel';
import { Checks, type Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ConfirmSupplyMatch } from '../app/confirm-supply-match.js';
import { DeclineSupplyMatch } from '../app/decline-supply-match.js';
import { KeepBoardEntry } from '../app/keep-board-entry.js';
import { OfferSupply } from '../app/offer-supply.js';
import { PublishNeed } from '../app/publish-need.js';
import { SupplyQueries } from '../app/supply-queries.js';
import type { NeedEntity, SupplyEntity, SupplyMatchEntity } from '../data/supply.entities.js';
import type { BoardSide, NeedDraft, SupplyDraft } from '../domain/supply.js';
import { capabilities, SpaceHouse } from './space-house.js';

const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
const codesOf = (tried: readonly PromiseSettledResult<unknown>[]): string[] =>
  tried.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
type Supplier = Actor & { id: string };

describeOnEachEngine('the supply–demand board', capabilities, (context) => {
  let house: SpaceHouse;
  let secondClerk: Actor;

  beforeEach(async () => {
    context().clock.set('2026-03-02T02:00:00.000Z');
    house = new SpaceHouse(context());
    await house.found();
    secondClerk = await house.stationOf(house.community);
  });

  const publish = (change: Partial<NeedDraft> = {}, actor: Actor = house.station): Promise<NeedEntity> =>
    context()
      .get(PublishNeed)
      .execute(actor, {
        ...{ regionId: house.community, field: 'MEALS', title: '独居老人午餐', details: '每日一餐', place: 'SPACE' },
        ...{ address: '兴旺路 8 号', point: { longitude: 106.29, latitude: 32.23, system: 'WGS84' }, spaceId: null },
        ...{ people: 40, licence: 'FOOD_BUSINESS', budget: 40_000, subsidy: null, idempotencyKey: newId() },
        ...{ fromDate: '2026-03-02', toDate: '2026-12-31', ...change },
      });
  const offer = (supplier: Supplier, change: Partial<SupplyDraft> = {}): Promise<SupplyEntity> =>
    context()
      .get(OfferSupply)
      .execute(supplier, {
        ...{ organisationId: supplier.id, field: 'MEALS', title: '助餐', details: '自有厨房', people: 25 },
        ...{ areaRegionIds: [house.street], licences: ['FOOD_BUSINESS'], price: 900, idempotencyKey: newId() },
        ...{ fromDate: '2026-03-02', toDate: '2026-12-31', ...change },
      });
  const confirm = (actor: Actor, matchId: string, side: BoardSide): Promise<SupplyMatchEntity> =>
    context().get(ConfirmSupplyMatch).execute(actor, { matchId, side });
  const matchesOf = (of: { needId?: string; supplyId?: string }, actor: Actor = house.station) =>
    context().get(SupplyQueries).matches(actor, of, null, 100);
  const matchOf = async (needId: string, supplyId: string): Promise<SupplyMatchEntity> => {
    const [match] = await matchesOf({ needId, supplyId });
    if (match === undefined) throw new Error('no match was proposed');
    return match;
  };
  const need = (id: string): Promise<NeedEntity> => context().get(SupplyQueries).need(id);
  const supply = (id: string): Promise<SupplyEntity> => context().get(SupplyQueries).supply(id);

  it('proposes each pair once, whichever side comes first or both at once', async () => {
    const supplier = await house.organisation();
    const [early, late] = [await publish(), () => publish({ people: 10, budget: 10_000 })];
    await context().settle();
    const [offered, wanted] = await Promise.all([offer(supplier), late()]);
    await context().settle();
    const found = await matchesOf({ supplyId: offered.id });
    expect(found.map(({ needId }) => needId).sort()).toEqual([early.id, wanted.id].sort());
    expect(found.every(({ state, score, reasons }) => state === 'PROPOSED' && score > 0 && reasons.length === 5)).toBe(
      true,
    );
    await context().get(KeepBoardEntry).need(house.station, early.id, 'renew');
    await context().settle();
    expect(await matchesOf({ needId: early.id })).toHaveLength(1);
    // What is of another field, elsewhere, too dear or without its licence is not proposed.
    await offer(supplier, { field: 'HAIRCUT' });
    await offer(supplier, { areaRegionIds: [house.other] });
    await offer(supplier, { price: 1_001 });
    await offer(supplier, { licences: [] });
    await context().settle();
    expect(await matchesOf({ needId: early.id })).toHaveLength(1);
  });

  it('places people once both sides have confirmed, each by a person of its own', async () => {
    const supplier = await house.organisation();
    const [wanted, offered] = [await publish(), await offer(supplier)];
    await context().settle();
    const { id } = await matchOf(wanted.id, offered.id);
    const stranger = await house.organisation(house.other, '别家机构');
    for (const [actor, side] of [
      [stranger, 'SUPPLY'],
      [supplier, 'NEED'],
      [house.station, 'SUPPLY'],
      [await house.stationOf(house.other), 'NEED'],
      [await house.resident(), 'NEED'],
    ] as const) {
      await expect(confirm(actor, id, side)).rejects.toThrow(code('NOT_FOUND'));
    }
    expect(await confirm(house.station, id, 'NEED')).toMatchObject({ state: 'NEED_CONFIRMED', people: 0 });
    await expect(confirm(secondClerk, id, 'NEED')).rejects.toThrow(code('STATE_NOT_ALLOWED'));
    const both = { ...house.station, organisationIds: () => [supplier.id] };
    await expect(confirm(both, id, 'SUPPLY')).rejects.toThrow(code('SUPPLY_MATCH_NEEDS_ANOTHER_PERSON'));
    expect(await confirm(supplier, id, 'SUPPLY')).toMatchObject({ state: 'AGREED', people: 25, listingId: null });
    expect(await need(wanted.id)).toMatchObject({ state: 'OPEN', placed: 25 });
    expect(await supply(offered.id)).toMatchObject({ state: 'FILLED', placed: 25 });
  });

  it('places nobody twice when six supplies are confirmed at once', async () => {
    const wanted = await publish();
    const suppliers: Supplier[] = [];
    for (let n = 0; n < 6; n += 1) suppliers.push(await house.organisation(house.community, `助餐点 ${n}`));
    const offers: SupplyEntity[] = [];
    for (const one of suppliers) offers.push(await offer(one, { people: 15 }));
    await context().settle();
    const pairs: { id: string; supplier: Supplier }[] = [];
    for (const [at, { id: supplyId }] of offers.entries()) {
      const { id } = await matchOf(wanted.id, supplyId);
      await confirm(house.station, id, 'NEED');
      pairs.push({ id, supplier: suppliers[at] as Supplier });
    }
    const tried = await Promise.allSettled(pairs.map(({ id, supplier }) => confirm(supplier, id, 'SUPPLY')));
    const agreed = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value.people] : []));
    expect(agreed.sort()).toEqual([10, 15, 15]);
    expect([...new Set(codesOf(tried))]).toEqual(['STATE_NOT_ALLOWED']);
    expect(await need(wanted.id)).toMatchObject({ state: 'FILLED', placed: 40 });
    const states = (await matchesOf({ needId: wanted.id })).map(({ state }) => state).sort();
    expect(states).toEqual(['AGREED', 'AGREED', 'AGREED', 'SUPERSEDED', 'SUPERSEDED', 'SUPERSEDED']);
    const placed = await Promise.all(offers.map(async ({ id }) => (await supply(id)).placed));
    expect(placed.reduce((sum, each) => sum + each, 0)).toBe(40);
  });

  it('places no more than a supply serves when six needs confirm it at once', async () => {
    const supplier = await house.organisation();
    const offered = await offer(supplier, { people: 50 });
    const needs: NeedEntity[] = [];
    for (let n = 0; n < 6; n += 1) needs.push(await publish({ people: 20, budget: 20_000 }));
    await context().settle();
    const ids = [];
    for (const { id: needId } of needs) {
      const { id } = await matchOf(needId, offered.id);
      await confirm(supplier, id, 'SUPPLY');
      ids.push(id);
    }
    const tried = await Promise.allSettled(ids.map((id) => confirm(house.station, id, 'NEED')));
    const agreed = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value.people] : []));
    expect(agreed.sort()).toEqual([10, 20, 20]);
    expect([...new Set(codesOf(tried))]).toEqual(['STATE_NOT_ALLOWED']);
    expect(await supply(offered.id)).toMatchObject({ state: 'FILLED', placed: 50 });
    const placed = await Promise.all(needs.map(async ({ id }) => (await need(id)).placed));
    expect(placed.reduce((sum, each) => sum + each, 0)).toBe(50);
  });

  afterEach(async () => {
    const checks = context().get(Checks).invariants;
    for (const { name, run } of checks.filter((one) => one.name.endsWith('-placed'))) {
      expect([name, (await run(() => undefined)).broken]).toEqual([name, []]);
    }
  });

  it('does not propose a declined pair again, and looks for others', async () => {
    const [first, second] = [await house.organisation(), await house.organisation(house.other, '第二家')];
    const [wanted, offered] = [await publish(), await offer(first)];
    await context().settle();
    const { id } = await matchOf(wanted.id, offered.id);
    const decline = (actor: Actor) =>
      context().get(DeclineSupplyMatch).execute(actor, { matchId: id, reason: '人手不足' });
    await expect(decline(second)).rejects.toThrow(code('NOT_FOUND'));
    expect(await decline(first)).toMatchObject({ state: 'DECLINED', reason: '人手不足' });
    await expect(confirm(house.station, id, 'NEED')).rejects.toThrow(code('STATE_NOT_ALLOWED'));
    await offer(second);
    await context().settle();
    const states = (await matchesOf({ needId: wanted.id })).map(({ state }) => state);
    expect(states).toEqual(['PROPOSED', 'DECLINED']);
  });

  it('closes what nobody keeps or answers, by itself', async () => {
    const supplier = await house.organisation();
    const [wanted, brief] = [await publish(), await publish({ toDate: '2026-03-05', people: 5, budget: 5_000 })];
    const offered = await offer(supplier, { people: 100 });
    await context().settle();
    const [kept, short] = [await matchOf(wanted.id, offered.id), await matchOf(brief.id, offered.id)];
    context().clock.set('2026-03-05T15:59:59.999Z');
    await context().settle();
    expect((await need(brief.id)).state).toBe('OPEN');
    context().clock.advance({ ms: 1 });
    await context().settle();
    expect([(await need(brief.id)).state, (await matchOf(brief.id, offered.id)).state]).toEqual([
      'LAPSED',
      'SUPERSEDED',
    ]);
    await expect(confirm(house.station, short.id, 'NEED')).rejects.toThrow(code('STATE_NOT_ALLOWED'));
    context().clock.set('2026-03-12T02:00:00.000Z');
    await context().settle();
    expect((await matchOf(wanted.id, offered.id)).state).toBe('LAPSED');
    expect(kept.state).toBe('PROPOSED');
    await context().get(KeepBoardEntry).need(house.station, wanted.id, 'renew');
    context().clock.set('2026-04-01T02:00:00.000Z');
    await context().settle();
    // Thirty days are over for the supply; the need was renewed ten days later.
    expect([(await supply(offered.id)).state, (await need(wanted.id)).state]).toEqual(['LAPSED', 'OPEN']);
    context().clock.set('2026-04-11T02:00:00.000Z');
    await context().settle();
    expect((await need(wanted.id)).state).toBe('LAPSED');
    await expect(context().get(KeepBoardEntry).need(house.station, wanted.id, 'renew')).rejects.toThrow(
      code('STATE_NOT_ALLOWED'),
    );
  });

  it('is written on by those whom it concerns only', async () => {
    const supplier = await house.organisation();
    const stranger = await house.organisation(house.other, '别家机构');
    const elsewhere = await house.stationOf(house.other);
    await expect(publish({}, elsewhere)).rejects.toThrow(code('NOT_FOUND'));
    await expect(publish({ spaceId: newId() })).rejects.toThrow(code('NOT_FOUND'));
    await expect(publish({ subsidy: { fundId: newId(), purposeId: newId() } })).rejects.toThrow(code('NOT_FOUND'));
    await expect(offer(supplier, { organisationId: stranger.id })).rejects.toThrow(code('NOT_FOUND'));
    await expect(offer(supplier, { areaRegionIds: [house.street, newId()] })).rejects.toThrow(code('NOT_FOUND'));
    const [wanted, offered] = [await publish(), await offer(supplier)];
    await context().settle();
    const keep = context().get(KeepBoardEntry);
    await expect(keep.need(elsewhere, wanted.id, 'close')).rejects.toThrow(code('NOT_FOUND'));
    await expect(keep.supply(stranger, offered.id, 'close')).rejects.toThrow(code('NOT_FOUND'));
    expect(await matchesOf({ needId: wanted.id }, elsewhere)).toEqual([]);
    expect(await matchesOf({ supplyId: offered.id }, stranger)).toEqual([]);
    expect(await matchesOf({ supplyId: offered.id }, supplier)).toHaveLength(1);
    expect(await keep.supply(supplier, offered.id, 'close')).toMatchObject({ state: 'CLOSED' });
    expect((await matchOf(wanted.id, offered.id)).state).toBe('SUPERSEDED');
  });
});
