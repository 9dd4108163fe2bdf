import { scratchSqlite } from '../scratch-database.js';
import { startDemoApi } from './demo-api.js';
import { ListingsCast } from './listings-cast.js';
import { serveLunch } from './listings-delivery-act.js';
import { orderLunch } from './listings-order-act.js';
import { openCanteen } from './listings-provider-act.js';
import { followGift, settleMonth } from './listings-settlement-act.js';
import type { Narrator } from './narrator.js';
import { PointsCast } from './points-cast.js';
import { publishPolicy } from './points-policy-act.js';
import { serveAnHour } from './points-service-act.js';
import { StoryClock } from './story-clock.js';

/**
 * The community complex, by real clients over HTTP and WebSocket: from a gift over a reviewed listing to meals that are free
 * for who is in need, cheap for the others and paid in full, and back to the donor. Throws StoryFailed.
 */
export async function tellListings(tell: Narrator, { url, clock }: { url: string; clock: StoryClock }): Promise<void> {
  const points = new PointsCast(url);
  await points.signIn();
  await publishPolicy(points, clock, tell);
  await serveAnHour(points, clock, tell);
  const cast = new ListingsCast(url, clock);
  await cast.gather(tell);
  const canteen = await openCanteen(cast, tell);
  const orders = await orderLunch(cast, canteen, tell);
  await serveLunch(cast, canteen, orders, tell);
  await settleMonth(cast, canteen, tell);
  await followGift(cast, canteen, tell);
}

/** Starts the service with a fresh database, tells the story, and leaves nothing behind. */
export async function tellListingsAlone(tell: Narrator): Promise<void> {
  const database = scratchSqlite();
  const clock = new StoryClock();
  const api = await startDemoApi(clock, database.url);
  try {
    await tellListings(tell, { url: api.url, clock });
  } finally {
    await api.close();
    await database.drop();
  }
}
