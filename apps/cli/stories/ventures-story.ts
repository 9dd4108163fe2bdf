import { scratchSqlite } from '../scratch-database.js';
import { startDemoApi } from './demo-api.js';
import type { Narrator } from './narrator.js';
import { StoryClock } from './story-clock.js';
import { callForProjects } from './ventures-call-act.js';
import { VenturesCast } from './ventures-cast.js';
import { publishAwards } from './ventures-notice-act.js';
import { reviewAll } from './ventures-panel-act.js';
import { runProjects } from './ventures-project-act.js';
import { screenAll } from './ventures-screening-act.js';
import { recomputeRound } from './ventures-verify-act.js';

/** A day of enrolment in a hall: 121 people register from one address. */
export const venturesSettings = {
  REGISTRATIONS_PER_HOUR: '1000',
  MUTATIONS_PER_MINUTE: '100000',
  SIGNED_OUT_OPERATIONS_PER_MINUTE: '100000',
};

/** When the story begins: a spring, so that its whole year lies in the calendar of one year. */
export const venturesBeginning = new Date('2026-03-02T01:00:00.000Z');

/** A venture round of 亭湖, by real clients, from the call to the file by which anybody recomputes it. Throws StoryFailed. */
export async function tellVentures(tell: Narrator, { url, clock }: { url: string; clock: StoryClock }): Promise<void> {
  const cast = new VenturesCast(url, clock);
  await cast.gather(tell);
  const call = await callForProjects(cast, tell);
  await screenAll(cast, call, tell);
  await reviewAll(cast, call, tell);
  const awarded = await publishAwards(cast, call, tell);
  await runProjects(cast, call, awarded, tell);
  await recomputeRound(cast, call, tell);
}

/** Starts the service with a fresh database, tells the story, and leaves nothing behind. */
export async function tellVenturesAlone(tell: Narrator): Promise<void> {
  const database = scratchSqlite();
  const clock = new StoryClock(venturesBeginning);
  const api = await startDemoApi(clock, database.url, venturesSettings);
  try {
    await tellVentures(tell, { url: api.url, clock });
  } finally {
    await api.close();
    await database.drop();
  }
}
