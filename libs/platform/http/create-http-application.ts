import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.js';
import { allowedOrigins } from './allowed-origins.js';
import { createHttpAdapter } from './http-adapter.js';

/** Builds the application behind HTTP, ready to listen. Other sites' browsers are let in only if configured. */
export async function createHttpApplication(
  module: Type | DynamicModule,
  config: Config,
): Promise<NestFastifyApplication> {
  const adapter = createHttpAdapter({ trustProxy: config.get('TRUST_PROXY') });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const origins = allowedOrigins(config);
  if (origins.length > 0)
    app.enableCors({ origin: origins, methods: ['GET', 'POST'], exposedHeaders: ['x-request-id'], maxAge: 600 });
  return app;
}
