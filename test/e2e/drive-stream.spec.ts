import { newId } from '#kernel';
import { PublicStreams } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { seedCharity } from '../../apps/cli/district/seed-charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { EventStream } from './event-stream.js';
import { startApi, type RunningApi } from './running-api.js';

interface Progress {
  readonly cursor: string;
  readonly raised: number;
  readonly giftCount: number;
  readonly gifts: readonly { name: string | null; amount: number; paidAt: string }[];
}

interface DriveOf {
  readonly id: string;
  readonly lane: string;
}

const PROGRESS = `query($id: ID!) { drive(id: $id) { progress {
  state raised matched matchReserved inFlight giftCount gifts { name amount paidAt } } } }`;

forEachEngine('a drive, followed by who is signed out', (engine) => {
  let api: RunningApi;
  let donor: GraphqlClient;
  let drive: string;
  let hidden: string;

  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
    await seedCharity(api.application);
    donor = await signIn(api, 'resident');
    const { drives } = await donor.run<{ drives: { nodes: DriveOf[] } }>('{ drives { nodes { id lane } } }');
    drive = drives.nodes.find(({ lane }) => lane === 'PUBLIC')?.id ?? '';
    hidden = drives.nodes.find(({ lane }) => lane === 'MUTUAL_AID')?.id ?? '';
  });
  afterAll(async () => {
    // Who follows keeps no service from its end.
    const last = await follow(drive);
    await last.next();
    await api.close();
    expect(await last.ended).toBe(true);
  });

  const give = async (amount: number): Promise<void> => {
    const { donate } = await donor.run<{ donate: { paymentId: string } }>(
      'mutation($input: DonateInput!) { donate(input: $input) { paymentId } }',
      { input: { driveId: drive, amount, naming: 'ANONYMOUS', idempotencyKey: newId() } },
    );
    await donor.run('mutation($input: PayInSandboxInput!) { payInSandbox(input: $input) { id } }', {
      input: { paymentId: donate.paymentId },
    });
  };
  const follow = (id: string, known?: string): Promise<EventStream<Progress>> =>
    EventStream.open<Progress>(`${api.url}/drives/${id}/stream`, known);

  it('is told to all of them at each move, as the query tells it', async () => {
    const watchers = await Promise.all(Array.from({ length: 20 }, () => follow(drive)));
    for (const watcher of watchers) expect((await watcher.next()).giftCount).toBe(0);
    await give(8_800);
    for (const watcher of watchers) {
      const told = await watcher.until(({ raised }) => raised === 8_800);
      expect(told.gifts).toEqual([{ name: null, amount: 8_800, paidAt: expect.any(String) as string }]);
      const { cursor, ...progress } = told;
      expect(watcher.mark).toBe(cursor);
      expect((await api.anyone.run<{ drive: unknown }>(PROGRESS, { id: drive })).drive).toEqual({ progress });
      watcher.leave();
    }
  });

  it('goes on from what is known: nothing that is known is told again, and nothing is missed', async () => {
    const before = await follow(drive);
    const { cursor, raised } = await before.next();
    before.leave();
    const back = await follow(drive, cursor);
    await give(1_200);
    const told: Progress[] = [];
    while (told.at(-1)?.raised !== raised + 1_200) told.push(await back.next());
    expect(told.map((one) => one.cursor)).not.toContain(cursor);
    expect(told.at(-1)?.giftCount).toBe(2);
    back.leave();
  });

  it('is not there for who may not see it', async () => {
    const statuses = [hidden, newId(), 'nothing'].map(
      async (id) => (await fetch(`${api.url}/drives/${id}/stream`)).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404, 404]);
  });

  it('is kept open for who reads it, and for nobody else', async () => {
    const streams = api.get(PublicStreams);
    const watcher = await follow(drive);
    await fetch(`${api.url}/drives/${drive}/stream`, { method: 'HEAD' });
    while (streams.size > 1) await new Promise((resolve) => setTimeout(resolve, 5));
    watcher.leave();
    while (streams.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  });
});
