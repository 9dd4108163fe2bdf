import { newId } from '#kernel';
import { forEachEngine, type GraphqlClient, type Subscription } from '#testing';
import { CREATE, order, orderInput, regionOf, seedSmallDistrict, signIn, signInAll, type Cast } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

interface OfferEvent {
  offerReceived: { state: string; offer: { id: string; requestId: string } };
}

const OFFERS = 'subscription($after: Cursor) { offerReceived(after: $after) { state offer { id requestId } } }';
const ACCEPT = 'mutation($input: AcceptOfferInput!) { acceptOffer(input: $input) { id state acceptedAt } }';
const STATION_ACCEPTS = 'mutation($input: AcceptServiceRequestInput!) { acceptServiceRequest(input: $input) { id } }';
const CHECK_IN = 'mutation($input: CheckInInput!) { checkIn(input: $input) { id state } }';
const CHECK_OUT = 'mutation($input: CheckOutInput!) { checkOut(input: $input) { id state } }';
const REGISTER = 'mutation($input: RegisterInput!) { register(input: $input) { me { displayName } } }';

forEachEngine('bad input', (engine) => {
  let api: RunningApi;
  let cast: Cast;
  let inboxes: readonly Subscription<OfferEvent>[] = [];

  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
    await comeBack();
  });
  afterAll(async () => {
    inboxes.forEach((inbox) => inbox.end());
    await api.close();
  });

  /** Signs everybody in and opens their inboxes: after hours of the clock, tokens have ended and sockets were closed. */
  async function comeBack(): Promise<void> {
    cast = await signInAll(api);
    inboxes = await Promise.all(cast.volunteers.map((volunteer) => volunteer.follow<OfferEvent>(OFFERS)));
  }

  /** Orders a haircut, lets the station accept it, and returns the offers of the three who can do it. */
  async function offered(change: Record<string, unknown> = {}): Promise<{ requestId: string; offers: string[] }> {
    const { id } = await order(api, cast.resident, '上门理发', change);
    await cast.stationWorker.run(STATION_ACCEPTS, { input: { requestId: id } });
    const offers: string[] = [];
    for (const inbox of inboxes.slice(0, 3)) {
      const own = (event: OfferEvent): boolean =>
        event.offerReceived.offer.requestId === id && event.offerReceived.state === 'SENT';
      await inbox.until((received) => received.some(own));
      offers.push(inbox.received.find(own)?.offerReceived.offer.id ?? '');
    }
    return { requestId: id, offers };
  }

  const accept = (
    volunteer: GraphqlClient | undefined,
    offerId: string | undefined,
    key: string = newId(),
  ): Promise<string> => (volunteer as GraphqlClient).codeOf(ACCEPT, { input: { offerId, idempotencyKey: key } });
  const code = async (requestId: string, minutesLater = 0): Promise<string> => {
    const asked = await cast.resident.run<{ attendanceCode: { code: string } }>(
      'query($id: ID!) { attendanceCode(requestId: $id) { code } }',
      { id: requestId },
    );
    api.clock.advance({ minutes: minutesLater });
    return asked.attendanceCode.code;
  };

  describe('of offers', () => {
    it('accepting twice answers once, accepting for somebody else does not exist, and the others come too late', async () => {
      const { offers } = await offered();
      const [one, two] = cast.volunteers;
      const key = newId();
      expect(await accept(two, offers[0])).toBe('NOT_FOUND');
      const answers = await Promise.all(
        [1, 2, 3].map(() =>
          (one as GraphqlClient).send(ACCEPT, { input: { offerId: offers[0], idempotencyKey: key } }),
        ),
      );
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]?.errors).toEqual([]);
      expect(await accept(one, offers[0])).toBe('OFFER_GONE');
      expect(await accept(two, offers[1])).toBe('OFFER_GONE');
      expect(await accept(two, offers[1], key)).toBe('OFFER_GONE');
      expect(await accept(one, offers[1], key)).toBe('IDEMPOTENCY_CONFLICT');
    });

    it('accepting while busy elsewhere is refused', async () => {
      const start = api.clock.now().getTime() + 26 * 3_600_000;
      const when = { startsAt: new Date(start).toISOString(), endsAt: new Date(start + 3_600_000).toISOString() };
      const first = await offered(when);
      const second = await offered(when);
      const [one] = cast.volunteers;
      const codes = [await accept(one, first.offers[0]), await accept(one, second.offers[0])];
      expect(codes).toEqual(['none', 'VOLUNTEER_BUSY']);
    });

    it('accepting after the time is up is refused', async () => {
      const start = api.clock.now().getTime() + 50 * 3_600_000;
      const { offers } = await offered({
        startsAt: new Date(start).toISOString(),
        endsAt: new Date(start + 3_600_000).toISOString(),
      });
      api.clock.advance({ hours: 5 });
      await comeBack();
      expect(await accept(cast.volunteers[0], offers[0])).toBe('OFFER_GONE');
    });
  });

  describe('of orders', () => {
    it('50 equal orders with one key are one order with one answer; another order under that key is refused', async () => {
      const input = await orderInput(api, cast.resident, '上门理发');
      const answers = await Promise.all(Array.from({ length: 50 }, () => cast.resident.send(CREATE, { input })));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]?.errors).toEqual([]);
      expect(await cast.resident.codeOf(CREATE, { input: { ...input, note: '另一个' } })).toBe('IDEMPOTENCY_CONFLICT');
    });

    const at = (minutes: number): string => new Date(api.clock.now().getTime() + minutes * 60_000).toISOString();
    it.each<[string, () => Record<string, unknown>, string]>([
      ['in the past', () => ({ startsAt: at(-60), endsAt: at(30) }), 'BAD_USER_INPUT'],
      ['of 40 hours', () => ({ startsAt: at(60), endsAt: at(60 + 40 * 60) }), 'BAD_USER_INPUT'],
      ['of no time', () => ({ startsAt: at(60), endsAt: at(60) }), 'BAD_USER_INPUT'],
      ['that ends before it starts', () => ({ startsAt: at(120), endsAt: at(60) }), 'BAD_USER_INPUT'],
      ['in two years', () => ({ startsAt: at(2 * 525_600), endsAt: at(2 * 525_600 + 60) }), 'BAD_USER_INPUT'],
      ['at latitude 91', () => ({ point: { longitude: 120, latitude: 91 } }), 'BAD_USER_INPUT'],
      ['at longitude -181', () => ({ point: { longitude: -181, latitude: 33 } }), 'BAD_USER_INPUT'],
      ['for -1 places', () => ({ places: -1 }), 'BAD_USER_INPUT'],
      ['for 0 places', () => ({ places: 0 }), 'BAD_USER_INPUT'],
      ['for 1.5 places', () => ({ places: 1.5 }), 'BAD_USER_INPUT'],
      ['for 1e9 places', () => ({ places: 1_000_000_000 }), 'BAD_USER_INPUT'],
      ['for 2^53 places', () => ({ places: 2 ** 53 }), 'BAD_USER_INPUT'],
      ['with an empty key', () => ({ idempotencyKey: '' }), 'BAD_USER_INPUT'],
      ['with a key of 256 characters', () => ({ idempotencyKey: 'k'.repeat(256) }), 'BAD_USER_INPUT'],
      ['with an id that is none', () => ({ itemId: 'x' }), 'BAD_USER_INPUT'],
      ['of a service that does not exist', () => ({ itemId: newId() }), 'NOT_FOUND'],
      ['with an unknown field', () => ({ state: 'CONFIRMED' }), 'BAD_USER_INPUT'],
      ['with a note of 100 KB', () => ({ note: '字'.repeat(33_000) }), 'BAD_USER_INPUT'],
      ['with a note of 1 MB', () => ({ note: 'x'.repeat(1_048_576) }), 'PAYLOAD_TOO_LARGE'],
    ])('an order %s is refused, and nothing is kept', async (_, change, expected) => {
      const count = 'query($r: ID!) { serviceRequests(regionId: $r, first: 100) { nodes { id } } }';
      const variables = { r: await regionOf(cast.resident) };
      const before = await cast.gridWorker.run(count, variables);
      const input = { ...(await orderInput(api, cast.resident, '上门理发')), ...change() };
      const answer = await cast.resident.send(CREATE, { input });
      expect(answer.errors[0]?.extensions.code).toBe(expected);
      expect(answer.errors[0]?.message).not.toMatch(/select|insert|node_modules|\.ts|\.js/i);
      expect(await cast.gridWorker.run(count, variables)).toEqual(before);
    });
  });

  describe('of attendance', () => {
    it('a code that is old, reused or of another order, and leaving before coming, are refused with their codes', async () => {
      const start = api.clock.now().getTime() + 120 * 60_000;
      const { requestId, offers } = await offered();
      const later = {
        startsAt: new Date(start + 6 * 3_600_000).toISOString(),
        endsAt: new Date(start + 7 * 3_600_000).toISOString(),
      };
      const another = await offered(later);
      const [one] = cast.volunteers;
      expect(await accept(one, offers[0])).toBe('none');
      expect(await accept(one, another.offers[0])).toBe('none');
      const send = (text: string, given: string): Promise<string> =>
        (cast.volunteers[0] as GraphqlClient).codeOf(text, {
          input: { requestId, code: given, idempotencyKey: newId() },
        });

      expect(await send(CHECK_IN, await code(requestId))).toBe('ATTENDANCE_TOO_EARLY');
      api.clock.advance({ minutes: 118 });
      await comeBack();
      expect(await send(CHECK_OUT, await code(requestId))).toBe('NOT_SIGNED_IN');
      expect(await send(CHECK_IN, await code(requestId, 2))).toBe('ATTENDANCE_CODE_OLD');
      expect(await send(CHECK_IN, await code(another.requestId))).toBe('ATTENDANCE_CODE_OF_ANOTHER');
      expect(await send(CHECK_IN, '12345')).toBe('BAD_USER_INPUT');
      const sound = await code(requestId);
      const stranger = cast.volunteers[3] as GraphqlClient;
      expect(await stranger.codeOf(CHECK_IN, { input: { requestId, code: sound, idempotencyKey: newId() } })).toBe(
        'NOT_FOUND',
      );
      expect(await send(CHECK_IN, sound)).toBe('none');
      expect(await send(CHECK_IN, sound)).toBe('ALREADY_SIGNED_IN');
      expect(await send(CHECK_OUT, sound)).toBe('ATTENDANCE_CODE_REUSED');
    });
  });

  describe('of people', () => {
    const registered = async (
      displayName: string,
      change: Record<string, unknown> = {},
    ): Promise<{ code: string; name?: string }> => {
      const regionId = await regionOf(cast.resident);
      const phone = `1990000${String(5_000 + (Math.floor(performance.now() * 7) % 4_999))}`;
      const { data, errors } = await api.anyone.send<{ register: { me: { displayName: string } } }>(REGISTER, {
        input: { displayName, phone, password: 'a long enough password', regionId, ...change },
      });
      return { code: errors[0]?.extensions.code ?? 'none', name: data?.register?.me.displayName };
    };

    it.each(['王𠮷', '阿卜杜热依木·买买提', '李🙂', 'Ångström Ni'])('the name %s is kept as it is', async (name) => {
      expect(await registered(name)).toEqual({ code: 'none', name });
    });

    it.each<[string, Record<string, unknown>]>([
      ['an empty name', { displayName: '' }],
      ['a name of blanks', { displayName: '   ' }],
      ['a name of 51 characters', { displayName: '𠮷'.repeat(51) }],
      ['a name with a control character', { displayName: 'a\u0000b' }],
      ['a phone number of letters', { phone: 'abc' }],
      ['a short password', { password: '1234' }],
      ['a password of 10,000 characters', { password: 'p'.repeat(10_000) }],
    ])('%s is refused', async (_, change) => {
      expect(await registered('正常', change)).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    it('an unknown account and a wrong password get the same answer', async () => {
      const login = (phone: string): Promise<unknown> =>
        api.anyone.send('mutation($input: LoginInput!) { login(input: $input) { accessToken } }', {
          input: { phone, password: 'wrong wrong wrong' },
        });
      const plain = (answer: unknown): string => JSON.stringify(answer).replace(/"requestId":"[^"]*"/, '');
      expect(plain(await login('19900000001'))).toBe(plain(await login('19900009999')));
    });
  });

  it('a token that is changed, or of nobody, signs nobody in', async () => {
    const { token = '' } = await signIn(api, 'resident');
    for (const bad of [`${token}x`, token.slice(0, -3), 'x.y.z', '']) {
      expect(['UNAUTHENTICATED', 'SESSION_ENDED']).toContain(await api.anyone.as(bad).codeOf('{ me { id } }'));
    }
  });
});
