import { createTestDatabase, forEachEngine, type TestDatabase } from '#testing';
import { startDemoApi } from './demo-api.js';
import { tellListings } from './listings-story.js';
import { Narrator } from './narrator.js';
import { StoryClock } from './story-clock.js';

forEachEngine('the community complex as a story', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase(engine)));
  afterAll(() => database.drop());

  it('is told to its end by real clients', async () => {
    const lines: string[] = [];
    const clock = new StoryClock();
    const api = await startDemoApi(clock, database.url);
    try {
      await tellListings(new Narrator((line) => lines.push(line)), { url: api.url, clock });
    } finally {
      await api.close();
    }
    const told = lines.join('\n');
    expect(told).toContain('became 5 × “邻里饭堂·午餐”');
    expect(told).toContain('invariants hold');
  }, 240_000);
});
