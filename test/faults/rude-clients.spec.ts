import { onEachEngine, runLength, Scene, type LinliProcess } from './harness/index.js';
import { ENROLMENT, newcomers, type Newcomer } from './newcomers.js';
import { PointsTeller } from './points-teller.js';
import { CalmPeople } from './rude/calm-people.js';
import { frame, head, OPCODE, RudeSocket } from './rude/rude-socket.js';

const SILENT_SOCKETS = runLength(500, 2_000);
const FRAMES_OF_50_MB = runLength(2, 20);
const FLOODS = runLength(1, 10);
const GROWTH_KIB = 30 * 1_024;

const MEGABYTE = 1 << 20;
const TOO_MANY = 4429;
const TOO_LARGE = 1009;
const TOO_SLOW = 4408;
const MINE = 'subscription { pointsChanged { transferId } }';
/** As many words as one event may be made to have: fifteen names of a hundred letters. */
const NAMES = Array.from({ length: 15 }, (_, n) => `${'x'.repeat(98)}${String(n).padStart(2, '0')}`);
const WORDY = `subscription { pointsChanged { ${NAMES.map((name) => `${name}: transferId`).join(' ')} } }`;
const MISFIT = `{ ${'nothing '.repeat(1_900)} }`;

const text = (message: unknown): Buffer => frame(OPCODE.text, Buffer.from(JSON.stringify(message)));
const subscribing = (query: string) => (id: number) => text({ id: String(id), type: 'subscribe', payload: { query } });

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

onEachEngine('rude clients', (engine) => {
  let scene: Scene;
  let api: LinliProcess;
  let teller: PointsTeller;
  let calm: CalmPeople;
  let rude: Newcomer;
  let before = 0;
  let highest = 0;

  beforeAll(async () => {
    scene = await Scene.open(engine);
    api = await scene.api('api', { settings: ENROLMENT, preload: 'test/faults/rude/collect-garbage.mjs' });
    teller = await PointsTeller.open(scene.databaseUrl);
    const [first, ...others] = await newcomers(scene, api, 5, 5_000);
    rude = first as Newcomer;
    calm = await CalmPeople.listening(api.url, teller, others);
    // What the process needs to serve at all is there: everything was used once.
    await politely(20);
    before = await settledKib();
  }, 180_000);
  afterAll(async () => {
    await calm?.close();
    await teller?.close();
    await scene?.close();
  });

  const signedIn = (): Promise<RudeSocket> => RudeSocket.signedIn(api.url, rude.token);

  /** A client that behaves, and uses what the rude ones will use. */
  async function politely(times: number): Promise<void> {
    await calm.while(async () => {
      for (let n = 0; n < times; n += 1) {
        const socket = await signedIn();
        socket.subscribe('1', MINE);
        await teller.tell([rude.personId], 'polite');
        await socket.until(() => socket.messages > 1);
        await (await fetch(`${api.url}/metrics`)).text();
        socket.end();
      }
    });
  }

  /** Resident memory without what is garbage. */
  async function settledKib(): Promise<number> {
    for (let round = 0; round < 3; round += 1) {
      process.kill(api.pid, 'SIGUSR2');
      await pause(250);
    }
    return api.residentKib();
  }

  /** How many sockets the process has closed with a code, by its own account. */
  async function closes(code: number): Promise<number> {
    return measured(`linli_socket_closes_total\\{code="${code}"\\}`);
  }

  async function measured(name: string): Promise<number> {
    const metrics = await (await fetch(`${api.url}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1] ?? 0);
  }

  /** Does something rude while the others listen. Then the others have everything, and the process is as small as before. */
  async function requireCalm(what: string, rudeness: () => Promise<void>): Promise<void> {
    const watch = setInterval(() => (highest = Math.max(highest, api.residentKib())), 50);
    const { heard, answered } = await calm.while(rudeness).finally(() => clearInterval(watch));
    // On a machine with other work it takes a while until what was freed has gone back.
    let after = await settledKib();
    for (let wait = 0; wait < 20 && after - before >= GROWTH_KIB; wait += 1) after = await settledKib();
    process.stdout.write(
      `${engine}, ${what}: the others got ${heard.count} events, half within ${heard.half} ms, all within ${heard.all} ms, ` +
        `and ${answered.count} answers, half within ${answered.half} ms, all within ${answered.all} ms; resident set ` +
        `${Math.round((after - before) / 1_024)} MB above the beginning (${Math.round((highest - before) / 1_024)} MB at most), ` +
        `heap ${Math.round((await measured('linli_nodejs_heap_size_used_bytes')) / MEGABYTE)} MB\n`,
    );
    expect(Math.min(heard.count, answered.count)).toBeGreaterThan(0);
    expect(calm.complaints()).toEqual([]);
    expect(after - before).toBeLessThan(GROWTH_KIB);
  }

  it('who stop reading are cut with 4408', async () => {
    const cutSoFar = await closes(TOO_SLOW);
    await requireCalm('ten that stop reading', async () => {
      const stuck = await Promise.all(Array.from({ length: 10 }, signedIn));
      for (const socket of stuck) {
        for (let id = 0; id < 20; id += 1) socket.subscribe(String(id), WORDY);
        socket.stopReading();
      }
      // In a few units the system's own buffers are full, and then what waits in the process grows old.
      const events = Array<string>(30).fill(rude.personId);
      for (let n = 0; (await closes(TOO_SLOW)) < cutSoFar + stuck.length; n += 1) {
        if (n > 300) throw new Error(`${await closes(TOO_SLOW)} were cut`);
        await teller.tell(events, `wordy-${n}`);
        await pause(100);
      }
      stuck.forEach((socket) => socket.readAgain());
      await Promise.all(stuck.map((socket) => socket.gone()));
    });
    expect(await closes(TOO_SLOW)).toBe(cutSoFar + 10);
  }, 180_000);

  it('who subscribe 2,000 times on one socket are cut with 4429', async () => {
    await requireCalm('2,000 subscriptions on one socket', async () => {
      for (let flood = 0; flood < FLOODS; flood += 1) {
        const socket = await signedIn();
        for (let id = 0; id < 2_000; id += 1) socket.subscribe(String(id), MINE);
        await socket.gone();
        expect(socket.code).toBe(TOO_MANY);
      }
    });
  }, 180_000);

  it('who subscribe 2,000 times over a hundred sockets keep ten of them, and the others are cut with 4429', async () => {
    await requireCalm('2,000 subscriptions on a hundred sockets', async () => {
      const open: RudeSocket[] = [];
      for (let n = 0; n < 100; n += 1) {
        const socket = await signedIn();
        // No two documents are alike: what is remembered of them must not grow with them.
        for (let id = 0; id < 20; id += 1)
          socket.subscribe(String(id), WORDY.replace('subscription', `subscription s${n}x${id}`));
        open.push(socket);
      }
      const refused = open.slice(10);
      await Promise.all(refused.map((socket) => socket.gone()));
      expect(refused.map(({ code }) => code)).toEqual(Array<number>(90).fill(TOO_MANY));
      await pause(500);
      expect(open.slice(0, 10).map(({ ended }) => ended)).toEqual(Array<boolean>(10).fill(false));
      await requireRoom(open.slice(0, 10));
      open.forEach((socket) => socket.end());
    });
  }, 180_000);

  /** The ten that may stay take their share, and no more. */
  async function requireRoom(sockets: readonly RudeSocket[]): Promise<void> {
    const heard = sockets.map(({ messages }) => messages);
    await teller.tell([rude.personId], 'once');
    await Promise.all(sockets.map((socket, index) => socket.until(() => socket.messages === (heard[index] ?? 0) + 20)));
  }

  it(`who open ${SILENT_SOCKETS} sockets and say nothing are cut with 4408`, async () => {
    await requireCalm(`${SILENT_SOCKETS} silent sockets`, async () => {
      const silent: RudeSocket[] = [];
      while (silent.length < SILENT_SOCKETS)
        silent.push(...(await Promise.all(Array.from({ length: 50 }, () => RudeSocket.open(api.url)))));
      await Promise.all(silent.map((socket) => socket.gone()));
      expect(new Set(silent.map(({ code }) => code))).toEqual(new Set([TOO_SLOW]));
    });
  }, 180_000);

  it('who send 50 MB in one frame, announce them, or send them in pieces, are cut with 1009', async () => {
    const fifty = Buffer.alloc(50 * MEGABYTE, 'x');
    const inPieces = frame(OPCODE.continuation, Buffer.alloc(16_384, 'x'), false);
    await requireCalm('frames of 50 MB', async () => {
      for (let n = 0; n < FRAMES_OF_50_MB; n += 1) {
        const [whole, announced, pieces] = [await signedIn(), await signedIn(), await signedIn()];
        whole.write(head(OPCODE.text, fifty.length));
        whole.write(fifty);
        announced.write(head(OPCODE.text, fifty.length));
        pieces.write(frame(OPCODE.text, Buffer.from('x'), false));
        await Promise.all([whole.gone(), announced.gone(), pieces.flood(inPieces)]);
        expect([whole.code, announced.code, pieces.code]).toEqual([TOO_LARGE, TOO_LARGE, TOO_LARGE]);
      }
    });
  }, 180_000);

  it.each([
    ['complete messages', () => text({ id: '1', type: 'complete' })],
    ['pings of the protocol', () => text({ type: 'ping' })],
    ['ping frames', () => frame(OPCODE.ping, Buffer.alloc(125, 'x'))],
    ['pong frames', () => frame(OPCODE.pong, Buffer.alloc(125, 'x'))],
    ['documents that do not fit', subscribing(MISFIT)],
  ])(
    'who flood with %s, and go on when told to stop, are cut with 4429',
    async (what, message) => {
      const many = Buffer.concat(Array.from({ length: 200 }, (_, n) => message(n)));
      await requireCalm(`a flood of ${what}`, async () => {
        for (let n = 0; n < FLOODS; n += 1) {
          const socket = await signedIn();
          await socket.flood(many);
          expect(socket.code).toBe(TOO_MANY);
        }
      });
    },
    180_000,
  );
});
