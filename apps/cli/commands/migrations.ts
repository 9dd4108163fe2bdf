import type { Command } from 'commander';
import { Config, Migrations } from '#platform';
import { openApplication } from '../application.js';
import { scratchMysql, scratchSqlite, type ScratchDatabase } from '../scratch-database.js';

/** `linli migrations --check`: migrates empty databases and asks what entities would still change. */
export function addMigrations(program: Command): void {
  program
    .command('migrations')
    .description('compare migrations with entities on empty databases · 检查迁移与实体是否一致')
    .option('--check', 'exit code 1 if they differ · 不一致则退出码为 1')
    .action(async () => {
      await check('SQLite', scratchSqlite());
      const server = mysqlServer();
      if (server) await check('MariaDB', await scratchMysql(server));
      else console.log('MariaDB: skipped, neither LINLI_TEST_MARIADB_URL nor DATABASE_URL names one · 已跳过');
    });
}

function mysqlServer(): string | undefined {
  const { LINLI_TEST_MARIADB_URL, DATABASE_URL } = process.env;
  return LINLI_TEST_MARIADB_URL || (DATABASE_URL?.startsWith('mysql:') ? DATABASE_URL : undefined);
}

async function check(engine: string, database: ScratchDatabase): Promise<void> {
  try {
    const drift = await driftOf(database.url);
    if (drift.length === 0) console.log(`${engine}: no drift · 一致`);
    else process.exitCode = 1;
    for (const statement of drift) console.error(`${engine}: drift · 不一致: ${statement}`);
  } finally {
    await database.drop();
  }
}

/** Statements that entities would still need on an empty, migrated database. */
async function driftOf(url: string): Promise<string[]> {
  const { capabilities } = await import('../../capabilities.js');
  const config = Config.fromEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: url });
  const application = await openApplication(config, capabilities);
  try {
    await application.get(Migrations).run();
    return await application.get(Migrations).drift();
  } finally {
    await application.close();
  }
}
