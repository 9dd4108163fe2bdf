import { createTestDatabase, forEachEngine, type TestDatabase } from '#testing';
import { startDemoApi } from './demo-api.js';
import { tellFunds } from './funds-story.js';
import { Narrator } from './narrator.js';
import { StoryClock } from './story-clock.js';

forEachEngine('community funds as a story', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase(engine)));
  afterAll(() => database.drop());

  it('is told to its end by real clients', async () => {
    const lines: string[] = [];
    const clock = new StoryClock();
    const api = await startDemoApi(clock, database.url);
    try {
      await tellFunds(new Narrator((line) => lines.push(line)), { url: api.url, clock });
    } finally {
      await api.close();
    }
    expect(lines.join('\n')).toContain('are closed: income and expense are zero');
  }, 180_000);
});
