import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of the built pages, in memory. */
export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
  /** Compressed, where that is smaller. */
  readonly gzip: Buffer | null;
  readonly etag: string;
  /** Named by its content: it never changes. */
  readonly lasting: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/**
 * The built pages by the path they are served at, or null where they have not been built. All of them are read once:
 * what is not in this list is not served, whatever an address says.
 */
export function readPages(folder: string): ReadonlyMap<string, PageFile> | null {
  if (!existsSync(join(folder, 'index.html'))) return null;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return new Map(
    names.flatMap((name) => {
      const type = types[extname(name)];
      return type === undefined ? [] : [[`/${name}`, pageFile(join(folder, name), type, name.startsWith('assets/'))]];
    }),
  );
}

function pageFile(path: string, type: string, lasting: boolean): PageFile {
  const body = readFileSync(path);
  const gzip = gzipSync(body, { level: 9 });
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { type, body, gzip: gzip.length < body.length ? gzip : null, etag, lasting };
}
