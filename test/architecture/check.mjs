/** `npm run check [-- NAME…]`: every check of the repository, or those named; a line for each, details of what failed. */
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { runSteps } from './run-steps.mjs';
import { stepsOf } from './steps.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2);
const all = stepsOf(root, process.env);
const unknown = wanted.filter((name) => !all.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${all.map((step) => step.name).join(', ')}`);
  process.exit(2);
}

const start = performance.now();
const steps = wanted.length > 0 ? all.filter((step) => wanted.includes(step.name)) : all;
const outcomes = await runSteps(steps, {
  width: 2,
  report: ({ name, ok, note, output, seconds }) => {
    const line = `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${note ?? ''}`;
    console.log(line.trimEnd());
    if (!ok && output) console.log(details(output, steps.length > 1 ? 40 : Infinity));
  },
});

const failed = outcomes.filter((outcome) => !outcome.ok).map((outcome) => outcome.name);
const total = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  failed.length === 0 ? `All ${outcomes.length} checks passed in ${total} s.` : `Failed: ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

/** What a failed check printed, indented; cut where many checks ran, since the check alone shows all of it.
 * @param {string} output @param {number} most
 */
function details(output, most) {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const rest = lines.length > most ? [`… ${lines.length - most} more lines: run this check alone`] : [];
  return [...lines.slice(0, most), ...rest].map((line) => `        ${line}`).join('\n');
}
