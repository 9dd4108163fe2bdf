import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Migrations, createHttpApplication } from '#platform';
import { capabilities as all } from '../capabilities.js';
import { AppModule, type ApiOptions } from './app.module.js';
import { serveFrontDoor } from './pages/front-door.js';
import { servePages } from './pages/serve-pages.js';

/**
 * The whole application on a migrated database, ready for `listen`. Its loops (`Background.start`) are not started,
 * so that a test can settle them by hand.
 */
export async function createApi(options: ApiOptions): Promise<NestFastifyApplication> {
  const app = await createHttpApplication(AppModule.forRoot(options, options.capabilities ?? all), options.config);
  await app.get(Migrations).run();
  const server = app.getHttpAdapter().getInstance();
  if (options.pages === undefined || !servePages(server, options.pages)) serveFrontDoor(server);
  await app.init();
  return app;
}
