import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  Background,
  Config,
  failStart,
  loadEnvFile,
  Logger,
  Migrations,
  NEST_LOG_LEVELS,
  PlatformModule,
  stopOnSignals,
} from '#platform';
import { capabilities } from '../capabilities.js';

@Module({})
class WorkerModule {}

/** The same capabilities without transport: relays events, runs durable consumers, fires timers. */
async function main(): Promise<void> {
  loadEnvFile();
  const config = Config.fromEnvironment({ ...process.env, RUN_WORKER: 'true' });
  const imports = [PlatformModule.forRoot({ config, capabilities }), ...capabilities.map(({ module }) => module)];
  const app = await NestFactory.createApplicationContext(
    { module: WorkerModule, imports },
    { logger: false, abortOnError: false },
  );
  app.useLogger(NEST_LOG_LEVELS);
  stopOnSignals(app);
  await app.get(Migrations).run();
  app.get(Background).start();
  app.get(Logger).info({}, 'the worker runs');
}

try {
  await main();
} catch (fault) {
  failStart(fault);
}
