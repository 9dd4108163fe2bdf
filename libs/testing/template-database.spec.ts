import { ledgerCapability } from '#ledger';
import { Database, Migrations } from '#platform';
import { createTestContext, forEachEngine, type TestContext } from './index.js';

const capabilities = [ledgerCapability];

/** What the database itself says of its tables, guards and first rows. */
async function toldBy(context: TestContext): Promise<Record<string, Record<string, unknown>[]>> {
  const database = context.get(Database);
  const rows = (sql: string): Promise<Record<string, unknown>[]> => database.rows(sql);
  const guards =
    context.engine === 'sqlite'
      ? "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
      : 'SELECT trigger_name AS name, action_statement AS text FROM information_schema.triggers WHERE trigger_schema = DATABASE() ORDER BY 1';
  return {
    guards: await rows(guards),
    ran: await rows('SELECT name FROM platform_migration ORDER BY id'),
    relay: await rows('SELECT name, position, removed_to FROM platform_relay'),
  };
}

forEachEngine('a suite that begins with a copy', (engine) => {
  it('has what the migrations made: tables without drift, guards, and the rows they wrote', async () => {
    const first = await createTestContext(engine, capabilities);
    const told = await toldBy(first);
    expect(told['guards']).not.toEqual([]);
    await first.close();
    const copy = await createTestContext(engine, capabilities);
    expect(await copy.get(Migrations).drift()).toEqual([]);
    expect(await copy.get(Migrations).run()).toEqual([]);
    expect(await toldBy(copy)).toEqual(told);
    await copy.close();
  });
});
