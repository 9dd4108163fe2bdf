import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process has used: processor time since its start, and resident memory now. */
export interface Usage {
  readonly cpuMs: number;
  readonly rssBytes: number;
}

type Handler = (input: never) => unknown;

interface Question {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly fault?: string;
}

/** In a child: answers the questions of its parent, `usage` and `collect` among them. */
export function answerQuestions(handlers: Record<string, Handler> = {}): void {
  const all: Record<string, Handler> = { usage, collect: () => globalThis.gc?.(), ...handlers };
  process.on('message', ({ id, name, input }: Question) => {
    Promise.resolve()
      .then(() => all[name]?.(input as never))
      .then(
        (result) => process.send?.({ id, result }),
        (fault: unknown) => process.send?.({ id, fault: String(fault) }),
      );
  });
  process.on('disconnect', () => process.exit());
}

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1_000, rssBytes: process.memoryUsage.rss() };
}

/** A process of its own, so that its work is not measured with that of another. */
export interface Child {
  readonly pid: number | undefined;
  ask<Result>(name: string, input?: unknown): Promise<Result>;
  /** Ends it in good order. */
  stop(): Promise<void>;
}

/** Starts a built file beside this one as a child that answers questions. Its output goes nowhere, as into a file. */
export async function startChild(
  file: string,
  {
    settings = {},
    options = [],
    args = [],
  }: { settings?: Record<string, string>; options?: string[]; args?: string[] } = {},
): Promise<Child> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    env: { ...process.env, ...settings },
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning', ...options],
    stdio: ['ignore', 'ignore', 2, 'ipc'],
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  child.on('message', (reply: Reply) => waiting.get(reply.id)?.(reply));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  void ended.then(() => waiting.forEach((settle, id) => settle({ id, fault: `${file} has ended` })));
  return {
    pid: child.pid,
    ask: <Result>(name: string, input?: unknown) =>
      new Promise<Result>((resolve, reject) => {
        const id = (asked += 1);
        waiting.set(id, ({ result, fault }) => {
          waiting.delete(id);
          if (fault === undefined) resolve(result as Result);
          else reject(new Error(fault));
        });
        child.send({ id, name, input });
      }),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
