import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorMessage } from '#kernel';
import { localeOf } from '../graphql/context/operation-context.js';
import { chineseReason } from '../graphql/errors/chinese-reasons.js';
import { edgeErrors } from '../graphql/errors/edge.errors.js';

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
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) => refuseAddress(request, reply),
    requestTimeout: 30_000,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200 },
  });
}

/** The id that a proxy gave the request, if it has a sound form; else a new one. */
export function requestIdOf(given: unknown): string {
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

/** An address that cannot be read never gets as far as a route or its filters: answered here, in the form of all errors. */
function refuseAddress(request: FastifyRequest, reply: FastifyReply): void {
  const { code, params } = edgeErrors.BAD_REQUEST({ reason: 'the address cannot be read' });
  const locale = localeOf(request.headers['accept-language']);
  const reason = String(params['reason']);
  const shown = { reason: locale === 'zh' ? (chineseReason(reason) ?? reason) : reason };
  const message = errorMessage(edgeErrors.catalogue.BAD_REQUEST ?? { zh: code, en: code }, locale, shown);
  void reply
    .status(400)
    .header('x-request-id', request.id)
    .send({ errors: [{ message, extensions: { code, params, requestId: request.id } }] });
}
