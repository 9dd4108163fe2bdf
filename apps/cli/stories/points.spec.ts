import { createTestDatabase, forEachEngine, type TestDatabase } from '#testing';
import { startDemoApi } from './demo-api.js';
import { Narrator } from './narrator.js';
import { tellPoints } from './points.js';
import { StoryClock } from './story-clock.js';

forEachEngine('points as a story', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase(engine)));
  afterAll(() => database.drop());

  it('is told to its end by real clients', async () => {
    const lines: string[] = [];
    const tell = new Narrator((line) => lines.push(line));
    const clock = new StoryClock();
    const api = await startDemoApi(clock, database.url);
    try {
      await tellPoints(tell, { url: api.url, clock });
    } finally {
      await api.close();
    }
    expect(lines.join('\n')).toContain('past it the timer ends them: points.expired -3, gifts too');
  }, 180_000);
});
