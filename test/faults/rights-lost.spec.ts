import { demoAccount } from '../../apps/cli/district/demo-accounts.js';
import { GraphqlClient } from '#testing';
import { onEachEngine, Scene, type LinliProcess } from './harness/index.js';
import { ENROLMENT, newcomers, type Newcomer } from './newcomers.js';
import { PointsTeller } from './points-teller.js';

interface Change {
  cursor: string;
  transferId: string;
}

const LOGIN = 'mutation($input: LoginInput!) { login(input: $input) { accessToken } }';
const POINTS = 'subscription($after: Cursor) { pointsChanged(after: $after) { cursor transferId } }';
const BOARD = 'subscription($id: ID!, $after: Cursor) { dispatchBoard(regionId: $id, after: $after) { requestId } }';
const REVOKE = 'mutation($input: RevokeRoleInput!) { revokeRole(input: $input) { id } }';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

onEachEngine('clients that lose a right', (engine) => {
  let scene: Scene;
  let api: LinliProcess;
  let teller: PointsTeller;
  beforeAll(async () => {
    scene = await Scene.open(engine);
    api = await scene.api('api', { settings: ENROLMENT });
    teller = await PointsTeller.open(scene.databaseUrl);
  }, 120_000);
  afterAll(async () => {
    await teller.close();
    await scene.close();
  });

  it('hear nothing any more once a token has ended, and are cut with 4403', async () => {
    const [leaving] = (await newcomers(scene, api, 1, 4_000)) as [Newcomer];
    const client = new GraphqlClient(api.url, leaving.token);
    const heard = await client.follow<{ pointsChanged: Change }>(POINTS);
    await teller.tell([leaving.personId], 'before');
    await heard.until((received) => received.length === 1);
    await client.run('mutation { logout }');
    const endedAt = performance.now();
    while (performance.now() - endedAt < 5_000 && heard.closed === undefined) {
      await teller.tell([leaving.personId], 'after');
      await pause(200);
    }
    expect(heard.closed?.code).toBe(4403);
    // What was committed before the right was looked at again may still have come: no longer than 5 s, here not at all.
    expect(heard.received.map(({ pointsChanged }) => pointsChanged.transferId).slice(1)).toEqual(
      Array<string>(heard.received.length - 1).fill('after'),
    );
    await client.close();
  });

  it('hear nothing any more once a role was taken away, and are cut with 4403 within 5 s', async () => {
    const login = async (key: string): Promise<GraphqlClient> => {
      const { phone, password } = demoAccount(key);
      const input = { phone, password };
      const answer = await new GraphqlClient(api.url).run<{ login: { accessToken: string } }>(LOGIN, { input });
      return new GraphqlClient(api.url, answer.login.accessToken);
    };
    const [station, officer] = [await login('station-worker'), await login('officer')];
    const { me } = await station.run<{ me: { id: string; region: { id: string } } }>('{ me { id region { id } } }');
    const heard = await station.follow(BOARD, { id: me.region.id });
    await pause(500);
    expect([heard.closed, heard.errors]).toEqual([undefined, []]);
    const grants = await scene.rows<{ id: string }>('SELECT id FROM {db}identity_role_grant WHERE person_id = ?', [
      me.id,
    ]);
    for (const { id } of grants) await officer.run(REVOKE, { input: { grantId: id } });
    const lostAt = performance.now();
    await heard.until((_received, { closed }) => closed !== undefined, 5_000);
    process.stdout.write(`cut ${Math.round(performance.now() - lostAt)} ms after the role was taken away\n`);
    expect([heard.closed?.code, heard.received]).toEqual([4403, []]);
    await station.close();
  });
});
