import { createServer } from 'node:net';
import { startChild, type Child } from './child-process.js';

/** The API as it is deployed, in a process of its own. */
export interface ApiProcess extends Child {
  readonly url: string;
}

/** The real entry of the API, with a gauge. */
export const MAIN = {
  file: '../../apps/api/main.js',
  options: ['--import', new URL('gauge.js', import.meta.url).href],
};
/** The same, which commits offers when it is asked to. */
export const COMMITTING = { file: 'serving-api.js', options: [] as string[] };

/** Starts the API on a free port and waits until it is ready. Logs as in service, into nothing. */
export async function startApiProcess(settings: Record<string, string>, entry = MAIN): Promise<ApiProcess> {
  const port = await freePort();
  const child = await startChild(entry.file, {
    settings: { NODE_ENV: 'development', SEED_DEMO: 'false', LOG_LEVEL: 'info', PORT: String(port), ...settings },
    options: [...entry.options, ...profileOptions()],
  });
  const url = `http://127.0.0.1:${port}`;
  await readiness(url);
  return { url, ...child };
}

/** Waits until a server answers with 200. */
async function readiness(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const response = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (response?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The API is not ready after 30 s');
}

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('No port is free');
  return address.port;
}

/** With BENCH_PROFILE=folder every API process leaves a processor profile there when it ends. */
const profileOptions = (): string[] =>
  process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];
