import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readPages, type PageFile } from './built-pages.js';
import { sayWhereTheApiIs } from './front-door.js';
import { PAGE_HEADERS } from './page-headers.js';

const INDEX = '/index.html';
const YEAR_SECONDS = 31_536_000;

/**
 * Serves the built web app at `/`: its files, and for every other address that a browser opens its first page, which
 * knows the rest of the way. At `/` whoever is no browser reads where the API is. Anything else is refused as before. False
 * where the app has not been built.
 */
export function servePages(server: FastifyInstance, folder: string): boolean {
  const pages = readPages(folder);
  const index = pages?.get(INDEX);
  if (!pages || !index) return false;
  server.get('/*', async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    const file = pages.get(path) ?? (opensPage(request, path) ? index : undefined);
    if (file === undefined) return path === '/' ? sayWhereTheApiIs(reply) : reply.callNotFound();
    return send(file, request, reply);
  });
  return true;
}

/** Whether a browser goes to a page: it accepts HTML, and the address is not that of a file. */
function opensPage({ headers }: FastifyRequest, path: string): boolean {
  return (headers.accept ?? '').includes('text/html') && !/\.\w+$/.test(path);
}

function send(file: PageFile, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  void reply.headers({
    ...PAGE_HEADERS,
    'content-type': file.type,
    etag: file.etag,
    vary: 'accept-encoding',
    'cache-control': file.lasting ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
  });
  if (request.headers['if-none-match'] === file.etag) return reply.status(304).send();
  const packed = file.gzip && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? file.gzip : null;
  if (packed) void reply.header('content-encoding', 'gzip');
  return reply.send(packed ?? file.body);
}
