import { existsSync } from 'node:fs';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Clock } from '#kernel';
import { Config, Migrations, PlatformModule, type Capability } from '#platform';

@Module({})
class CommandModule {}

/** The whole application without transport and without background loops, for a command that ends; by another clock where one is given. */
export async function openApplication(
  config: Config,
  capabilities: readonly Capability[],
  clock?: Clock,
): Promise<INestApplicationContext> {
  const imports = [
    PlatformModule.forRoot({ config, capabilities, clock }),
    ...capabilities.map(({ module }) => module),
  ];
  const module = { module: CommandModule, imports };
  return NestFactory.createApplicationContext(module, { logger: ['error', 'warn'], abortOnError: false });
}

/** The settings of the environment for a command: quieter than a server, without background work. */
export function settingsOfCommand(): Config {
  return Config.fromEnvironment({ LOG_LEVEL: 'warn', ...process.env, RUN_WORKER: 'false' });
}

/** The database has not the tables that the command needs. */
export class NotMigrated extends Error {
  constructor() {
    super('数据库结构不是最新，请先运行 linli migrate · the database is not up to date: run `linli migrate`');
  }
}

/**
 * Opens the application of the environment, runs `work`, and closes it whatever happens. With `migrate` the database is brought
 * up to date first; else throws NotMigrated where it is not, and makes no file.
 */
export async function withApplication<T>(
  work: (application: INestApplicationContext) => Promise<T>,
  options: { migrate?: boolean; config?: Config } = {},
): Promise<T> {
  const { capabilities } = await import('../capabilities.js');
  const config = options.config ?? settingsOfCommand();
  if (!options.migrate && isMissingFile(config.get('DATABASE_URL'))) throw new NotMigrated();
  const application = await openApplication(config, capabilities);
  try {
    if (options.migrate) await application.get(Migrations).run();
    else if ((await application.get(Migrations).outstanding()).length > 0) throw new NotMigrated();
    return await work(application);
  } finally {
    await application.close();
  }
}

function isMissingFile(databaseUrl: string): boolean {
  return databaseUrl.startsWith('sqlite:') && !existsSync(databaseUrl.slice('sqlite:'.length));
}
