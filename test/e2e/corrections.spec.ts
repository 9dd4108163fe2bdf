import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { forEachEngine, type GraphqlClient } from '#testing';
import { seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';
import { askForCorrection, serve } from './served.js';

const DECIDE = 'mutation($input: DecideCorrectionInput!) { decideCorrection(input: $input) { id minutes correctsId } }';
const REVOKE = 'mutation($input: RevokeServiceRecordInput!) { revokeServiceRecord(input: $input) { state } }';
const RECORDS =
  'query($id: ID!) { serviceRequest(id: $id) { records { id state minutes correction { state minutes } } trail { event } } }';

interface Answered {
  decideCorrection: { id: string; minutes: number; correctsId: string };
}
interface Shown {
  serviceRequest: {
    records: { id: string; state: string; minutes: number; correction: object | null }[];
    trail: { event: string }[];
  };
}

forEachEngine('a correction, by real clients', (engine) => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
  });
  afterAll(() => api.close());

  /** Somebody else who works at the same station. */
  async function colleagueOf(station: GraphqlClient): Promise<GraphqlClient> {
    const { me } = await station.run<{ me: { roles: { scopeId: string }[] } }>('{ me { roles { scopeId } } }');
    const colleague = await signIn(api, 'volunteer-5');
    const { id } = (await colleague.run<{ me: { id: string } }>('{ me { id } }')).me;
    const grant = { personId: id, role: 'STATION_WORKER', scope: 'REGION', scopeId: me.roles[0]?.scopeId };
    await (
      await signIn(api, 'officer')
    ).run('mutation($input: GrantRoleInput!) { grantRole(input: $input) { id } }', { input: grant });
    return colleague;
  }

  it('changes minutes and points together; a revocation takes both back', async () => {
    const { requestId, recordId } = await serve(api);
    const [volunteer, station] = [await signIn(api, 'volunteer-1'), await signIn(api, 'station-worker')];
    const [resident, colleague] = [await signIn(api, 'resident'), await colleagueOf(station)];
    const mine = async () =>
      (await volunteer.run<{ myPoints: object }>('{ myPoints { balance minutesSigned minutesBackfilled } }')).myPoints;
    expect(await mine()).toEqual({ balance: 1, minutesSigned: 60, minutesBackfilled: 0 });

    const correctionId = await askForCorrection(volunteer, recordId, 120);
    const decision = { correctionId, decision: 'APPROVE', reason: '现场有记录', idempotencyKey: newId() };
    const { decideCorrection } = await station.run<Answered>(DECIDE, { input: decision });
    expect(decideCorrection).toMatchObject({ minutes: 120, correctsId: recordId });
    expect(await mine()).toEqual({ balance: 2, minutesSigned: 120, minutesBackfilled: 0 });

    const old = { id: recordId, state: 'CORRECTED', minutes: 60 };
    const correction = { state: 'APPROVED', minutes: 120 };
    for (const [reader, shown] of [
      [station, correction],
      [volunteer, correction],
      [resident, null],
    ] as const) {
      const { serviceRequest } = await reader.run<Shown>(RECORDS, { id: requestId });
      expect(serviceRequest.records[0]).toEqual({ ...old, correction: shown });
      expect(serviceRequest.trail.slice(-2)).toEqual([{ event: 'askCorrection' }, { event: 'approveCorrection' }]);
    }

    const input = { recordId: decideCorrection.id, reason: '查无此次服务', idempotencyKey: newId() };
    const own = await station.send(REVOKE, { input: { ...input, idempotencyKey: newId() } });
    expect(own.errors[0]?.extensions.code).toBe('FOUR_EYES');
    expect(await colleague.run(REVOKE, { input })).toEqual({ revokeServiceRecord: { state: 'REVOKED' } });
    expect(await mine()).toEqual({ balance: 0, minutesSigned: 0, minutesBackfilled: 0 });
    expect((await api.get(Ledger).audit()).filter(({ firstBreak }) => firstBreak !== null)).toEqual([]);
  });
});
