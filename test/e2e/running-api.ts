import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../apps/api/create-api.js';
import { capabilities } from '../../apps/capabilities.js';
import { Background, Config, type Engine } from '#platform';
import { createMigratedDatabase, FakeClock, GraphqlClient } from '#testing';

/** The whole application, listening on a free port on a database of its own. */
export interface RunningApi {
  readonly url: string;
  readonly databaseUrl: string;
  readonly application: INestApplicationContext;
  readonly clock: FakeClock;
  /** A client that is signed out. */
  readonly anyone: GraphqlClient;
  get<T>(type: { readonly prototype: T; readonly name: string }): T;
  /** Does everything that is due by the fake clock. Not needed while the loops run. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  /** Start the background loops, as the real server does; else `settle` moves things on. */
  readonly loops?: boolean;
  readonly settings?: Record<string, string>;
  /** Folder of the built web app, to be served beside the API. */
  readonly pages?: string;
  /** Another instance's database and clock: two processes of one service. */
  readonly beside?: RunningApi;
}

/** Starts the API as `main.ts` does, with a fake clock that begins at the present. */
export async function startApi(
  engine: Engine,
  { loops = true, settings = {}, pages, beside }: Options = {},
): Promise<RunningApi> {
  const database =
    beside === undefined
      ? await createMigratedDatabase(engine, capabilities)
      : { url: beside.databaseUrl, drop: async (): Promise<void> => undefined };
  const clock = beside?.clock ?? new FakeClock();
  const config = Config.fromEnvironment({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: database.url,
    PORT: '0',
    ...settings,
  });
  const app = await createApi({ config, clock, pages });
  tellTime(app, () => clock.now());
  await app.listen(0, '127.0.0.1');
  if (loops) app.get(Background).start();
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    url,
    databaseUrl: database.url,
    application: app,
    clock,
    anyone: new GraphqlClient(url),
    get: <T>(type: { readonly prototype: T; readonly name: string }) => app.get<T>(type as never, { strict: false }),
    settle: () => app.get(Background).settle(),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** Makes the `Date` header tell the time of the service's clock: pages go by it, also where a test holds the clock. */
function tellTime(app: NestFastifyApplication, now: () => Date): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onSend', async (_request, reply) => void reply.header('date', now().toUTCString()));
}
