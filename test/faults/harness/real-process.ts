import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import type { Guard } from './guard.js';

/** What to run. */
export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly folder: string;
  /** Where its output is kept. */
  readonly log: string;
  /** Whether it answers. */
  readonly answers: () => Promise<boolean>;
}

/** Longest wait for a process to answer, in milliseconds: a database may have to recover first. */
const START_WITHIN_MS = 60_000;

/** A real process that a test may kill, stop and start again. */
export class RealProcess {
  private child: ChildProcess | undefined;
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly guard: Guard,
    readonly program: Program,
  ) {}

  /** The number of the running process. */
  get pid(): number {
    const pid = this.child?.pid;
    if (pid === undefined) throw new Error(`${this.program.name} does not run`);
    return pid;
  }

  get runs(): boolean {
    return this.child !== undefined;
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<void> {
    this.launch();
    await this.ready();
  }

  /** Starts it and waits for nothing. */
  launch(): void {
    const { command, args, env, folder, log } = this.program;
    const child = spawn(command, args, { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = createWriteStream(log, { flags: 'a' });
    child.stdout.pipe(output, { end: false });
    child.stderr.pipe(output, { end: false });
    this.child = child;
    const { pid } = child;
    if (pid !== undefined) this.guard.watch(pid);
    this.ended = new Promise((resolve) => {
      const gone = (): void => {
        if (pid !== undefined) this.guard.forget(pid);
        if (this.child === child) this.child = undefined;
        output.end();
        resolve();
      };
      child.once('close', gone);
      child.once('error', gone);
    });
  }

  /** Waits until it answers; throws with the end of its log where it ends or takes too long. */
  async ready(withinMs = START_WITHIN_MS): Promise<void> {
    const giveUpAt = performance.now() + withinMs;
    while (!(await this.program.answers())) {
      if (!this.runs) throw new Error(`${this.program.name} ended at its start:\n${this.lastLines()}`);
      if (performance.now() > giveUpAt)
        throw new Error(`${this.program.name} does not answer after ${withinMs} ms:\n${this.lastLines()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** SIGKILL, and waits until the process is gone. */
  async kill(): Promise<void> {
    this.child?.kill('SIGKILL');
    await this.ended;
  }

  /** SIGTERM, and waits for its own end; kills it where it takes longer. */
  async stop(withinMs = 12_000): Promise<void> {
    this.signal('SIGCONT');
    this.child?.kill('SIGTERM');
    const timer = setTimeout(() => this.child?.kill('SIGKILL'), withinMs);
    await this.ended;
    clearTimeout(timer);
  }

  /** SIGSTOP freezes it with its sockets open, SIGCONT lets it go on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.child?.kill(signal);
  }

  /** Open file descriptors, sockets among them. */
  openHandles(): number {
    return readdirSync(`/proc/${this.pid}/fd`).length;
  }

  /** Sockets of clients that are connected to a port of the process, idle ones kept alive included. */
  clientSockets(port: number): number {
    const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
    const lines = ['tcp', 'tcp6'].flatMap((kind) => readFileSync(`/proc/${this.pid}/net/${kind}`, 'utf8').split('\n'));
    const established = '01';
    return lines
      .map((line) => line.trim().split(/\s+/))
      .filter(([, own, , state]) => own?.endsWith(local) && state === established).length;
  }

  /** Resident memory in KiB. */
  residentKib(): number {
    const status = readFileSync(`/proc/${this.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN);
  }

  /** The end of what it wrote. */
  lastLines(count = 30): string {
    try {
      return readFileSync(this.program.log, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
    } catch {
      return '(no output)';
    }
  }
}
