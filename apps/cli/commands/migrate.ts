import type { Command } from 'commander';
import { Migrations } from '#platform';
import { openApplication, settingsOfCommand } from '../application.js';

/** `linli migrate`: brings the schema of DATABASE_URL up to date. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date · 升级数据库结构')
    .action(async () => {
      const { capabilities } = await import('../../capabilities.js');
      const application = await openApplication(settingsOfCommand(), capabilities);
      try {
        const ran = await application.get(Migrations).run();
        for (const name of ran) console.log(`ran · 已执行 ${name}`);
        console.log(ran.length === 0 ? 'nothing to do · 已是最新' : `${ran.length} migrations · 个迁移`);
      } finally {
        await application.close();
      }
    });
}
