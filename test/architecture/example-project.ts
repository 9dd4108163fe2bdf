import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command } from './run-steps.mjs';

/** The root of this repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** A repository of a few lines in a temporary folder, to show that a check refuses what is bad in it. */
export class ExampleProject {
  readonly root = mkdtempSync(join(tmpdir(), 'linli-example-'));

  constructor(files: Record<string, string>) {
    symlinkSync(join(repository, 'node_modules'), join(this.root, 'node_modules'));
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Runs one of the commands of steps.mjs here; `ok` is its exit code, `output` what it printed. */
  run(line: string[]): Promise<{ ok: boolean; output: string }> {
    return command(line, { cwd: this.root });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
