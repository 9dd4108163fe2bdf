import { existsSync } from 'node:fs';
import { Config, Migrations } from '#platform';
import { createTestDatabase, forEachEngine, type TestDatabase } from '#testing';
import { capabilities } from '../capabilities.js';
import { NotMigrated, openApplication, withApplication } from './application.js';

forEachEngine('a command', (engine) => {
  let database: TestDatabase;
  let config: Config;
  beforeAll(async () => {
    database = await createTestDatabase(engine);
    config = Config.fromEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url });
  });
  afterAll(() => database.drop());

  const outstanding = async (): Promise<number> => {
    const application = await openApplication(config, capabilities);
    const names = await application.get(Migrations).outstanding();
    await application.close();
    return names.length;
  };

  it('that needs data says what to run where there is none, and leaves nothing behind', async () => {
    await expect(withApplication(async () => 'done', { config })).rejects.toThrow(NotMigrated);
    await expect(withApplication(async () => 'done', { config })).rejects.toThrow('请先运行 linli migrate');
    if (engine === 'sqlite') expect(existsSync(database.url.slice('sqlite:'.length))).toBe(false);
    expect(await outstanding()).toBeGreaterThan(5);
    await expect(withApplication(async () => 'done', { config })).rejects.toThrow(NotMigrated);
  });

  it('that makes the data brings the database up to date first; then the others run', async () => {
    expect(await withApplication(async () => 'done', { config, migrate: true })).toBe('done');
    expect(await withApplication(async () => 'done', { config })).toBe('done');
    expect(await outstanding()).toBe(0);
  });
});
