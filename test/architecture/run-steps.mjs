import { spawn } from 'node:child_process';

/**
 * @typedef {object} Result
 * @property {boolean} ok
 * @property {string} [output] what to show when it failed
 * @property {string} [note] said behind the name, also when it passed
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Result | Promise<Result>} run
 * @property {string} [after] the step that must have passed before
 *
 * @typedef {Result & { name: string, seconds: number }} Outcome
 */

/** Runs the steps, `width` at a time, in the given order as far as `after` lets them; a step whose `after` failed fails.
 * @param {Step[]} steps
 * @param {{ width: number, report: (outcome: Outcome) => void }} options
 * @returns {Promise<Outcome[]>} in the order they ended
 */
export async function runSteps(steps, { width, report }) {
  const waiting = [...steps];
  /** @type {Outcome[]} */
  const done = [];
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  const known = new Set(steps.map(({ name }) => name));
  const isReady = (/** @type {Step} */ { after }) =>
    after === undefined || !known.has(after) || done.some((outcome) => outcome.name === after);

  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < width ? waiting.findIndex(isReady) : -1;
    if (next === -1) {
      if (running.size === 0) throw new Error(`nothing runs, and these wait: ${waiting.map(({ name }) => name)}`);
      await Promise.race(running.values());
      continue;
    }
    const step = /** @type {Step} */ (waiting.splice(next, 1)[0]);
    const blocked = done.some((outcome) => outcome.name === step.after && !outcome.ok);
    const work = runOne(step, blocked).then((outcome) => {
      running.delete(step.name);
      done.push(outcome);
      report(outcome);
    });
    running.set(step.name, work);
  }
  return done;
}

/** @param {Step} step @param {boolean} blocked @returns {Promise<Outcome>} */
async function runOne(step, blocked) {
  const start = performance.now();
  const result = blocked ? { ok: false, note: `not run: ${step.after} failed` } : await attempt(step);
  return { ...result, name: step.name, seconds: (performance.now() - start) / 1000 };
}

/** @param {Step} step @returns {Promise<Result>} */
async function attempt(step) {
  try {
    return await step.run();
  } catch (error) {
    return { ok: false, output: String(error) };
  }
}

/** Runs a command to its end; passes if it exits with 0.
 * @param {string[]} command program and arguments; 'node' is the running one
 * @param {{ cwd: string, env?: Record<string, string | undefined> }} options
 * @returns {Promise<Result & { output: string }>}
 */
export function command([program, ...args], { cwd, env }) {
  return new Promise((resolve) => {
    const file = program === 'node' ? process.execPath : String(program);
    const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (status) => resolve({ ok: status === 0, output: output.replace(/^\n+/, '').trimEnd() }));
  });
}
