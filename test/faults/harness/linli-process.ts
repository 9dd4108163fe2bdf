import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { requireBuild } from './built.js';
import type { Guard } from './guard.js';
import { freePort, HOST, isListening } from './ports.js';
import { RealProcess } from './real-process.js';

/** Which program of the product, or a composition of its built parts in `test/faults`. */
export interface LinliOptions {
  readonly name: string;
  /** From the root of the repository. */
  readonly main: string;
  readonly databaseUrl: string;
  readonly settings?: Record<string, string>;
  /** A module that is loaded before the program, from the root of the repository. */
  readonly preload?: string;
}

/** What `/health/ready` says. */
export interface Health {
  readonly status: number;
  readonly ready: boolean;
  readonly database: string;
  readonly [more: string]: unknown;
}

/** Longest wait for an answer about health, in milliseconds. */
const HEALTH_WITHIN_MS = 5_000;

/** One process of the product, on the same port however often it is started. */
export class LinliProcess extends RealProcess {
  private constructor(
    guard: Guard,
    private readonly port: number,
    folder: string,
    options: LinliOptions,
  ) {
    const { name, main } = options;
    const first = options.preload === undefined ? [] : ['--import', join(process.cwd(), options.preload)];
    const args = [...first, join(process.cwd(), main)];
    const env = settingsOf(options, port);
    const log = join(folder, `${name}.log`);
    const answers = async (): Promise<boolean> =>
      main.endsWith('apps/worker/main.js')
        ? this.lastLines(5).includes('the worker runs')
        : (await this.health())?.ready === true;
    super(guard, { name, command: process.execPath, args, env, folder, log, answers });
  }

  static async start(guard: Guard, folder: string, options: LinliOptions): Promise<LinliProcess> {
    requireBuild();
    const linli = new LinliProcess(guard, await freePort(), folder, options);
    await linli.start();
    return linli;
  }

  get url(): string {
    return `http://${HOST}:${this.port}`;
  }

  /** What it says of itself; undefined where it does not answer. */
  async health(): Promise<Health | undefined> {
    try {
      const answer = await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(HEALTH_WITHIN_MS) });
      return { ...((await answer.json()) as Health), status: answer.status };
    } catch {
      return undefined;
    }
  }

  listens(): Promise<boolean> {
    return isListening(this.port);
  }
}

/** Runs a command of `linli` on a database to its end. */
export async function linli(
  databaseUrl: string,
  ...args: readonly string[]
): Promise<{ code: number; output: string }> {
  requireBuild();
  const env = settingsOf({ name: 'linli', main: '', databaseUrl }, 0);
  const line = [join(process.cwd(), 'dist/apps/cli/main.js'), ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, line, { env, maxBuffer: 64 << 20 });
    return { code: 0, output: stdout + stderr };
  } catch (failed) {
    const { code, stdout, stderr } = failed as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

/** The environment of a process: nothing of the tests' own settings reaches it. */
function settingsOf({ databaseUrl, settings }: LinliOptions, port: number): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'development',
    LOG_LEVEL: 'warn',
    HOST,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    MUTATIONS_PER_MINUTE: '1000000',
    SIGNED_OUT_OPERATIONS_PER_MINUTE: '1000000',
    ...settings,
  };
}
