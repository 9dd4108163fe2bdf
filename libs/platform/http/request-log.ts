import type { FastifyInstance } from 'fastify';
import type { Logger } from '../log/logger.js';
import type { Metrics } from './metrics.js';

/** Gives every answer its request id, counts it, and logs it: route, status and time; no body, no address, no token. */
export function recordRequests(server: FastifyInstance, logger: Logger, metrics: Metrics): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.answered(route, reply.statusCode, reply.elapsedTime / 1000);
    const fields = {
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    const isQuiet = route.startsWith('/health') || route === '/metrics';
    logger.request({ level: reply.statusCode >= 500 ? 'warn' : isQuiet ? 'debug' : 'info', fields });
    done();
  });
}
