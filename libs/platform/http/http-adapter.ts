import type { IncomingMessage } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { newId } from '#kernel';

/** Largest request body, in bytes. */
export const BODY_LIMIT = 256 * 1024;
const REQUEST_ID = /^[\w.-]{8,64}$/;

/** Fastify as the application needs it: bounded bodies and times, request ids, no logger of its own. */
export function createHttpAdapter(options: { trustProxy: boolean }): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // One hop: the proxy in front names the client last; anything before that the client may have made up.
    trustProxy: options.trustProxy ? (_address: string, hop: number) => hop < 1 : false,
    genReqId: (request: IncomingMessage) => requestIdOf(request.headers['x-request-id']),
    requestTimeout: 30_000,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200 },
  });
}

/** The id that a proxy gave the request, if it has a sound form; else a new one. */
export function requestIdOf(given: unknown): string {
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : newId<'Request'>();
}
