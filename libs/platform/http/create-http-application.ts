import type { DynamicModule, LogLevel, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.js';
import { GRAPHQL_PATH } from '../graphql/http/apollo-options.js';
import { allowedOrigins } from './allowed-origins.js';
import { answerInTime } from './answer-in-time.js';
import { createHttpAdapter } from './http-adapter.js';

/** What the framework itself may log once the process stands; a fault at the start is told by `failStart`, once. */
export const NEST_LOG_LEVELS: LogLevel[] = ['error', 'warn'];

/** Listens where the configuration says. The framework would log a port that is taken besides throwing it. */
export async function listen(app: NestFastifyApplication, config: Config): Promise<void> {
  app.useLogger(false);
  await app.listen(config.get('PORT'), config.get('HOST'));
  app.useLogger(NEST_LOG_LEVELS);
}

/** Builds the application behind HTTP, ready to listen. Other sites' browsers are let in only if configured. */
export async function createHttpApplication(
  module: Type | DynamicModule,
  config: Config,
): Promise<NestFastifyApplication> {
  const adapter = createHttpAdapter({ trustProxy: config.get('TRUST_PROXY') });
  answerInTime(adapter.getInstance(), GRAPHQL_PATH, config.get('DATABASE_DEADLINE_MS'));
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: false,
    abortOnError: false,
    // Signatures of webhooks are over the bytes that came.
    rawBody: true,
  });
  app.useLogger(NEST_LOG_LEVELS);
  const origins = allowedOrigins(config);
  if (origins.length > 0)
    app.enableCors({ origin: origins, methods: ['GET', 'POST'], exposedHeaders: ['x-request-id'], maxAge: 600 });
  return app;
}
