import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GraphqlClient } from '#testing';
import type { RunningApi } from '../e2e/running-api.js';

/** What a process says of itself changes with every request. */
const OF_THE_PROCESS = ['/metrics', '/health'];
/** A person may ask for twenty files of books a minute: each of these is asked for once. */
const OF_BOOKS = ['/funds/', '/disclosure-reports/'];

/** Every address that is answered to GET beside the process's own, as the server itself lists them. */
export function fileRoutes(api: RunningApi): string[] {
  const server = (api.application as NestFastifyApplication).getHttpAdapter().getInstance();
  return listed(server.printRoutes({ commonPrefix: false }))
    .filter(({ methods }) => methods.split(', ').includes('GET'))
    .map(({ path }) => path)
    .filter((path) => !path.includes('*') && !OF_THE_PROCESS.some((own) => path.startsWith(own)))
    .sort();
}

/** Routes out of the tree in which the server prints them: what stands under a node goes on from its path. */
function listed(tree: string): { path: string; methods: string }[] {
  const above: string[] = [];
  return [...tree.matchAll(/^([│ ]*)[├└]── (\S+)(?: \(([^)]*)\))?/gm)].map(
    ([, indent = '', part = '', methods = '']) => {
      const depth = indent.length / 4;
      above.length = depth;
      above.push(part);
      return { path: above.join(''), methods };
    },
  );
}

/** What somebody gets at each of the addresses, with each of the ids in the place of every parameter. `network` is that of the asker, such as 10.0.7. */
export async function downloads(
  api: RunningApi,
  { token }: GraphqlClient,
  ids: readonly string[],
  network: string,
): Promise<string[]> {
  const answers: string[] = [];
  for (const [place, route] of fileRoutes(api).entries()) {
    const some = OF_BOOKS.some((books) => route.startsWith(books)) ? ids.slice(0, 1) : ids;
    for (const id of route.includes(':') ? some : ['']) {
      const path = route.replaceAll(/:[A-Za-z]+/g, id);
      const signed: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
      // Downloads are limited by address: each asker is at one of its own for each of them.
      const response = await fetch(`${api.url}${path}`, {
        headers: { ...signed, 'x-forwarded-for': `${network}.${place + 1}` },
      });
      const isStream = response.headers.get('content-type')?.includes('event-stream') ?? false;
      answers.push(`GET ${path}\n${response.status} ${await (isStream ? firstEvent(response) : response.text())}`);
    }
  }
  return answers;
}

/** A stream never ends: what it tells first is what there is. */
async function firstEvent({ body }: Response): Promise<string> {
  let told = '';
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    told += new TextDecoder().decode(part);
    if (told.includes('data: ')) return told;
  }
  return told;
}
