import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { withDeadline } from '../database/deadline.js';

/** Of the deadline, this part is left for the answer's way back. */
const WAY_BACK = 0.05;

/**
 * No answer of a route comes later than the deadline, in milliseconds, whatever it waits for: several waits may each be
 * within theirs. What is under way then goes on to its own end; who asked learns of it by asking again with the same key.
 */
export function answerInTime(server: FastifyInstance, path: string, deadlineMs: number): void {
  const withinMs = deadlineMs * (1 - WAY_BACK);
  server.addHook('onRoute', (route) => {
    if (route.url !== path) return;
    const handler = route.handler.bind(server) as (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
    route.handler = (request: FastifyRequest, reply: FastifyReply) => withDeadline(handler(request, reply), withinMs);
  });
}
