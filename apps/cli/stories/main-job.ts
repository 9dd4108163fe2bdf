import { gatherCast, type Cast } from './cast.js';
import { startDemoApi } from './demo-api.js';
import { confirm, readTrail } from './ledger-act.js';
import type { Narrator } from './narrator.js';
import { takeOffers } from './offer-act.js';
import { listen, placeOrder, requestFeed, type RequestUpdate } from './order-act.js';
import { scratchSqlite } from '../scratch-database.js';
import { signIn, signOut } from './service-act.js';
import { StoryClock } from './story-clock.js';

/** A running service with the demo district; with a clock that can be turned, the whole story is told. */
export interface Stage {
  url: string;
  clock?: StoryClock;
}

/**
 * The main job, by real clients over HTTP and WebSocket: a resident's request reaches the right volunteers in real time and
 * ends as verified minutes and points. Without a clock to turn it ends when the volunteer has signed in. Throws StoryFailed.
 */
export async function tellMainJob(tell: Narrator, { url, clock }: Stage): Promise<void> {
  const cast = await gatherCast(url, tell);
  const listening = await listen(cast);
  const requestId = await placeOrder(cast, (clock ?? new StoryClock()).now(), tell);
  const updates = cast.resident.subscribe<RequestUpdate>('serviceRequestUpdated', requestFeed, { id: requestId });
  await updates.opened;
  const winner = await takeOffers(cast, requestId, listening, updates, tell);
  clock?.advance(10);
  const oldCode = await signIn(cast, winner, requestId, tell);
  if (!clock) {
    await updates.close();
    tell.step(
      '其余部分需要真实的一小时；不带 --url 运行可看完整过程',
      'the rest takes a real hour; run without --url to see all of it',
    );
    return;
  }
  const reopened = await signOut(cast, winner, requestId, { clock, oldCode, updates, tell });
  await confirm(cast, winner, requestId, reopened, tell);
  await readTrail(cast, requestId, strangerIn(cast), tell);
}

/** Starts the service with a fresh database, tells the whole story, and leaves nothing behind. */
export async function tellMainJobAlone(tell: Narrator): Promise<void> {
  const database = scratchSqlite();
  const clock = new StoryClock();
  const api = await startDemoApi(clock, database.url);
  try {
    tell.step(
      `服务已在 ${api.url} 启动：新数据库、演示区县`,
      `the service runs at ${api.url}: a fresh database, the demo district`,
    );
    await tellMainJob(tell, { url: api.url, clock });
  } finally {
    await api.close();
    await database.drop();
  }
}

/** A volunteer who was never asked. */
function strangerIn(cast: Cast): Cast['newcomer'] {
  return cast.volunteers[4] ?? cast.newcomer;
}
