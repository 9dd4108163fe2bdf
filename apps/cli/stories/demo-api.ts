import { Background, Config } from '#platform';
import { createApi } from '../../api/create-api.js';
import { seedDemo } from '../district/seed-demo.js';
import type { StoryClock } from './story-clock.js';

/** The service on a free port with a fresh database, seeded with the demo district. */
export interface DemoApi {
  url: string;
  close(): Promise<void>;
}

/** Starts the real service in this process on an empty database; only its clock is that of the story. */
export async function startDemoApi(
  clock: StoryClock,
  databaseUrl: string,
  more: Readonly<Record<string, string>> = {},
): Promise<DemoApi> {
  const settings = { NODE_ENV: 'development', LOG_LEVEL: 'error', DATABASE_URL: databaseUrl, PORT: '0', ...more };
  const app = await createApi({ config: Config.fromEnvironment(settings), clock });
  await seedDemo(app);
  await app.listen(0, '127.0.0.1');
  app.get(Background).start();
  return {
    url: `${await app.getUrl()}/graphql`,
    close: () => app.close(),
  };
}
