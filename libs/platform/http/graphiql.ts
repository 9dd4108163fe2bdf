import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance } from 'fastify';

/** Where the page for trying queries is, in development. */
export const GRAPHIQL_PATH = '/graphiql';

/** Serves a page for trying queries that loads nothing from outside. */
export function serveGraphiql(server: FastifyInstance, endpoint: string): void {
  const page = renderGraphiQL({ endpoint, title: 'Linli', subscriptionsProtocol: 'WS' });
  server.get(GRAPHIQL_PATH, async (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
}
