import type { FastifyInstance } from 'fastify';
import type { Clock } from '#kernel';

/**
 * Notes on each request when it had come in whole, by the clock of the service, before it is looked at: what has to be in
 * time is measured by this, however long it waits for a lock afterwards.
 */
export function noteArrivals(server: FastifyInstance, clock: Clock): void {
  server.addHook('preHandler', (request, _reply, done) => {
    Object.assign(request, { receivedAt: clock.now() });
    done();
  });
}
