import { scratchSqlite } from '../scratch-database.js';
import { auditLedger } from './audit-act.js';
import { startDemoApi } from './demo-api.js';
import type { Narrator } from './narrator.js';
import { PointsCast } from './points-cast.js';
import { certifyService } from './points-certificate-act.js';
import { letYearEnd } from './points-expiry-act.js';
import { donateToElders, giveToFamily, lookAtLots } from './points-giving-act.js';
import { publishPolicy } from './points-policy-act.js';
import { reviewDoubtful } from './points-review-act.js';
import { redeemAndReturn } from './points-reward-act.js';
import { serveAnHour } from './points-service-act.js';
import { applyForStar, seeStarAwarded } from './points-star-act.js';
import { StoryClock } from './story-clock.js';

/** Points from the policy to their end, by real clients over HTTP and WebSocket. Throws StoryFailed. */
export async function tellPoints(tell: Narrator, { url, clock }: { url: string; clock: StoryClock }): Promise<void> {
  const cast = new PointsCast(url);
  await cast.signIn();
  const districtId = await publishPolicy(cast, clock, tell);
  await serveAnHour(cast, clock, tell);
  await lookAtLots(cast, tell);
  await giveToFamily(cast, tell);
  await donateToElders(cast, districtId, tell);
  await redeemAndReturn(cast, clock, districtId, tell);
  const onNotice = await applyForStar(cast, tell);
  await letYearEnd(cast, clock, tell);
  if (onNotice) await seeStarAwarded(cast, tell);
  await reviewDoubtful(cast, clock, tell);
  await certifyService(cast, clock, tell);
  await auditBooks(cast, tell);
}

async function auditBooks(cast: PointsCast, tell: Narrator): Promise<void> {
  tell.part('核对', 'the books');
  await auditLedger(cast.as('auditor'), tell);
}

/** Starts the service with a fresh database, tells the story, and leaves nothing behind. */
export async function tellPointsAlone(tell: Narrator): Promise<void> {
  const database = scratchSqlite();
  const clock = new StoryClock();
  const api = await startDemoApi(clock, database.url);
  try {
    await tellPoints(tell, { url: api.url, clock });
  } finally {
    await api.close();
    await database.drop();
  }
}
