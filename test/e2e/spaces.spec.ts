import { newId } from '#kernel';
import { forEachEngine, type GraphqlClient } from '#testing';
import { seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';
import { bookingInput, eventually, openOrganisation, openSpace, spaceInput } from './community-space.js';

const BOOK = 'mutation($input: BookRoomInput!) { bookRoom(input: $input) { id state details { groupName } } }';
const DECIDE = 'mutation($input: DecideBookingInput!) { decideBooking(input: $input) { state } }';
const CANCEL = 'mutation($input: CancelBookingInput!) { cancelBooking(input: $input) { state } }';
const EDIT =
  'mutation($input: EditSpaceInput!) { editSpace(input: $input) { name state hours { weekly { weekday } } } }';
const EDIT_ROOM = 'mutation($input: EditRoomInput!) { editRoom(input: $input) { capacity state } }';
const CREATE = 'mutation($input: CreateSpaceInput!) { createSpace(input: $input) { id } }';
const NO_SHOW = 'mutation($input: ReportBookingNoShowInput!) { reportBookingNoShow(input: $input) { state } }';
const SPACE = `query($id: ID!) { space(id: $id) { name kind daysAhead standingPerBooker hours { weekly { weekday fromMinute }
  exceptions { date } } rooms { name capacity } } }`;
const SPACES = 'query($regionId: ID) { spaces(regionId: $regionId, kind: COMPLEX, first: 5) { nodes { id } } }';
const CALENDAR = `query($roomId: ID!, $from: DateTime!, $to: DateTime!, $first: Int!, $after: Cursor) {
  roomBookings(roomId: $roomId, from: $from, to: $to, first: $first, after: $after) {
    nodes { id state details { purpose groupName organisationId } } pageInfo { hasNextPage endCursor } } }`;
const ONE = 'query($id: ID!) { roomBooking(id: $id) { state } }';
const BOARD = `subscription($spaceId: ID!, $after: Cursor) {
  roomBookingBoard(spaceId: $spaceId, after: $after) { booking { id state details { purpose } } } }`;
const MINE = '{ myRoomBookings(first: 20) { nodes { id state } } }';

interface Booking {
  id: string;
  state: string;
  details: { purpose: string; groupName: string | null; organisationId: string | null } | null;
}
interface Calendar {
  roomBookings: { nodes: Booking[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

forEachEngine('community spaces, by real clients', (engine) => {
  let api: RunningApi;
  let place: { spaceId: string; roomId: string; regionId: string };

  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
    place = await openSpace(api);
  });
  afterAll(() => api.close());

  const as = (key: string): Promise<GraphqlClient> => signIn(api, key);
  const book = async (key: string, hour: number, change: Record<string, unknown> = {}): Promise<Booking> =>
    (await (await as(key)).run<{ bookRoom: Booking }>(BOOK, { input: bookingInput(api, place.roomId, hour, change) }))
      .bookRoom;
  const bookCode = async (key: string, hour: number, change: Record<string, unknown> = {}): Promise<string> =>
    (await as(key)).codeOf(BOOK, { input: bookingInput(api, place.roomId, hour, change) });
  const stretch = (): { roomId: string; from: string; to: string } => {
    const { startsAt } = bookingInput(api, place.roomId, 0) as { startsAt: string };
    return { roomId: place.roomId, from: startsAt, to: new Date(Date.parse(startsAt) + 86_400_000).toISOString() };
  };
  const stateOf = async (id: string): Promise<string> =>
    (await (await as('station-worker')).run<{ roomBooking: Booking }>(ONE, { id })).roomBooking.state;

  it('are read by anybody, and opened by the station of their region only', async () => {
    const { space } = await api.anyone.run<{ space: object }>(SPACE, { id: place.spaceId });
    expect(space).toMatchObject({
      ...{ name: '新华社区综合体', kind: 'COMPLEX', daysAhead: 30, standingPerBooker: 4 },
      ...{ rooms: [{ name: '活动室', capacity: 20 }], hours: { exceptions: [] } },
    });
    const found = await api.anyone.run<{ spaces: { nodes: object[] } }>(SPACES, { regionId: place.regionId });
    expect(found.spaces.nodes).toEqual([{ id: place.spaceId }]);
    expect(await api.anyone.codeOf(SPACES, { regionId: newId() })).toBe('NOT_FOUND');
    expect(await api.anyone.codeOf(SPACE, { id: newId() })).toBe('NOT_FOUND');
    const station = await as('station-worker');
    expect(await (await as('resident')).codeOf(CREATE, { input: spaceInput(place.regionId) })).toBe('FORBIDDEN');
    expect(await station.codeOf(CREATE, { input: spaceInput(newId()) })).toBe('NOT_FOUND');
    const wrong = { weekly: [{ weekday: 1, fromMinute: 600, toMinute: 500 }] };
    expect(await station.codeOf(CREATE, { input: spaceInput(place.regionId, { hours: wrong }) })).toBe(
      'BAD_USER_INPUT',
    );
    expect(await station.codeOf(CREATE, { input: spaceInput(place.regionId, { daysAhead: 9_999 }) })).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('are booked by a residents’ group: asked for, confirmed, seen as taken, given back', async () => {
    const key = newId();
    const input = bookingInput(api, place.roomId, 9, { idempotencyKey: key });
    const resident = await as('resident');
    const desk = await as('station-worker');
    const board = await desk.follow<{ roomBookingBoard: { booking: Booking } }>(BOARD, { spaceId: place.spaceId });
    const first = (await resident.run<{ bookRoom: Booking }>(BOOK, { input })).bookRoom;
    expect(first).toMatchObject({ state: 'REQUESTED', details: { groupName: '合唱队' } });
    expect((await resident.run<{ bookRoom: Booking }>(BOOK, { input })).bookRoom).toEqual(first);
    expect(await bookCode('grid-worker', 9)).toBe('ROOM_TAKEN');
    expect(await resident.codeOf(DECIDE, { input: { bookingId: first.id, decision: 'CONFIRM' } })).toBe('FORBIDDEN');
    const station = await as('station-worker');
    const decided = await station.run(DECIDE, { input: { bookingId: first.id, decision: 'CONFIRM' } });
    expect(decided).toEqual({ decideBooking: { state: 'CONFIRMED' } });
    for (const [who, details] of [
      ['volunteer-4', null],
      ['resident', { purpose: '排练', groupName: '合唱队', organisationId: null }],
      ['station-worker', { purpose: '排练', groupName: '合唱队', organisationId: null }],
    ] as const) {
      const { roomBookings } = await (await as(who)).run<Calendar>(CALENDAR, { ...stretch(), first: 5 });
      expect(roomBookings.nodes).toEqual([{ id: first.id, state: 'CONFIRMED', details }]);
    }
    const stranger = await as('volunteer-4');
    expect(await stranger.codeOf(ONE, { id: first.id })).toBe('NOT_FOUND');
    expect(await stranger.codeOf(CANCEL, { input: { bookingId: first.id } })).toBe('NOT_FOUND');
    expect(await api.anyone.codeOf(CALENDAR, { ...stretch(), first: 5 })).toBe('UNAUTHENTICATED');
    expect(await resident.run(CANCEL, { input: { bookingId: first.id, reason: '下雨' } })).toEqual({
      cancelBooking: { state: 'CANCELLED' },
    });
    expect(await resident.codeOf(CANCEL, { input: { bookingId: first.id } })).toBe('STATE_NOT_ALLOWED');
    await board.until((received) => received.length >= 3);
    expect(board.received.at(-1)?.roomBookingBoard.booking).toMatchObject({ id: first.id, state: 'CANCELLED' });
    await desk.close();
    const mine = await resident.run<{ myRoomBookings: { nodes: object[] } }>(MINE);
    expect(mine.myRoomBookings.nodes).toEqual([{ id: first.id, state: 'CANCELLED' }]);
  });

  it('are booked by organisations, by whoever books for them', async () => {
    const organisationId = await openOrganisation(api, 'volunteer-2', place.regionId);
    const of = { organisationId, groupName: null };
    expect(await bookCode('volunteer-3', 10, of)).toBe('NOT_FOUND');
    expect(await bookCode('volunteer-2', 10, { organisationId })).toBe('BAD_USER_INPUT');
    expect(await bookCode('volunteer-2', 10, { groupName: null })).toBe('BAD_USER_INPUT');
    const { id } = await book('volunteer-2', 10, of);
    await (await as('station-worker')).run(CANCEL, { input: { bookingId: id, reason: '消防检查' } });
    expect(await stateOf(id)).toBe('CANCELLED');
  });

  it('refuse what does not fit, each with its code', async () => {
    for (const [hour, change, code] of [
      [7, {}, 'OUTSIDE_OPENING_HOURS'],
      [12, { people: 21 }, 'ROOM_TOO_SMALL'],
      [12 + 24 * 31, {}, 'BOOKING_TOO_EARLY'],
      [-30, {}, 'BAD_USER_INPUT'],
      [12.1, {}, 'BAD_USER_INPUT'],
      [12, { people: 0 }, 'BAD_USER_INPUT'],
      [12, { roomId: newId() }, 'NOT_FOUND'],
    ] as const) {
      expect([hour, await bookCode('resident', hour, change)]).toEqual([hour, code]);
    }
    const { errors } = await (
      await as('resident')
    ).send(BOOK, { input: bookingInput(api, place.roomId, 12, { people: 21 }) });
    expect(errors[0]?.extensions.params).toEqual({ capacity: 20 });
  });

  it('give one hour to one of twelve clients, and let them page through the rest of the day', async () => {
    const clients = await Promise.all(['resident', 'grid-worker', 'volunteer-1', 'volunteer-3'].map(as));
    const codes = await Promise.all(
      [...clients, ...clients, ...clients].map((client) =>
        client.codeOf(BOOK, { input: bookingInput(api, place.roomId, 14) }),
      ),
    );
    expect(codes.filter((code) => code === 'none')).toHaveLength(1);
    expect(codes.filter((code) => code !== 'none').every((code) => code === 'ROOM_TAKEN')).toBe(true);
    for (const hour of [15, 16]) await book('volunteer-4', hour);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Calendar = await (await as('resident')).run<Calendar>(CALENDAR, { ...stretch(), first: 2, after });
      seen.push(...page.roomBookings.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = page.roomBookings.pageInfo);
    }
    expect([seen.length, new Set(seen).size]).toEqual([3, 3]);
    expect(await (await as('resident')).codeOf(CALENDAR, { ...stretch(), first: 101 })).toBe('BAD_USER_INPUT');
  });

  it('change their hours and rooms only past what was booked, or cancel it with a reason', async () => {
    const station = await as('station-worker');
    const { id } = await book('volunteer-5', 19);
    const closing = { spaceId: place.spaceId, hours: { weekly: [{ weekday: 1, fromMinute: 480, toMinute: 540 }] } };
    expect(await station.codeOf(EDIT, { input: closing })).toBe('SPACE_HAS_BOOKINGS');
    expect(await station.codeOf(EDIT_ROOM, { input: { roomId: place.roomId, state: 'CLOSED' } })).toBe(
      'SPACE_HAS_BOOKINGS',
    );
    expect(await station.codeOf(EDIT_ROOM, { input: { roomId: place.roomId, capacity: 30 } })).toBe('none');
    expect(await station.run(EDIT, { input: { spaceId: place.spaceId, name: '新华邻里中心' } })).toMatchObject({
      editSpace: { name: '新华邻里中心', state: 'OPEN' },
    });
    expect(await stateOf(id)).toBe('REQUESTED');
    expect(await station.codeOf(EDIT, { input: { ...closing, cancelReason: '调整开放时间' } })).toBe('none');
    expect(await stateOf(id)).toBe('CANCELLED');
    expect(await bookCode('volunteer-5', 19)).toBe('OUTSIDE_OPENING_HOURS');
    await station.run(EDIT, { input: { spaceId: place.spaceId, hours: spaceInput('').hours, cancelReason: '恢复' } });
  });

  it('lapse undecided, are done after their day, or were waited for in vain', async () => {
    const [undecided, used, missed] = [
      await book('resident', 9),
      await book('resident', 10),
      await book('resident', 11),
    ];
    const station = await as('station-worker');
    for (const { id } of [used, missed]) await station.run(DECIDE, { input: { bookingId: id, decision: 'CONFIRM' } });
    const { startsAt } = bookingInput(api, place.roomId, 11) as { startsAt: string };
    expect(await station.codeOf(NO_SHOW, { input: { bookingId: missed.id } })).toBe('BOOKING_NOT_BEGUN');
    api.clock.set(startsAt);
    await eventually(async () => (await stateOf(undecided.id)) === 'LAPSED');
    const again = await as('station-worker');
    expect(await (await as('resident')).codeOf(CANCEL, { input: { bookingId: missed.id } })).toBe('BOOKING_BEGUN');
    expect(await again.codeOf(NO_SHOW, { input: { bookingId: missed.id } })).toBe('NO_SHOW_TOO_EARLY');
    api.clock.advance({ minutes: 15 });
    const late = await as('station-worker');
    expect(await late.codeOf(NO_SHOW, { input: { bookingId: missed.id } })).toBe('none');
    api.clock.advance({ hours: 24 });
    await eventually(async () => (await stateOf(used.id)) === 'DONE');
    expect(await stateOf(missed.id)).toBe('NO_SHOW');
  });
});
