import { newId } from '#kernel';
import { forEachEngine, type GraphqlClient } from '#testing';
import { regionOf, seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

const RULES = `rules {
  counting {
    rounding { kind steps { upTo gives } unitMinutes }
    minimumSharePercent pairsPerDay dailyCapMinutes activityCapMinutes overtimeMinutes
  }
  request { maximumMinutes maximumDaysAhead maximumPlaces waitingAtMost autoConfirmHours closeAfterDays }
  attendance { earlyMinutes signOutGraceMinutes lateAlarmMinutes expireUnattendedHours maximumWrongCodes backfillDays }
  load { metresPerMinute { WALK BIKE EBIKE TRANSIT CAR } detourPercent bufferMinutes dailyLimitMinutes }
  eligibility { minimumAge minorsAlone insuranceFromGrade }
}`;
const READ = `query($r: ID!, $at: DateTime) { volunteeringPolicy(regionId: $r, at: $at) { id regionId validFrom ${RULES} } }`;
const PUBLISH = `mutation($input: PublishVolunteeringPolicyInput!) { publishVolunteeringPolicy(input: $input) { id regionId validFrom ${RULES} } }`;

interface Policy {
  id: string;
  regionId: string | null;
  rules: Record<string, Record<string, unknown>>;
}

forEachEngine('the rules of volunteering over GraphQL', (engine) => {
  let api: RunningApi;
  let officer: GraphqlClient;
  let regionId: string;
  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
    officer = await signIn(api, 'officer');
    regionId = await regionOf(await signIn(api, 'resident'));
  });
  afterAll(() => api.close());

  const read = async (who: GraphqlClient, at?: string): Promise<Policy> =>
    (await who.run<{ volunteeringPolicy: Policy }>(READ, { r: regionId, at })).volunteeringPolicy;
  const inputOf = ({ rules }: Policy, counting: object = {}) => ({
    regionId,
    validFrom: new Date(api.clock.now().getTime() + 3_600_000).toISOString(),
    rules: { ...rules, counting: { ...rules.counting, ...counting } },
    idempotencyKey: newId(),
  });

  it('are read by everybody, and published by the officer of the district, all of them', async () => {
    const resident = await signIn(api, 'resident');
    const before = await read(resident);
    expect(before).toMatchObject({
      id: 'defaults-1',
      regionId: null,
      rules: { load: { metresPerMinute: { WALK: 75 } } },
    });
    const rounding = { kind: 'FLOOR', unitMinutes: 15, steps: null };
    const input = inputOf(before, { rounding, activityCapMinutes: 120, dailyCapMinutes: null });
    for (const who of [resident, await signIn(api, 'station-worker'), await signIn(api, 'grid-worker')])
      expect(await who.codeOf(PUBLISH, { input })).toBe('FORBIDDEN');
    const { publishVolunteeringPolicy: made } = await officer.run<{ publishVolunteeringPolicy: Policy }>(PUBLISH, {
      input,
    });
    expect(made).toMatchObject({ regionId, rules: input.rules });
    expect(await read(resident, input.validFrom)).toEqual(made);
    expect((await read(resident)).id).toBe('defaults-1');
    expect(await officer.codeOf(PUBLISH, { input })).toBe('none');
    expect(await officer.codeOf(PUBLISH, { input: { ...input, idempotencyKey: newId() } })).toBe('POLICY_IN_PAST');
  });

  it('are refused where a field cannot be used', async () => {
    const policy = await read(officer);
    for (const wrong of [
      { minimumSharePercent: 101 },
      { overtimeMinutes: -1 },
      { rounding: { kind: 'FLOOR' } },
      { rounding: { kind: 'REMAINDER_STEPS', steps: [] } },
    ])
      expect(await officer.codeOf(PUBLISH, { input: inputOf(policy, wrong) })).toBe('BAD_USER_INPUT');
    const elsewhere = { ...inputOf(policy), regionId: newId() };
    expect(await officer.codeOf(PUBLISH, { input: elsewhere })).toBe('NOT_FOUND');
    expect(await officer.codeOf(READ, { r: newId() })).toBe('NOT_FOUND');
  });
});
