import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = join(process.cwd(), 'test/faults/harness/guardian.mjs');

/** Keeps a list, outside this process, of what must not outlive it: a killed test run leaves nothing behind either. */
export class Guard {
  private readonly guardian: ChildProcess;

  constructor() {
    // A group of its own: an interrupt of the terminal reaches the tests, and this one cleans up after them.
    this.guardian = spawn(process.execPath, [PROGRAM], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
    this.guardian.unref();
  }

  /** Watches a process. */
  watch(pid: number): void {
    this.tell(`process ${pid}`);
  }

  /** The process has ended; its number may be another's soon. */
  forget(pid: number): void {
    this.tell(`gone ${pid}`);
  }

  /** A new empty folder that goes with the run. */
  folder(): string {
    const path = mkdtempSync(join(tmpdir(), 'linli-fault-'));
    this.tell(`folder ${path}`);
    return path;
  }

  /** Removes a folder now. */
  sweep(path: string): void {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    this.tell(`swept ${path}`);
  }

  /** Ends what is still there. */
  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.guardian.once('exit', resolve));
    this.guardian.stdin?.end();
    await ended;
  }

  private tell(order: string): void {
    this.guardian.stdin?.write(`${order}\n`);
  }
}
