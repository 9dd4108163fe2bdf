import { newId } from '#kernel';
import { forEachEngine, type Subscription } from '#testing';
import { home, order, regionOf, seedSmallDistrict, signInAll, type Cast } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

interface OfferEvent {
  offerReceived: {
    cursor: string;
    state: string;
    offer: { id: string; requestId: string; whyMe: { factor: string }[] };
  };
}

const OFFERS =
  'subscription($after: Cursor) { offerReceived(after: $after) { cursor state offer { id requestId whyMe { factor } } } }';
const ACCEPT = 'mutation($input: AcceptOfferInput!) { acceptOffer(input: $input) { id state } }';
const REQUEST =
  'query($id: ID!) { serviceRequest(id: $id) { id state volunteers { displayName number } trail { toState } records { minutes state source } } }';

forEachEngine('the main job, by real clients', (engine) => {
  let api: RunningApi;
  let cast: Cast;
  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
    cast = await signInAll(api);
  });
  afterAll(() => api.close());

  const statesOf = (inbox: Subscription<OfferEvent>): string[] =>
    inbox.received.map(({ offerReceived }) => offerReceived.state);
  const code = async (requestId: string): Promise<string> => {
    const { attendanceCode } = await cast.resident.run<{ attendanceCode: { code: string } }>(
      'query($id: ID!) { attendanceCode(requestId: $id) { code } }',
      { id: requestId },
    );
    return attendanceCode.code;
  };

  it('goes from an order to hours and points, and everyone entitled can read the trail', async () => {
    const inboxes = await Promise.all(cast.volunteers.map((volunteer) => volunteer.follow<OfferEvent>(OFFERS)));
    const progress = cast.resident.subscribe<{ serviceRequestUpdated: { cursor: string } }>(
      'subscription($id: ID!) { serviceRequestUpdated(requestId: $id) { cursor } }',
      { id: newId() },
    );
    const regionId = await regionOf(cast.resident);
    const board = await cast.gridWorker.follow<{ dispatchBoard: { requestId: string } }>(
      'subscription($r: ID!, $after: Cursor) { dispatchBoard(regionId: $r, after: $after) { requestId entry { state } } }',
      { r: regionId },
    );
    await progress.until((_, { errors }) => errors.length > 0);
    expect(progress.errors[0]?.extensions.code).toBe('NOT_FOUND');

    const request = await order(api, cast.resident, '上门理发');
    expect(request.state).toBe('SUBMITTED');
    const updates = await cast.resident.follow<{ serviceRequestUpdated: { request: { state: string } } }>(
      'subscription($id: ID!, $after: Cursor) { serviceRequestUpdated(requestId: $id, after: $after) { request { state } } }',
      { id: request.id },
    );

    await cast.stationWorker.run(
      'mutation($input: AcceptServiceRequestInput!) { acceptServiceRequest(input: $input) { state } }',
      { input: { requestId: request.id } },
    );
    const [first, second, third, fourth, fifth] = inboxes as [
      Subscription<OfferEvent>,
      Subscription<OfferEvent>,
      Subscription<OfferEvent>,
      Subscription<OfferEvent>,
      Subscription<OfferEvent>,
    ];
    for (const inbox of [first, second, third]) await inbox.until((received) => received.length === 1);
    expect(first.received[0]?.offerReceived.offer.requestId).toBe(request.id);
    expect(first.received[0]?.offerReceived.offer.whyMe.length).toBeGreaterThan(3);

    const offerId = first.received[0]?.offerReceived.offer.id;
    const [volunteer] = cast.volunteers as [(typeof cast.volunteers)[number]];
    const accepted = await volunteer.run<{ acceptOffer: { state: string } }>(ACCEPT, {
      input: { offerId, idempotencyKey: newId() },
    });
    expect(accepted.acceptOffer.state).toBe('ACCEPTED');
    for (const inbox of [first, second, third]) await inbox.until((received) => received.length === 2);
    expect([first, second, third, fourth, fifth].map(statesOf)).toEqual([
      ['SENT', 'ACCEPTED'],
      ['SENT', 'WITHDRAWN'],
      ['SENT', 'WITHDRAWN'],
      [],
      [],
    ]);

    const matched = await cast.resident.run<{
      serviceRequest: { state: string; volunteers: { displayName: string; number: string }[] };
    }>(REQUEST, { id: request.id });
    await updates.until((received) =>
      received.some(({ serviceRequestUpdated }) => serviceRequestUpdated.request.state === 'MATCHED'),
    );
    await board.until((received) => received.some(({ dispatchBoard }) => dispatchBoard.requestId === request.id));
    expect(matched.serviceRequest).toMatchObject({ state: 'MATCHED', volunteers: [{ displayName: '陈志华' }] });

    api.clock.advance({ minutes: 120 });
    cast = await signInAll(api);
    const [again] = cast.volunteers as [(typeof cast.volunteers)[number]];
    await again.run('mutation($input: CheckInInput!) { checkIn(input: $input) { id } }', {
      input: {
        requestId: request.id,
        code: await code(request.id),
        idempotencyKey: newId(),
        location: { ...home, system: 'WGS84' },
      },
    });
    api.clock.advance({ minutes: 60 });
    cast = await signInAll(api);
    const [leaving] = cast.volunteers as [(typeof cast.volunteers)[number]];
    await leaving.run('mutation($input: CheckOutInput!) { checkOut(input: $input) { id } }', {
      input: { requestId: request.id, code: await code(request.id), idempotencyKey: newId() },
    });
    const points = await leaving.follow<{ pointsChanged: { points: { balance: number } } }>(
      'subscription($after: Cursor) { pointsChanged(after: $after) { points { balance } } }',
    );
    await cast.resident.run('mutation($input: ConfirmServiceInput!) { confirmService(input: $input) { id } }', {
      input: { requestId: request.id, idempotencyKey: newId() },
    });
    await points.until((received) => received.length === 1);

    const mine = await leaving.run<{ myPoints: { balance: number; minutesSigned: number; minutesBackfilled: number } }>(
      '{ myPoints { balance minutesSigned minutesBackfilled } }',
    );
    expect(mine.myPoints).toEqual({
      balance: points.received[0]?.pointsChanged.points.balance,
      minutesSigned: 60,
      minutesBackfilled: 0,
    });
    expect(mine.myPoints.balance).toBeGreaterThan(0);

    for (const entitled of [cast.resident, leaving, cast.gridWorker, cast.stationWorker]) {
      const { serviceRequest } = await entitled.run<{
        serviceRequest: { state: string; trail: { toState: string }[] };
      }>(REQUEST, { id: request.id });
      expect(serviceRequest.state).toBe('CONFIRMED');
      expect(serviceRequest.trail.map(({ toState }) => toState)).toEqual(
        expect.arrayContaining(['DISPATCHING', 'MATCHED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'CONFIRMED']),
      );
    }
    for (const stranger of [cast.volunteers[3], cast.volunteers[4]])
      expect(await stranger?.codeOf(REQUEST, { id: request.id })).toBe('NOT_FOUND');
    expect(await api.anyone.codeOf(REQUEST, { id: request.id })).toBe('UNAUTHENTICATED');
    const audit = await cast.auditor.run<{ ledgerAudit: { sound: boolean } }>('{ ledgerAudit { sound } }');
    expect(audit.ledgerAudit.sound).toBe(true);
    [...inboxes, board, updates, points].forEach((subscription) => subscription.end());
  });
});
