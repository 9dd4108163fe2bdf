import type { FastifyInstance, FastifyReply } from 'fastify';

const TEXT = [
  'Linli 邻里',
  '',
  'GraphQL API · 接口: POST /graphql (subscriptions: graphql-transport-ws on the same path)',
  'Pages · 网页: open this address in a browser · 用浏览器打开本地址',
  'Health · 健康检查: GET /health/ready',
  '',
].join('\n');

/** Says at `/`, to who is no browser, where the API is. */
export function sayWhereTheApiIs(reply: FastifyReply): FastifyReply {
  void reply.headers({ 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache', vary: 'accept' });
  return reply.send(TEXT);
}

/** The same to everybody, where no pages have been built. */
export function serveFrontDoor(server: FastifyInstance): void {
  server.get('/', async (_, reply) => sayWhereTheApiIs(reply));
}
