import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createClient, type Client, type ClientOptions } from 'graphql-ws';
import { WebSocket } from 'ws';
import {
  Background,
  Config,
  Events,
  Feed,
  HttpModule,
  Migrations,
  PlatformModule,
  UnitOfWork,
  createHttpApplication,
  defineEvent,
  type Engine,
  type SocketLimits,
} from '#platform';
import { createTestDatabase } from '#testing';
import { cupCapability } from './edge-capability.js';

@Module({})
class EdgeApp {}

const CupMoved = defineEvent<{ number: number; topic: string }>('cup.Moved', ({ topic }) => [topic]);

/** A GraphQL answer as a client reads it. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: { data?: Record<string, unknown> | null; errors?: { message: string; extensions: Record<string, unknown> }[] };
}

/** The edge, listening on a port of its own. */
export interface EdgeHandle {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly socketUrl: string;
  query(
    query: string,
    options?: { token?: string; variables?: unknown; headers?: Record<string, string> },
  ): Promise<Answer>;
  publish(topic: string, number: number): Promise<void>;
  /** Everything published from now on comes after it, however long a subscription takes to open. */
  head(): Promise<string>;
  socket(token: string, options?: Partial<ClientOptions>): Client;
  close(): Promise<void>;
}

/** Starts the edge, on an embedded database unless told, which may be reached through another port. */
export async function startEdge(
  settings: Record<string, string> = {},
  socket: Partial<SocketLimits> = {},
  through: { engine: Engine; port?: number } = { engine: 'sqlite' },
): Promise<EdgeHandle> {
  const database = await createTestDatabase(through.engine);
  const address = through.port === undefined ? database.url : viaPort(database.url, through.port);
  const config = Config.fromEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: address, ...settings });
  const imports = [
    PlatformModule.forRoot({ config, capabilities: [cupCapability] }),
    HttpModule.forRoot({ socket }),
    cupCapability.module,
  ];
  const app = await createHttpApplication({ module: EdgeApp, imports }, config);
  await app.get(Migrations).run();
  await app.listen(0, '127.0.0.1');
  app.get(Background).start();
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const socketUrl = `${url.replace('http', 'ws')}/graphql`;
  return {
    app,
    url,
    socketUrl,
    query: (query, options) => post(url, query, options),
    publish: async (topic, number) =>
      app.get(UnitOfWork).run(() => app.get(Events).publish(CupMoved, { topic, number })),
    head: async () => {
      await app.get(Background).settle();
      return app.get(Feed).head();
    },
    socket: (token, options = {}) =>
      createClient({
        url: socketUrl,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: { authorization: `Bearer ${token}` },
        ...options,
      }),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

function viaPort(address: string, port: number): string {
  const url = new URL(address);
  url.port = String(port);
  return url.href;
}

async function post(
  url: string,
  query: string,
  { token, variables, headers = {} }: { token?: string; variables?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return answerOf(response);
}

/** Reads a response whole. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text.startsWith('{') ? (JSON.parse(text) as Answer['body']) : {},
  };
}
