import { createTestDatabase, forEachEngine, type TestDatabase } from '#testing';
import { startDemoApi } from './demo-api.js';
import { Narrator } from './narrator.js';
import { StoryClock } from './story-clock.js';
import { tellVentures, venturesBeginning, venturesSettings } from './ventures-story.js';

forEachEngine('a venture round as a story', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase(engine)));
  afterAll(() => database.drop());

  it('is told to its end by real clients', async () => {
    const lines: string[] = [];
    const clock = new StoryClock(venturesBeginning);
    const api = await startDemoApi(clock, database.url, venturesSettings);
    try {
      await tellVentures(new Narrator((line) => lines.push(line)), { url: api.url, clock });
    } finally {
      await api.close();
    }
    const told = lines.join('\n');
    expect(told).toContain('the round is archived');
    expect(told).toContain('one changed byte is named');
  }, 240_000);
});
