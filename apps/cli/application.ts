import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Config, Migrations, PlatformModule, type Capability } from '#platform';

@Module({})
class CommandModule {}

/** The whole application without transport and without background loops, for a command that ends. */
export async function openApplication(
  config: Config,
  capabilities: readonly Capability[],
): Promise<INestApplicationContext> {
  const imports = [PlatformModule.forRoot({ config, capabilities }), ...capabilities.map(({ module }) => module)];
  const module = { module: CommandModule, imports };
  return NestFactory.createApplicationContext(module, { logger: ['error', 'warn'], abortOnError: false });
}

/** Opens the application of the environment, runs `work`, and closes it whatever happens. */
export async function withApplication<T>(
  work: (application: INestApplicationContext) => Promise<T>,
  options: { migrate?: boolean; config?: Config } = {},
): Promise<T> {
  const { capabilities } = await import('../capabilities.js');
  const quiet = { LOG_LEVEL: 'warn', ...process.env, RUN_WORKER: 'false' };
  const application = await openApplication(options.config ?? Config.fromEnvironment(quiet), capabilities);
  try {
    if (options.migrate) await application.get(Migrations).run();
    return await work(application);
  } finally {
    await application.close();
  }
}
