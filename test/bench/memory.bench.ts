import { Database } from '#platform';
import { startApiProcess } from './api-process.js';
import type { Bench } from './bench.js';
import { startChild, type Usage } from './child-process.js';
import { benchDistrict, openOn, TINGHU } from './district-database.js';
import { sideOf } from './rounds.js';
import { signedIn, somePeople } from './signed-in.js';

const SETTINGS = { ...TINGHU, sockets: 2_000, idleSeconds: 10, readings: 5 } as const;
const KILOBYTE = 1_024;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const bench: Bench = {
  timeLimitSeconds: 600,
  async run(report) {
    const district = await benchDistrict('sqlite', TINGHU);
    const application = await openOn(district.url);
    const people = await signedIn(application, await somePeople(application, SETTINGS.sockets));
    const volunteers = await countOf(application.get(Database, { strict: false }));
    await application.close();
    const api = await startApiProcess({ DATABASE_URL: district.url });
    const readings = async (): Promise<number[]> => {
      const kilobytes: number[] = [];
      for (let reading = 0; reading < SETTINGS.readings; reading += 1) {
        await pause((SETTINGS.idleSeconds * 1_000) / SETTINGS.readings);
        await api.ask('collect');
        kilobytes.push((await api.ask<Usage>('usage')).rssBytes / KILOBYTE);
      }
      return kilobytes;
    };
    const before = await readings();
    const swarm = await startChild('socket-swarm.js');
    await swarm.ask('open', {
      url: `${api.url.replace('http', 'ws')}/graphql`,
      tokens: people.map(({ token }) => token),
    });
    const after = await readings();
    await swarm.stop();
    await api.stop();
    await district.drop();
    const baseline = sideOf('resident set of the API process, its district in the database, no socket', 'KB', before);
    const ours = sideOf('the same with the sockets, each signed in with one subscription, idle', 'KB', after);
    report.measured({
      ...{
        engine: 'SQLite',
        figure: 'resident memory for each of 2,000 idle sockets',
        unit: 'KB',
        aim: { atMost: 60 },
      },
      ...{ value: (ours.median - baseline.median) / SETTINGS.sockets, ours, baseline },
      settings: { ...SETTINGS, registered: volunteers, district: district.made, collectedBeforeReading: true },
    });
  },
};

async function countOf(database: Database): Promise<number> {
  const [row] = await database.rows<{ count: unknown }>('SELECT COUNT(*) AS count FROM volunteering_volunteer');
  return Number(row?.count);
}

export default bench;
