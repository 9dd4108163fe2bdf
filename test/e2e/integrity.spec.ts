import { addDays, addMinutes, businessDate, newId, startOfBusinessDate } from '#kernel';
import { defaultIntegrityRules } from '#integrity';
import { Ledger } from '#ledger';
import { Database } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { home, order, regionOf, seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';
import { askForCorrection, serve } from './served.js';

const REVIEW = `id recordId requestId state score threshold answer decisionReason holdingRecordId
  findings { detector weight reasonZh reasonEn evidence { name value } }`;
const WORK_LIST = `query($region: ID, $after: Cursor) {
  recordReviews(regionId: $region, first: 1, after: $after) { nodes { ${REVIEW} } pageInfo { hasNextPage endCursor } }
}`;
const MINE = `{ myRecordReviews(first: 10) { nodes { ${REVIEW} } } }`;
const ANSWER = `mutation($input: AnswerRecordReviewInput!) { answerRecordReview(input: $input) { ${REVIEW} } }`;
const DECIDE = `mutation($input: DecideRecordReviewInput!) { decideRecordReview(input: $input) { ${REVIEW} } }`;
const CHANGED = `subscription($after: Cursor) { myRecordReviewChanged(after: $after) { cursor review { ${REVIEW} } } }`;
const OFFERED = 'subscription($after: Cursor) { offerReceived(after: $after) { offer { id } } }';
const ACCEPT = 'mutation($input: AcceptServiceRequestInput!) { acceptServiceRequest(input: $input) { id } }';
const TAKE = 'mutation($input: AcceptOfferInput!) { acceptOffer(input: $input) { id } }';
const ENTER = 'mutation($input: BackfillServiceRecordInput!) { backfillServiceRecord(input: $input) { id } }';
const RECORDS = '{ myServiceRecords(first: 20) { nodes { id state minutes correctsId } } }';
const POINTS = '{ myPoints { balance minutesSigned } }';

interface Review {
  id: string;
  recordId: string;
  requestId: string;
  state: string;
  answer: string | null;
  findings: { detector: string; reasonZh: string; reasonEn: string; evidence: { name: string; value: string }[] }[];
}

/** Some kilometres north of where the resident lives: nobody was there. */
const away = (metres: number) => ({
  location: { longitude: home.longitude, latitude: home.latitude + metres / 111_195, system: 'WGS84' },
});

forEachEngine('a forged record, by real clients', (engine) => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
  });
  afterAll(() => api.close());
  /** Every test has a morning of its own: nobody serves at night, or more than three times a day. */
  beforeEach(() => {
    const tomorrow = startOfBusinessDate(addDays(businessDate(api.clock.now()), 1));
    api.clock.set(addMinutes(tomorrow, 8 * 60));
  });

  const as = (key: string): Promise<GraphqlClient> => signIn(api, key);
  const mine = async (): Promise<Review[]> =>
    (await (await as('volunteer-1')).run<{ myRecordReviews: { nodes: Review[] } }>(MINE)).myRecordReviews.nodes;
  const reviewOf = async (recordId: string): Promise<Review> => {
    const found = (await mine()).find((review) => review.recordId === recordId);
    if (!found) throw new Error('the record is not under review');
    return found;
  };
  const points = async () => (await (await as('volunteer-1')).run<{ myPoints: object }>(POINTS)).myPoints;
  const stateOf = async (recordId: string): Promise<string | undefined> => {
    const { myServiceRecords } = await (
      await as('volunteer-1')
    ).run<{ myServiceRecords: { nodes: { id: string; state: string }[] } }>(RECORDS);
    return myServiceRecords.nodes.find(({ id }) => id === recordId)?.state;
  };
  const decision = (reviewId: string, change: object = {}) => ({
    input: { reviewId, decision: 'RELEASE', reason: '居民证实', idempotencyKey: newId(), ...change },
  });
  const codeOf = async (client: GraphqlClient, document: string, variables: object): Promise<string | undefined> =>
    (await client.send(document, variables as Record<string, unknown>)).errors[0]?.extensions.code as string;
  const decides = async (who: string, reviewId: string, change: object = {}) =>
    codeOf(await as(who), DECIDE, decision(reviewId, change));
  const eventually = async (holds: () => Promise<boolean>): Promise<void> => {
    for (let tries = 0; tries < 200; tries++) {
      if (await holds()) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('it did not come to pass');
  };
  const accountOfVolunteer = async (): Promise<string> => {
    const { volunteer } = await (await as('volunteer-1')).run<{ volunteer: { id: string } }>('{ volunteer { id } }');
    return `volunteer:${volunteer.id}:points`;
  };
  const spend = async (): Promise<string> => {
    const { ledger, debit } = { ledger: api.get(Ledger), debit: await accountOfVolunteer() };
    const accounts = [debit, 'system:points:test'].map((code) => ({ code, asset: 'POINT' as const }));
    await ledger.ensureAccounts(accounts);
    const spending = { kind: 'points.test', asset: 'POINT' as const, debit, credit: 'system:points:test', amount: 1 };
    return ledger.post(spending).then(
      () => 'spent',
      (refusal: { code: string }) => refusal.code,
    );
  };
  /** What was spent is given back, so that the next test begins alike. */
  const giveBack = async (): Promise<void> => {
    const credit = await accountOfVolunteer();
    const back = { kind: 'points.test', asset: 'POINT' as const, debit: 'system:points:test', credit, amount: 1 };
    await api.get(Ledger).post(back);
  };
  const soundLedger = async () =>
    expect((await api.get(Ledger).audit()).filter(({ firstBreak }) => firstBreak !== null)).toEqual([]);

  it('is frozen before it gives anything; the volunteer is told why, answers, and a station releases it', async () => {
    const { feedCursor } = await (await as('volunteer-1')).run<{ feedCursor: string }>('{ feedCursor }');
    const { recordId } = await serve(api, away(20_000));
    expect(await stateOf(recordId)).toBe('FROZEN');
    expect(await points()).toEqual({ balance: 0, minutesSigned: 0 });
    expect(await spend()).toBe('INSUFFICIENT_POINTS');

    const told = (await as('volunteer-1')).subscribe<{ myRecordReviewChanged: { review: Review } }>(CHANGED, {
      after: feedCursor,
    });
    await told.until((received) => received.length > 0);
    const seen = told.received[0]?.myRecordReviewChanged.review;
    expect(seen).toMatchObject({ recordId, state: 'OPEN' });
    expect(seen?.findings).toMatchObject([{ detector: 'FAR_CODE', evidence: [] }]);
    expect(seen?.findings[0]?.reasonZh).toMatch(/签到位置/);
    expect(seen?.findings[0]?.reasonEn).toMatch(/far from/);
    told.end();

    const { id } = await reviewOf(recordId);
    const answer = { input: { reviewId: id, text: '手机定位不准，当时在现场', idempotencyKey: newId() } };
    expect(await codeOf(await as('volunteer-4'), ANSWER, answer)).toBe('NOT_FOUND');
    expect(await codeOf(await as('volunteer-1'), ANSWER, answer)).toBeUndefined();
    const again = { input: { ...answer.input, idempotencyKey: newId() } };
    expect(await codeOf(await as('volunteer-1'), ANSWER, again)).toBe('REVIEW_ANSWERED');

    const station = await as('station-worker');
    const listed = await station.run<{ recordReviews: { nodes: Review[] } }>(WORK_LIST, {
      region: await regionOf(await as('resident')),
    });
    expect(listed.recordReviews.nodes).toMatchObject([{ id, answer: answer.input.text, score: 100, threshold: 100 }]);
    const metres = listed.recordReviews.nodes[0]?.findings[0]?.evidence.find(({ name }) => name === 'nearestMetres');
    expect(Number(metres?.value)).toBeGreaterThan(19_000);

    expect(await decides('resident', id)).toBe('FORBIDDEN');
    expect(await decides('volunteer-1', id)).toBe('FORBIDDEN');
    expect(await decides('grid-worker', id)).toBe('FORBIDDEN');
    const revoke = { input: { recordId, reason: '核查', idempotencyKey: newId() } };
    const REVOKE = 'mutation($input: RevokeServiceRecordInput!) { revokeServiceRecord(input: $input) { id } }';
    expect(await codeOf(station, REVOKE, revoke)).toBe('STATE_NOT_ALLOWED');

    expect(await decides('station-worker', id)).toBeUndefined();
    expect(await reviewOf(recordId)).toMatchObject({ state: 'RELEASED', decisionReason: '居民证实' });
    expect(await stateOf(recordId)).toBe('EFFECTIVE');
    expect(await points()).toEqual({ balance: 1, minutesSigned: 60 });
    expect(await decides('officer', id, { decision: 'REVOKE' })).toBe('STATE_NOT_ALLOWED');
    const audited = await api
      .get(Database)
      .rows<{ action: string }>(
        `SELECT action FROM identity_audit_entry WHERE subject_id = '${id}' ORDER BY occurred_at, id`,
      );
    expect(audited.map(({ action }) => action)).toEqual([
      'record-review.opened',
      'record-review.answered',
      'record-review.decided',
    ]);
    await soundLedger();
  });

  it('is decided once, however many decide at the same time', async () => {
    const { recordId } = await serve(api, away(20_000));
    const { id } = await reviewOf(recordId);
    const outcomes = await Promise.all([
      decides('station-worker', id),
      decides('officer', id, { decision: 'REVOKE' }),
      decides('station-worker', id, { decision: 'REVOKE' }),
    ]);
    expect(outcomes.filter((code) => code === undefined)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'STATE_NOT_ALLOWED')).toHaveLength(2);
    const { state } = await reviewOf(recordId);
    expect(await stateOf(recordId)).toBe(state === 'RELEASED' ? 'EFFECTIVE' : 'REVOKED');
    await soundLedger();
  });

  it('may be corrected: another record takes its place; a revoked one gives nothing', async () => {
    const before = (await points()) as { minutesSigned: number };
    const corrected = await serve(api, away(20_000));
    const { id } = await reviewOf(corrected.recordId);
    expect(await decides('station-worker', id, { decision: 'CORRECT' })).toBe('BAD_USER_INPUT');
    expect(await decides('station-worker', id, { decision: 'CORRECT', minutes: 30 })).toBeUndefined();
    expect(await stateOf(corrected.recordId)).toBe('CORRECTED');
    expect(await points()).toMatchObject({ minutesSigned: before.minutesSigned + 30 });
    const revoked = await serve(api, away(20_000));
    const review = await reviewOf(revoked.recordId);
    expect(await decides('officer', review.id, { decision: 'REVOKE' })).toBeUndefined();
    expect(await stateOf(revoked.recordId)).toBe('REVOKED');
    expect(await points()).toMatchObject({ minutesSigned: before.minutesSigned + 30 });
  });

  it('found at night, what it gave is held; released it is free, revoked it is taken back', async () => {
    const first = await serve(api, away(1_000));
    const second = await serve(api, away(1_000));
    expect([await stateOf(first.recordId), await stateOf(second.recordId)]).toEqual(['EFFECTIVE', 'EFFECTIVE']);
    const before = (await points()) as { balance: number };
    await publish(await as('officer'), { farCode: { metres: 500, metresFromSite: 500 } });
    const spending = spend();
    api.clock.advance({ hours: 30 });
    await eventually(async () => (await stateOf(second.recordId)) === 'FROZEN');
    expect(await stateOf(first.recordId)).toBe('FROZEN');
    if ((await spending) === 'spent') await giveBack();
    for (let n = 0; n < before.balance - 2; n++) expect(await spend()).toBe('spent');
    expect(await decides('station-worker', (await reviewOf(first.recordId)).id)).toBeUndefined();
    expect(
      await decides('station-worker', (await reviewOf(second.recordId)).id, { decision: 'REVOKE' }),
    ).toBeUndefined();
    expect([await stateOf(first.recordId), await stateOf(second.recordId)]).toEqual(['EFFECTIVE', 'REVOKED']);
    await soundLedger();
  });

  it('entered alone by one whose other entries are doubted, it is asked about as well', async () => {
    const { volunteer } = await (await as('volunteer-1')).run<{ volunteer: { id: string } }>('{ volunteer { id } }');
    const at = (minutes: number) => addMinutes(api.clock.now(), minutes);
    const regionId = await regionOf(await as('resident'));
    const services: { requestId: string; startedAt: Date; endedAt: Date }[] = [];
    // Two places are taken the moment the service is ordered, the third after some minutes, as others' are.
    for (const [startsIn, takenAfter] of [
      [120, 0],
      [270, 0],
      [420, 3],
    ] as const) {
      const times = { startsAt: at(startsIn), endsAt: at(startsIn + 120) };
      const inbox = await (await as('volunteer-1')).follow<{ offerReceived: { offer: { id: string } } }>(OFFERED);
      const { id } = await order(api, await as('station-worker'), '上门理发', { ...times, regionId });
      await (await as('station-worker')).run(ACCEPT, { input: { requestId: id } });
      await inbox.until((received) => received.length > 0);
      inbox.end();
      api.clock.advance({ minutes: takenAfter });
      const offerId = inbox.received[0]?.offerReceived.offer.id;
      await (await as('volunteer-1')).run(TAKE, { input: { offerId, idempotencyKey: newId() } });
      services.push({ requestId: id, startedAt: times.startsAt, endedAt: times.endsAt });
    }
    api.clock.advance({ minutes: 600 });
    for (const service of services) {
      const how = { volunteerId: volunteer.id, method: 'TELEPHONE', note: '电话核实', idempotencyKey: newId() };
      await (await as('station-worker')).run(ENTER, { input: { ...service, ...how } });
    }
    // Nobody confirms: time does, after two days.
    api.clock.advance({ hours: 49 });
    const doubts = async () =>
      (await mine()).filter(({ requestId }) => services.some((one) => one.requestId === requestId));
    await eventually(async () => (await doubts()).length === 3);
    const found = new Map((await doubts()).map((one) => [one.requestId, one.findings.map(({ detector }) => detector)]));
    expect(services.map(({ requestId }) => found.get(requestId))).toEqual([
      expect.arrayContaining(['BACK_ENTRY']),
      expect.arrayContaining(['BACK_ENTRY']),
      ['DOUBTED_HANDLER'],
    ]);
  });

  it('undecided after the days of the policy, it escalates', async () => {
    const { recordId } = await serve(api, away(20_000));
    api.clock.advance({ hours: 7 * 24 + 1 });
    await eventually(async () => (await reviewOf(recordId)).state === 'ESCALATED');
    expect(await decides('officer', (await reviewOf(recordId)).id)).toBeUndefined();
  });

  it('a correction nobody answers in time is overdue, and then the district may answer it', async () => {
    const { recordId } = await serve(api);
    const correctionId = await askForCorrection(await as('volunteer-1'), recordId, 90);
    const OPEN = '{ openCorrections(overdue: true) { nodes { id recordId escalatedAt } } }';
    const ANSWERS = 'mutation($input: DecideCorrectionInput!) { decideCorrection(input: $input) { id } }';
    const answer = { correctionId, decision: 'DECLINE', reason: '未见依据' };
    const answers = async (who: string) =>
      codeOf(await as(who), ANSWERS, { input: { ...answer, idempotencyKey: newId() } });
    expect(await answers('officer')).toBe('NOT_FOUND');
    api.clock.advance({ hours: 7 * 24 + 1 });
    const overdue = async () =>
      (await (await as('officer')).run<{ openCorrections: { nodes: { id: string }[] } }>(OPEN)).openCorrections.nodes;
    await eventually(async () => (await overdue()).some(({ id }) => id === correctionId));
    expect(await codeOf(await as('volunteer-1'), OPEN, {})).toBe('FORBIDDEN');
    expect(await answers('officer')).toBeUndefined();
    expect(await overdue()).toEqual([]);
  });

  it('rules are published by the district for itself, and never changed', async () => {
    const officer = await as('officer');
    await publish(officer, { threshold: 90 });
    const region = await regionOf(officer);
    const { integrityPolicy } = await officer.run<{ integrityPolicy: { rules: object } }>(
      'query($r: ID!) { integrityPolicy(regionId: $r) { version rules { threshold weights { OVERLAP } } } }',
      { r: region },
    );
    expect(integrityPolicy).toMatchObject({ rules: { threshold: 90, weights: { OVERLAP: 100 } } });
    const rules = { ...defaultIntegrityRules.rules, threshold: 0 };
    const unsound = { regionId: region, validFrom: api.clock.now(), rules, idempotencyKey: newId() };
    expect(await codeOf(officer, PUBLISH, { input: unsound })).toBe('INTEGRITY_POLICY_INVALID');
    expect(await codeOf(await as('station-worker'), PUBLISH, { input: unsound })).toBe('FORBIDDEN');
  });

  const PUBLISH =
    'mutation($input: PublishIntegrityPolicyInput!) { publishIntegrityPolicy(input: $input) { version } }';
  async function publish(officer: GraphqlClient, change: object): Promise<void> {
    const rules = { ...defaultIntegrityRules.rules, ...change };
    const validFrom = new Date(api.clock.now().getTime() + 60_000);
    await officer.run(PUBLISH, {
      input: { regionId: await regionOf(officer), validFrom, rules, idempotencyKey: newId() },
    });
    api.clock.advance({ minutes: 2 });
  }
});
