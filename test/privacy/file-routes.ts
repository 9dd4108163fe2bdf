import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GraphqlClient } from '#testing';
import type { RunningApi } from '../e2e/running-api.js';

/** What a process says of itself changes with every request. */
const OF_THE_PROCESS = ['/metrics', '/health'];

/** Every address that is answered to GET beside the process's own, as the server itself lists them. */
export function fileRoutes(api: RunningApi): string[] {
  const server = (api.application as NestFastifyApplication).getHttpAdapter().getInstance();
  const listed = server.printRoutes({ commonPrefix: false }).matchAll(/── (\/\S*) \(([^)]*)\)/g);
  return [...listed]
    .filter(([, , methods = '']) => methods.split(', ').includes('GET'))
    .map(([, path = '']) => path)
    .filter((path) => !path.includes('*') && !OF_THE_PROCESS.some((own) => path.startsWith(own)))
    .sort();
}

/** What somebody gets at each of the addresses, with each of the ids in the place of every parameter. */
export async function downloads(
  api: RunningApi,
  { token }: GraphqlClient,
  ids: readonly string[],
  from: string,
): Promise<string[]> {
  const answers: string[] = [];
  for (const route of fileRoutes(api)) {
    for (const id of route.includes(':') ? ids : ['']) {
      const path = route.replaceAll(/:[A-Za-z]+/g, id);
      const signed: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
      // Downloads are limited by address: each asker is at one of its own.
      const response = await fetch(`${api.url}${path}`, { headers: { ...signed, 'x-forwarded-for': from } });
      answers.push(`GET ${path}\n${response.status} ${await response.text()}`);
    }
  }
  return answers;
}
