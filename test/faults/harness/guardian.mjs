/**
 * Ends what a fault test started, whatever becomes of the test. Reads one order a line on standard input (`process PID`,
 * `gone PID`, `folder PATH`); when the input ends, because the test is over or was killed, it kills the processes that are
 * left and removes the folders.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** @type {Set<number>} */
const processes = new Set();
/** @type {Set<string>} */
const folders = new Set();

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => undefined);

for await (const line of createInterface({ input: process.stdin })) {
  const [order, ...rest] = line.split(' ');
  const value = rest.join(' ');
  if (order === 'process') processes.add(Number(value));
  if (order === 'gone') processes.delete(Number(value));
  if (order === 'folder') folders.add(value);
  if (order === 'swept') folders.delete(value);
}

for (const pid of processes) attempt(() => process.kill(pid, 'SIGKILL'));
if (processes.size > 0) await new Promise((resolve) => setTimeout(resolve, 300));
for (const folder of folders) {
  attempt(() => execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' }));
  attempt(() => rmSync(folder, { recursive: true, force: true }));
}

/** @param {() => void} action */
function attempt(action) {
  try {
    action();
  } catch {
    // gone already
  }
}
