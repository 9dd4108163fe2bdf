import { command, runSteps } from './run-steps.mjs';

const passes = { ok: true };
const fails = { ok: false, output: 'libs/points: broken' };
const report = () => undefined;

describe('the runner of the checks', () => {
  it('reports each step, with what a failed one printed', async () => {
    const outcomes = await runSteps(
      [
        { name: 'format', run: () => passes },
        { name: 'lint', run: () => fails },
      ],
      { width: 2, report },
    );
    expect(outcomes.map(({ name, ok, output }) => [name, ok, output])).toEqual([
      ['format', true, undefined],
      ['lint', false, 'libs/points: broken'],
    ]);
  });

  it('runs as many at a time as it may, and no more', async () => {
    let running = 0;
    let most = 0;
    const run = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return passes;
    };
    const steps = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, run }));
    expect(await runSteps(steps, { width: 2, report })).toHaveLength(5);
    expect(most).toBe(2);
  });

  it('fails what follows a failed step without running it', async () => {
    let ran = false;
    const outcomes = await runSteps(
      [
        { name: 'schema', after: 'build', run: () => ((ran = true), passes) },
        { name: 'build', run: () => fails },
      ],
      { width: 2, report },
    );
    expect(ran).toBe(false);
    expect(outcomes[1]).toMatchObject({ name: 'schema', ok: false, note: 'not run: build failed' });
  });

  it('takes a step that throws as failed', async () => {
    const run = () => Promise.reject(new Error('no such file'));
    const [outcome] = await runSteps([{ name: 'names', run }], { width: 1, report });
    expect(outcome).toMatchObject({ ok: false, output: 'Error: no such file' });
  });

  it('judges a command by its exit code and keeps what it said', async () => {
    const options = { cwd: process.cwd() };
    expect(await command(['node', '-e', 'console.error("bad"); process.exit(3)'], options)).toEqual({
      ok: false,
      output: 'bad',
    });
    expect(await command(['node', '-e', 'console.log("good")'], options)).toEqual({ ok: true, output: 'good' });
    expect(await command(['no-such-program'], options)).toMatchObject({ ok: false });
  });
});
