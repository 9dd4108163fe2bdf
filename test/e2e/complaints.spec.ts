import { addWorkingDays, businessDate, endOfBusinessDate, newId } from '#kernel';
import { forEachEngine, type GraphqlClient } from '#testing';
import { call, charityOf } from './charity.js';
import { home, regionOf, seedSmallDistrict, signIn } from './district.js';
import { headOf } from './offered.js';
import { startApi, type RunningApi } from './running-api.js';
import { eventually } from './community-space.js';

const COMPLAINT = `query($id: ID!) { complaint(id: $id) {
  state text answer reason overdue answerUntil decideUntil orderId listingId } }`;
const COMPLAINTS = 'query($s: ComplaintState) { complaints(state: $s, first: 20) { nodes { id } } }';
const LISTING = 'query($id: ID!) { listing(id: $id) { state ratingCount ratingMean } }';
const FILE = 'mutation($input: FileComplaintInput!) { fileComplaint(input: $input) { id state } }';
const ANSWER = 'mutation($input: AnswerComplaintInput!) { answerComplaint(input: $input) { state answer } }';
const DECIDE = 'mutation($input: DecideComplaintInput!) { decideComplaint(input: $input) { state reason } }';
const WITHDRAW = 'mutation($input: WithdrawComplaintInput!) { withdrawComplaint(input: $input) { state } }';
const RATE = 'mutation($input: RateServiceOrderInput!) { rateServiceOrder(input: $input) { stars comment } }';
const RATINGS = 'query($id: ID!) { serviceRatings(listingId: $id, first: 20) { nodes { stars comment ratedOn } } }';
const STARS = 'query($id: ID!) { serviceOrder(id: $id) { state stars } }';
const BOARD = `subscription($r: ID!, $after: Cursor) { complaintBoard(regionId: $r, after: $after) {
  cursor complaint { id state overdue text } } }`;

interface Complaint {
  state: string;
  text: string;
  answer: string | null;
  reason: string | null;
  overdue: boolean;
  answerUntil: string;
  decideUntil: string;
}

forEachEngine('complaints and ratings, by real clients', (engine) => {
  let api: RunningApi;
  let listing: string;
  let slots: string[];
  const guests = ['resident', 'volunteer-1', 'volunteer-2', 'volunteer-4'];

  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
    const charity = await charityOf(api);
    const [officer, station] = [await as('officer'), await as('station-worker')];
    const [district, street] = [await regionOf(officer), await regionOf(station)];
    const { organisation, head } = await headOf(api, 'volunteer-3', street);
    const payee = { name: '爱心食堂', account: '6222000000000001', bank: '农商行' };
    const registration = { organisationId: organisation, fundId: charity.fund, payee, idempotencyKey: newId() };
    const { id: provider } = await call<{ id: string }>(head, 'registerProvider', registration, 'id');
    await call(officer, 'reviewProvider', { providerId: provider, approved: true }, 'state');
    const terms = {
      ...{
        title: '爱心午餐',
        description: '免费',
        field: 'MEALS',
        place: 'SPACE',
        address: '双元路 1 号',
        point: home,
      },
      ...{ regionId: street, areaRegionIds: [district], unitCost: 0, prices: [{ group: 'RESIDENT', fee: 0 }] },
      complaintLimit: 2,
    };
    const draft = { providerId: provider, terms, idempotencyKey: newId() };
    const drawn = await call<{ id: string; termsId: string }>(head, 'createListing', draft, 'id termsId');
    listing = drawn.id;
    await call(head, 'submitListing', { listingId: listing }, 'state');
    await call(station, 'reviewListing', { listingId: listing, termsId: drawn.termsId, approved: true }, 'state');
    await call(head, 'publishListing', { listingId: listing }, 'state');
    const at = (hours: number): string => new Date(api.clock.now().getTime() + hours * 3_600_000).toISOString();
    const times = [24, 48].map((hour) => ({ startsAt: at(hour), endsAt: at(hour + 1), capacity: 8 }));
    const added = { listingId: listing, slots: times, idempotencyKey: newId() };
    slots = (await call<{ id: string }[]>(head, 'addSlots', added, 'id')).map(({ id }) => id);
  });
  afterAll(() => api.close());

  const as = (key: string): Promise<GraphqlClient> => signIn(api, key);
  const step = (orderId: string): object => ({ orderId, idempotencyKey: newId() });
  const order = async (guest: string, slotId = slots[0]): Promise<string> => {
    const draft = { slotId, idempotencyKey: newId() };
    const { id } = await call<{ id: string }>(await as(guest), 'orderService', draft, 'id');
    await call(await as('volunteer-3'), 'acceptServiceOrder', step(id), 'state');
    return id;
  };
  const complaintInput = (orderId: string, key: string = newId()): Record<string, unknown> => ({
    input: { orderId, subject: 'QUALITY', text: '饭菜是凉的', idempotencyKey: key },
  });
  const file = async (who: string, orderId: string): Promise<string> =>
    (await (await as(who)).run<{ fileComplaint: { id: string } }>(FILE, complaintInput(orderId))).fileComplaint.id;
  const seen = async (who: string, id: string): Promise<Complaint> =>
    (await (await as(who)).run<{ complaint: Complaint }>(COMPLAINT, { id })).complaint;
  const answer = async (who: string, complaintId: string): Promise<string> =>
    (await as(who)).codeOf(ANSWER, { input: { complaintId, answer: '已更换保温箱' } });
  const decide = async (who: string, complaintId: string, decision: string): Promise<string> =>
    (await as(who)).codeOf(DECIDE, { input: { complaintId, decision, reason: '经核实' } });
  const rateCode = async (who: string, orderId: string, stars: number): Promise<string> =>
    (await as(who)).codeOf(RATE, { input: { orderId, stars, comment: '热乎', idempotencyKey: newId() } });
  const offered = async (): Promise<{ state: string; ratingCount: number; ratingMean: number | null }> =>
    (
      await (
        await as('volunteer-3')
      ).run<{ listing: { state: string; ratingCount: number; ratingMean: number } }>(LISTING, { id: listing })
    ).listing;

  it('are heard on both sides and answered by the station; nobody else reads a word', async () => {
    const orderId = await order('resident');
    const station = await as('station-worker');
    const board = await station.follow<{ complaintBoard: { complaint: { state: string } } }>(BOARD, {
      r: await regionOf(station),
    });
    expect(await (await as('volunteer-4')).codeOf(FILE, complaintInput(orderId))).toBe('NOT_FOUND');
    expect(await (await as('resident')).codeOf(FILE, complaintInput(newId()))).toBe('NOT_FOUND');
    const key = newId();
    const resident = await as('resident');
    const filed = await resident.run<{ fileComplaint: { id: string } }>(FILE, complaintInput(orderId, key));
    expect(await resident.run(FILE, complaintInput(orderId, key))).toEqual(filed);
    expect(await resident.codeOf(FILE, complaintInput(orderId))).toBe('COMPLAINT_KNOWN');
    const { id } = filed.fileComplaint;
    const due = endOfBusinessDate(addWorkingDays(businessDate(api.clock.now()), 5)).toISOString();
    for (const who of ['resident', 'volunteer-3', 'station-worker', 'officer']) {
      expect(await seen(who, id)).toMatchObject({ state: 'FILED', text: '饭菜是凉的', decideUntil: due, orderId });
    }
    for (const who of ['volunteer-4', 'grid-worker', 'auditor']) {
      expect([who, await (await as(who)).codeOf(COMPLAINT, { id })]).toEqual([who, 'NOT_FOUND']);
    }
    expect(await answer('resident', id)).toBe('FORBIDDEN');
    expect(await decide('resident', id, 'UPHOLD')).toBe('FORBIDDEN');
    expect(await decide('station-worker', id, 'DISMISS')).toBe('COMPLAINT_WAITS_FOR_PROVIDER');
    expect(await answer('volunteer-3', id)).toBe('none');
    expect(await answer('volunteer-3', id)).toBe('STATE_NOT_ALLOWED');
    expect(await decide('station-worker', id, 'DISMISS')).toBe('none');
    expect(await decide('officer', id, 'UPHOLD')).toBe('STATE_NOT_ALLOWED');
    expect(await seen('resident', id)).toMatchObject({ answer: '已更换保温箱', reason: '经核实', overdue: false });
    await board.until((received) => received.length >= 3);
    const states = board.received.map(({ complaintBoard }) => complaintBoard.complaint.state);
    expect([states.length, states.at(-1)]).toEqual([3, 'DISMISSED']);
    expect(await (await as('officer')).run(COMPLAINTS, { s: 'DISMISSED' })).toEqual({
      complaints: { nodes: [{ id }] },
    });
    expect(await (await as('volunteer-4')).run(COMPLAINTS)).toEqual({ complaints: { nodes: [] } });
    await station.close();
  });

  it('rate a listing once for each confirmed order', async () => {
    const ids = await Promise.all(guests.slice(1).map((guest) => order(guest)));
    for (const id of ids) await call(await as('volunteer-3'), 'scheduleServiceOrder', step(id), 'state');
    expect(await rateCode('volunteer-1', ids[0] ?? '', 5)).toBe('ORDER_NOT_RATABLE');
    api.clock.advance({ hours: 24, minutes: 5 });
    for (const [at, id] of ids.entries()) {
      const guest = await as(guests[at + 1] ?? '');
      const { serviceOrderCode } = await guest.run<{ serviceOrderCode: { code: string } }>(
        'query($id: ID!) { serviceOrderCode(orderId: $id) { code } }',
        { id },
      );
      const proof = { ...step(id), code: serviceOrderCode.code };
      await call(await as('volunteer-3'), 'deliverServiceOrder', proof, 'state');
      await call(guest, 'confirmServiceOrder', step(id), 'state');
    }
    const wrong = await Promise.all([0, 6].map((stars) => rateCode('volunteer-1', ids[0] ?? '', stars)));
    expect(wrong).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    for (const who of ['resident', 'volunteer-3', 'station-worker']) {
      expect([who, await rateCode(who, ids[0] ?? '', 1)]).toEqual([who, 'NOT_FOUND']);
    }
    const codes = await Promise.all([5, 5, 5, 5].map((stars) => rateCode('volunteer-1', ids[0] ?? '', stars)));
    expect(codes.sort()).toEqual(['ORDER_RATED', 'ORDER_RATED', 'ORDER_RATED', 'none']);
    expect(await rateCode('volunteer-2', ids[1] ?? '', 4)).toBe('none');
    expect(await rateCode('volunteer-4', ids[2] ?? '', 4)).toBe('none');
    expect(await offered()).toMatchObject({ ratingCount: 3, ratingMean: 433 });
    const ratings = async (who: string): Promise<(string | null)[]> =>
      (
        await (await as(who)).run<{ serviceRatings: { nodes: { comment: string | null }[] } }>(RATINGS, { id: listing })
      ).serviceRatings.nodes.map(({ comment }) => comment);
    expect(await ratings('volunteer-4')).toEqual([null, null, null]);
    expect(await ratings('volunteer-3')).toEqual(['热乎', '热乎', '热乎']);
    expect(await (await as('volunteer-1')).run(STARS, { id: ids[0] })).toEqual({
      serviceOrder: { state: 'CONFIRMED', stars: 5 },
    });
  });

  it('suspend a listing by themselves at the limit of its terms, and say when the working days pass', async () => {
    const filed: string[] = [];
    for (const guest of guests) filed.push(await file(guest, await order(guest, slots[1])));
    const [first = '', second = '', late = '', withdrawn = ''] = filed;
    expect(await (await as('volunteer-4')).run(WITHDRAW, { input: { complaintId: withdrawn } })).toEqual({
      withdrawComplaint: { state: 'WITHDRAWN' },
    });
    for (const id of [first, second]) expect(await answer('volunteer-3', id)).toBe('none');
    expect(await decide('officer', first, 'UPHOLD')).toBe('none');
    expect((await offered()).state).toBe('PUBLISHED');
    expect(await decide('officer', second, 'UPHOLD')).toBe('none');
    expect((await offered()).state).toBe('SUSPENDED');
    expect(
      await (
        await as('resident')
      ).codeOf('mutation($input: OrderServiceInput!) { orderService(input: $input) { id } }', {
        input: { slotId: slots[1], idempotencyKey: newId() },
      }),
    ).toBe('LISTING_NOT_OFFERED');
    const { decideUntil } = await seen('officer', late);
    expect(await decide('officer', late, 'UPHOLD')).toBe('COMPLAINT_WAITS_FOR_PROVIDER');
    api.clock.set(new Date(Date.parse(decideUntil) + 1));
    await eventually(async () => (await seen('officer', late)).overdue);
    expect(await decide('officer', late, 'DISMISS')).toBe('none');
  });
});
