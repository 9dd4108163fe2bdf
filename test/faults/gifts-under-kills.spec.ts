import { demoAccount } from '../../apps/cli/district/demo-accounts.js';
import { newId } from '#kernel';
import {
  Journal,
  linli,
  onEachEngine,
  Refused,
  runLength,
  Scene,
  SeededRandom,
  SteadfastClient,
  type LinliProcess,
} from './harness/index.js';

const KILLS = runLength(3, 20);
const GIFTS = runLength(60, 1_000);
const DONORS = ['resident', 'volunteer-1', 'volunteer-2', 'volunteer-3', 'volunteer-4', 'volunteer-5'];

const LOGIN = 'mutation($input: LoginInput!) { login(input: $input) { accessToken } }';
const DRIVES = '{ drives(first: 20) { nodes { id lane raised progress { inFlight } } } }';
const DONATE = 'mutation($input: DonateInput!) { donate(input: $input) { id paymentId } }';
const PAY = 'mutation($input: PayInSandboxInput!) { payInSandbox(input: $input) { id } }';

interface Drive {
  readonly id: string;
  readonly lane: string;
  readonly raised: number;
  readonly progress: { readonly inFlight: number };
}

/** Booking may take long after twenty kills, but it must not stand still. */
const STANDSTILL_MS = 60_000;

type Gifts = Journal<{ amount: number }, { id: string; paymentId: string }>;

onEachEngine('the server is killed between a webhook and its booking', (engine) => {
  it(`books ${GIFTS} gifts through ${KILLS} kills: none lost, none doubled`, async () => {
    const random = SeededRandom.printed(`gifts under kills, ${engine}`);
    const scene = await Scene.open(engine);
    try {
      const api = await scene.api();
      const donors = await signIn(api);
      const drive = (await drivesOf(donors)).find(({ lane }) => lane === 'PUBLIC');
      const gifts: Gifts = new Journal();
      let left = GIFTS;
      const giving = donors.map(async (donor, index) => {
        const own = random.branch(index);
        while (left > 0) {
          left -= 1;
          await give(donor, gifts, drive?.id ?? '', 100 + own.below(10_000));
        }
      });
      for (let kill = 0; kill < KILLS; kill += 1) {
        const before = gifts.acknowledged.length;
        while (gifts.acknowledged.length < before + GIFTS / (KILLS + 2) && left > 0) await pause(5);
        await pause(random.below(60));
        await api.kill();
        await api.start();
      }
      await Promise.all(giving);
      const promised = gifts.acknowledged.reduce((sum, { asked }) => sum + asked.amount, 0);
      const raised = async (): Promise<Drive | undefined> =>
        (await drivesOf(donors)).find(({ id }) => id === drive?.id);
      let giveUpAt = performance.now() + STANDSTILL_MS;
      for (let seen = 0; seen !== promised && performance.now() < giveUpAt; await pause(100)) {
        const now = (await raised())?.raised ?? 0;
        if (now !== seen) giveUpAt = performance.now() + STANDSTILL_MS; // what waits is worked off, however slowly
        seen = now;
      }
      await pause(1_000); // what should not come has had its time too
      expect(await raised()).toMatchObject({ raised: promised, progress: { inFlight: 0 } });
      const given = 'SELECT id, state FROM {db}funds_donation WHERE drive_id = ?';
      const rows = await scene.rows<{ id: string; state: string }>(given, [drive?.id]);
      expect(rows.map(({ id }) => id).sort()).toEqual(gifts.acknowledged.map(({ told }) => told?.id).sort());
      expect([gifts.unknown, new Set(rows.map(({ state }) => state))]).toEqual([[], new Set(['PAID'])]);
      await api.stop();
      const audit = await linli(scene.databaseUrl, 'audit');
      expect(audit).toMatchObject({ code: 0, output: expect.not.stringContaining('FAIL') as string });
    } finally {
      await scene.close();
    }
  }, 600_000);
});

async function signIn(api: LinliProcess): Promise<SteadfastClient[]> {
  const anyone = new SteadfastClient(() => api.url);
  const donors: SteadfastClient[] = [];
  for (const key of DONORS) {
    const { phone, password } = demoAccount(key);
    const { login } = await anyone.run<{ login: { accessToken: string } }>(LOGIN, { input: { phone, password } });
    donors.push(anyone.as(login.accessToken));
  }
  return donors;
}

async function drivesOf([someone]: readonly SteadfastClient[]): Promise<Drive[]> {
  return (await someone?.run<{ drives: { nodes: Drive[] } }>(DRIVES))?.drives.nodes ?? [];
}

/** One gift, promised and paid; the payment is sent again until it is known to have been taken. */
async function give(donor: SteadfastClient, gifts: Gifts, driveId: string, amount: number): Promise<void> {
  const idempotencyKey = newId();
  const entry = gifts.open(idempotencyKey, { amount });
  const input = { driveId, amount, idempotencyKey };
  const { donate } = await donor.run<{ donate: { id: string; paymentId: string } }>(DONATE, { input });
  entry.told = donate;
  try {
    await donor.run(PAY, { input: { paymentId: donate.paymentId, copies: 3, shuffled: true } });
  } catch (refused) {
    // It was paid at a try of which we did not hear.
    if (!(refused instanceof Refused && refused.code === 'PAYMENT_NOT_PAYABLE')) throw refused;
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
