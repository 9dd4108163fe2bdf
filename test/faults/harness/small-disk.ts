import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Guard } from './guard.js';

/** A file system of its own in memory, small enough to be filled. Needs the right to mount. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  /** Whether file systems may be mounted here. */
  static isAllowed(): boolean {
    if (process.getuid?.() !== 0) return false;
    const folder = mkdtempSync(join(tmpdir(), 'linli-fault-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
      execFileSync('umount', [folder], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  static mount(guard: Guard, megabytes: number): SmallDisk {
    const folder = guard.folder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
    return new SmallDisk(folder);
  }

  /** Free bytes. */
  get free(): number {
    const { bavail, bsize } = statfsSync(this.folder);
    return bavail * bsize;
  }

  /** Fills it but for so many bytes. */
  fill(leaving: number): void {
    const file = openSync(this.ballast, 'w');
    const block = Buffer.alloc(4_096, 1);
    while (this.free > leaving) writeSync(file, block);
    closeSync(file);
  }

  /** Makes room again. */
  clear(): void {
    rmSync(this.ballast, { force: true });
  }

  unmount(): void {
    execFileSync('umount', ['--lazy', this.folder]);
  }

  private get ballast(): string {
    return join(this.folder, 'ballast');
  }
}
