import { gatherCast, type Cast } from './cast.js';
import { startDemoApi } from './demo-api.js';
import { confirm, readTrail } from './ledger-act.js';
import type { Narrator } from './narrator.js';
import { takeOffers } from './offer-act.js';
import { listen, placeOrder, requestFeed, type RequestUpdate } from './order-act.js';
import { signIn, signOut } from './service-act.js';
import { StoryClock } from './story-clock.js';

/**
 * The main job, by real clients over HTTP and WebSocket: a resident's request reaches the right volunteers in real time and
 * ends as verified minutes and points. Without an address the service is started with a fresh database and a clock that can
 * be turned; against a running one the story ends when the volunteer has signed in. Throws StoryFailed.
 */
export async function tellMainJob(tell: Narrator, url?: string): Promise<void> {
  if (url) {
    await play(url, tell);
    return;
  }
  const clock = new StoryClock();
  const api = await startDemoApi(clock);
  try {
    tell.step(`服务已在 ${api.url} 启动：新数据库、演示区县`, `the service runs at ${api.url}: a fresh database, the demo district`);
    await play(api.url, tell, clock);
  } finally {
    await api.close();
  }
}

async function play(url: string, tell: Narrator, clock?: StoryClock): Promise<void> {
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
    tell.step('其余部分需要真实的一小时；不带 --url 运行可看完整过程', 'the rest takes a real hour; run without --url to see all of it');
    return;
  }
  const reopened = await signOut(cast, winner, requestId, { clock, oldCode, updates, tell });
  await confirm(cast, winner, requestId, reopened, tell);
  await readTrail(cast, requestId, strangerIn(cast), tell);
}

/** A volunteer who was never asked. */
function strangerIn(cast: Cast): Cast['newcomer'] {
  return cast.volunteers[4] ?? cast.newcomer;
}
