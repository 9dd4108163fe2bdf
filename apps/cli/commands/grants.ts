import type { Command } from 'commander';
import { Config, Migrations } from '#platform';
import { openApplication } from '../application.js';
import { scratchSqlite } from '../scratch-database.js';
import { grantStatements, guardsOf, schemaOf } from '../table-grants.js';

/** `linli grants`: the rights that keep append-only tables append-only on a cluster without triggers. */
export function addGrants(program: Command): void {
  program
    .command('grants')
    .description('print GRANT statements that keep the books append-only without triggers · 打印授权语句')
    .option('--database <name>', 'schema of the service, by default that of DATABASE_URL · 数据库名')
    .option('--user <user>', 'account of the service, as written in SQL · 数据库账号', "'linli'@'%'")
    .action(async (options: { database?: string; user: string }) => {
      const { capabilities } = await import('../../capabilities.js');
      const scratch = scratchSqlite();
      try {
        const config = Config.fromEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: scratch.url });
        const application = await openApplication(config, capabilities);
        await application.get(Migrations).run();
        await application.close();
        const guards = guardsOf(scratch.url.slice('sqlite:'.length));
        const database = options.database ?? schemaOf(process.env.DATABASE_URL);
        for (const statement of grantStatements(guards, database, options.user)) console.log(statement);
      } finally {
        await scratch.drop();
      }
    });
}
