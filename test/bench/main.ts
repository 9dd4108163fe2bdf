import { fork } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench.js';
import type { Line } from './figure.js';
import { writtenPage } from './performance-page.js';

/**
 * `npm run bench [-- name… --write]`: runs every `*.bench.ts` of this folder, or those whose name begins with a given
 * one, each in a process of its own, and prints one JSON line a figure. Exits with 1 only if a bench has an error.
 * `--write` puts the lines into docs/performance.md.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const page = `${root}docs/performance.md`;
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const known = readdirSync(`${root}test/bench`)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .sort();

const lines: Line[] = [];
let errors = 0;
for (const prefix of wanted.filter((name) => !known.some((bench) => bench.startsWith(name)))) {
  console.error(`There is no bench ${prefix}; there are ${known.join(', ')}`);
  errors += 1;
}
for (const name of known) {
  if (wanted.length === 0 || wanted.some((prefix) => name.startsWith(prefix))) await run(name);
}
if (process.argv.includes('--write')) writeFileSync(page, writtenPage(readFileSync(page, 'utf8'), lines));
process.exitCode = errors > 0 ? 1 : 0;

async function run(name: string): Promise<void> {
  const { default: bench } = (await import(`./${name}.bench.js`)) as { default: Bench };
  const child = fork(fileURLToPath(new URL('one-bench.js', import.meta.url)), [name], {
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning', ...process.execArgv],
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  child.on('message', (line: Line) => {
    lines.push(line);
    console.log(JSON.stringify(line));
  });
  const limit = bench.timeLimitSeconds ?? 300;
  const late = setTimeout(() => child.kill('SIGKILL'), limit * 1_000);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.on('close', (...end) => resolve(end)),
  );
  clearTimeout(late);
  if (code === 0) return;
  errors += 1;
  console.error(`${name}: ${signal === 'SIGKILL' ? `ended after ${limit} s` : `failed with ${code ?? signal}`}`);
}
