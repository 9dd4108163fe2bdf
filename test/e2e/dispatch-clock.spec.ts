import { defaultDispatchPolicy } from '#dispatch';
import { newId } from '#kernel';
import { forEachEngine, type GraphqlClient } from '#testing';
import { order, regionOf, seedSmallDistrict, signIn, signInAll, type Cast } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

interface BoardEvent {
  dispatchBoard: { kind: string; requestId: string; lateVolunteerIds: string[]; entry: { state: string } | null };
}
interface Progress {
  dispatchProgress: { state: string; wave: number; offersOpen: number; dispatchingSince: string | null };
}

const BOARD =
  'subscription($r: ID!, $after: Cursor) { dispatchBoard(regionId: $r, after: $after) { kind requestId lateVolunteerIds entry { state } } }';
const PROGRESS =
  'query($id: ID!) { dispatchProgress(requestId: $id) { requestId state wave offersOpen escalationLevel nextStepAt dispatchingSince } }';
const STATION_ACCEPTS = 'mutation($input: AcceptServiceRequestInput!) { acceptServiceRequest(input: $input) { id } }';
const ACCEPT = 'mutation($input: AcceptOfferInput!) { acceptOffer(input: $input) { volunteerId } }';
const OFFERS = '{ myOffers(states: [SENT], first: 10) { nodes { id requestId } } }';
const PUBLISH = 'mutation($input: PublishDispatchPolicyInput!) { publishDispatchPolicy(input: $input) { version } }';
const POLICY =
  'query($r: ID!, $at: DateTime) { dispatchPolicy(regionId: $r, at: $at) { version regionId rules { reachMetres wave { urgencyThousandths { URGENT } } } } }';

forEachEngine('the clocks of dispatch, by real clients', (engine) => {
  let api: RunningApi;
  let cast: Cast;
  let regionId: string;
  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
  });
  beforeEach(async () => {
    cast = await signInAll(api);
    regionId = await regionOf(cast.resident);
  });
  afterAll(() => api.close());

  const inMinutes = (minutes: number): string => new Date(api.clock.now().getTime() + minutes * 60_000).toISOString();
  const progressOf = async (client: GraphqlClient, id: string): Promise<Progress['dispatchProgress']> =>
    (await client.run<Progress>(PROGRESS, { id })).dispatchProgress;

  it('tell the board who is late, and the resident how far the search is', async () => {
    const board = await cast.stationWorker.follow<BoardEvent>(BOARD, { r: regionId });
    const kinds = (id: string): string[] =>
      board.received.filter((one) => one.dispatchBoard.requestId === id).map((one) => one.dispatchBoard.kind);
    const { id } = await order(api, cast.resident, '上门理发', { startsAt: inMinutes(10), endsAt: inMinutes(40) });
    expect(await progressOf(cast.resident, id)).toMatchObject({ state: 'SUBMITTED', wave: 0, dispatchingSince: null });
    await cast.stationWorker.run(STATION_ACCEPTS, { input: { requestId: id } });
    await board.until(() => kinds(id).includes('PROGRESSED'));
    expect(kinds(id)[0]).toBe('CHANGED');
    const searching = await progressOf(cast.resident, id);
    expect(searching).toMatchObject({ state: 'DISPATCHING', wave: 1, escalationLevel: null });
    expect(searching.offersOpen).toBeGreaterThan(0);
    expect(searching.dispatchingSince).not.toBeNull();
    const [volunteer, , , stranger] = cast.volunteers as [GraphqlClient, GraphqlClient, GraphqlClient, GraphqlClient];
    expect(await volunteer.codeOf(PROGRESS, { id })).toBe('NOT_FOUND');

    const { myOffers } = await volunteer.run<{ myOffers: { nodes: { id: string }[] } }>(OFFERS);
    const { acceptOffer } = await volunteer.run<{ acceptOffer: { volunteerId: string } }>(ACCEPT, {
      input: { offerId: myOffers.nodes[0]?.id, idempotencyKey: newId() },
    });
    expect(await progressOf(volunteer, id)).toMatchObject({ state: 'MATCHED', offersOpen: 0 });
    expect(await stranger.codeOf(PROGRESS, { id })).toBe('NOT_FOUND');

    const { feedCursor } = await cast.stationWorker.run<{ feedCursor: string }>('{ feedCursor }');
    await cast.stationWorker.close();
    api.clock.advance({ minutes: 26 });
    const again = await signIn(api, 'station-worker');
    const alarm = again.subscribe<BoardEvent>(BOARD, { r: regionId, after: feedCursor });
    const lateOnes = (): BoardEvent['dispatchBoard'][] =>
      alarm.received.map(({ dispatchBoard }) => dispatchBoard).filter(({ kind }) => kind === 'VOLUNTEER_LATE');
    await alarm.until(() => lateOnes().length > 0, 20_000);
    expect(lateOnes()).toEqual([
      {
        kind: 'VOLUNTEER_LATE',
        requestId: id,
        lateVolunteerIds: [acceptOffer.volunteerId],
        entry: { state: 'MATCHED' },
      },
    ]);
    await again.close();
    expect(board.received[0]?.dispatchBoard.lateVolunteerIds).toEqual([]);
  }, 60_000);

  it('follow the policy that an officer publishes: once, for later, in the own region, on record', async () => {
    const { policy } = defaultDispatchPolicy;
    const { regions } = await cast.officer.run<{ regions: { nodes: { id: string }[] } }>(
      '{ regions(level: DISTRICT, first: 1) { nodes { id } } }',
    );
    const district = regions.nodes[0]?.id ?? '';
    const input = {
      regionId: district,
      validFrom: inMinutes(60),
      rules: { ...policy, reachMetres: 3_000 },
      idempotencyKey: newId(),
    };
    const published = await cast.officer.run<{ publishDispatchPolicy: { version: string } }>(PUBLISH, { input });
    expect(await cast.officer.run(PUBLISH, { input })).toEqual(published);
    const { version } = published.publishDispatchPolicy;
    expect(await cast.officer.codeOf(PUBLISH, { input: { ...input, idempotencyKey: newId() } })).toBe('CONFLICT');
    expect(await cast.officer.codeOf(PUBLISH, { input: { ...input, rules: policy } })).toBe('IDEMPOTENCY_CONFLICT');
    const fresh = { ...input, idempotencyKey: newId(), validFrom: inMinutes(90) };
    const unsound = { ...fresh, rules: { ...policy, weights: { ...policy.weights, load: 0 } } };
    expect(await cast.officer.codeOf(PUBLISH, { input: unsound })).toBe('DISPATCH_POLICY_INVALID');
    const negative = { ...fresh, rules: { ...policy, wave: { ...policy.wave, minimum: -1 } } };
    expect(await cast.officer.codeOf(PUBLISH, { input: negative })).toBe('BAD_USER_INPUT');
    expect(await cast.officer.codeOf(PUBLISH, { input: { ...fresh, validFrom: inMinutes(-1) } })).toBe(
      'BAD_USER_INPUT',
    );
    expect(await cast.officer.codeOf(PUBLISH, { input: { ...fresh, regionId: newId() } })).toBe('NOT_FOUND');
    expect(await cast.stationWorker.codeOf(PUBLISH, { input: fresh })).toBe('FORBIDDEN');

    const read = (at: string): Promise<unknown> => cast.resident.run(POLICY, { r: regionId, at });
    const urgency = { urgencyThousandths: { URGENT: 1_500 } };
    expect(await read(inMinutes(61))).toEqual({
      dispatchPolicy: { version, regionId: district, rules: { reachMetres: 3_000, wave: urgency } },
    });
    expect(await read(inMinutes(59))).toEqual({
      dispatchPolicy: { version: 'preset-2026-1', regionId: null, rules: { reachMetres: 8_000, wave: urgency } },
    });
    expect(await cast.resident.codeOf(POLICY, { r: newId() })).toBe('NOT_FOUND');
    const { auditLog } = await cast.officer.run<{ auditLog: { nodes: { action: string; subjectId: string }[] } }>(
      '{ auditLog(first: 50) { nodes { action subjectId } } }',
    );
    expect(auditLog.nodes).toContainEqual({ action: 'dispatch.policy-published', subjectId: version });
  });
});
