import type { INestApplicationContext } from '@nestjs/common';
import { Background, type Engine } from '#platform';
import { COMMITTING, MAIN, startApiProcess, type ApiProcess } from './api-process.js';
import { startChild, type Child, type Usage } from './child-process.js';
import { openOn } from './district-database.js';
import { insertOffers, publishWaves, WAVES, type OpenOffer } from './offer-waves.js';
import { signedIn, somePeople } from './signed-in.js';

/** What a round waits after the last commit, so that all of its work falls into it. */
export const SETTLE_MS = 700;
/** Offers delivered in one round. */
export const DELIVERIES = WAVES.waves * WAVES.people;

/** A server with sockets, and how to have it commit the waves. */
export interface Scene {
  readonly api: ApiProcess;
  readonly swarm: Child;
  publish(): Promise<[string, number][]>;
  close(): Promise<void>;
}

/** What a round of ours gave: processor milliseconds of the server, and of each delivery its delay. */
export interface Round {
  readonly cpuMs: number;
  readonly delays: readonly number[];
}

interface Arrival {
  readonly key: string;
  readonly atMs: number;
}

export async function round({ api, swarm, publish }: Scene): Promise<Round> {
  const before = await api.ask<Usage>('usage');
  const committed = new Map(await publish());
  await pause(SETTLE_MS);
  const { cpuMs } = await api.ask<Usage>('usage');
  const received = await arrivals(swarm);
  if (received.length !== DELIVERIES)
    throw new Error(`${received.length} of ${DELIVERIES} arrived: ${received[0]?.key}`);
  return {
    cpuMs: cpuMs - before.cpuMs,
    delays: received.map(({ key, atMs }) => atMs - (committed.get(key) ?? Number.NaN)),
  };
}

/** All that arrived; waits for the last ones. */
async function arrivals(swarm: Child): Promise<Arrival[]> {
  const received: Arrival[] = [];
  for (let tries = 0; tries < 50 && received.length < DELIVERIES; tries += 1) {
    if (tries > 0) await pause(100);
    received.push(...(await swarm.ask<Arrival[]>('take')));
  }
  return received;
}

export async function openScene(
  engine: Engine,
  url: string,
  sockets: number,
  more: Record<string, string> = {},
): Promise<Scene & { texts: string[] }> {
  const redis = process.env.LINLI_TEST_REDIS_URL;
  const deployed: Record<string, string> = redis === undefined ? {} : { REDIS_URL: redis };
  const application = await openOn(url, engine === 'mysql' ? deployed : {});
  const people = await signedIn(application, await somePeople(application, sockets));
  const asked = Array.from({ length: DELIVERIES }, (_, index) => people[index % sockets]?.personId ?? '');
  const offers = await insertOffers(application, asked);
  const api =
    engine === 'mysql'
      ? await startApiProcess({ DATABASE_URL: url, RUN_WORKER: 'false', ...deployed, ...more }, MAIN)
      : await startApiProcess({ DATABASE_URL: url, ...more }, COMMITTING);
  if (engine === 'mysql') application.get(Background).start();
  const swarm = await startChild('socket-swarm.js');
  await swarm.ask('open', {
    url: `${api.url.replace('http', 'ws')}/graphql`,
    tokens: people.map(({ token }) => token),
  });
  await pause(SETTLE_MS);
  const publish = (): Promise<[string, number][]> => waves(engine, api, application, offers);
  const scene = { api, swarm, publish };
  await round({ ...scene, close: noEnd });
  const close = async (): Promise<void> => {
    await swarm.stop();
    await api.stop();
    await application.close();
  };
  return { ...scene, close, texts: await swarm.ask<string[]>('payloads') };
}

const noEnd = async (): Promise<void> => undefined;

/** On MariaDB another process commits, as a worker does; on SQLite there is only one. */
const waves = (
  engine: Engine,
  api: ApiProcess,
  application: INestApplicationContext,
  offers: OpenOffer[],
): Promise<[string, number][]> =>
  engine === 'mysql' ? publishWaves(application, offers) : api.ask<[string, number][]>('publish', offers);

/** Waits so many milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
