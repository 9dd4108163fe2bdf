import { createTestDatabase, forEachEngine, type TestDatabase } from '#testing';
import { startDemoApi } from './demo-api.js';
import { tellMainJob } from './main-job.js';
import { Narrator } from './narrator.js';
import { StoryClock } from './story-clock.js';

forEachEngine('the main job as a story', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase(engine)));
  afterAll(() => database.drop());

  it('is told to its end by real clients over HTTP and WebSocket', async () => {
    const lines: string[] = [];
    const tell = new Narrator((line) => lines.push(line));
    const clock = new StoryClock();
    const api = await startDemoApi(clock, database.url);
    try {
      await tellMainJob(tell, { url: api.url, clock });
    } finally {
      await api.close();
    }
    expect(tell.told).toBe(23);
    expect(lines.join('\n')).toContain(
      '4 accept at the same moment, one gets the place; the others are told OFFER_GONE',
    );
  });
});
