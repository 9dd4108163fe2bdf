import { jest } from '@jest/globals';
import { Command } from 'commander';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleText } from '#ventures';
import { roundScene } from '../../../test/ventures/round-scene.js';
import { addVerifyRound } from './verify-round.js';

const bundle = roundScene({ applications: 12, experts: 20, panel: 7, load: 12 });
const text = bundleText(bundle);
const hash = createHash('sha256').update(text).digest('hex');

/** Runs the command on a file of this text; tells what it says and how it ends. */
async function verified(content: string, ...more: string[]): Promise<{ said: string[]; exitCode: unknown }> {
  const folder = await mkdtemp(join(tmpdir(), 'linli-round-'));
  const file = join(folder, 'round.json');
  await writeFile(file, content);
  const said: string[] = [];
  const spies = (['log', 'error'] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation((line: unknown) => void said.push(String(line))),
  );
  const before = process.exitCode;
  try {
    const program = new Command();
    addVerifyRound(program);
    await program.parseAsync(['verify-round', file, ...more], { from: 'user' });
    return { said, exitCode: process.exitCode };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
    await rm(folder, { recursive: true });
  }
}

it('prints draw, scores, ranks, awards and tranches, the same each time', async () => {
  const { said, exitCode } = await verified(text, '--expect', hash.toUpperCase());
  expect(exitCode).toBeUndefined();
  expect(said).toEqual((await verified(text)).said);
  expect(said.join('\n')).toMatchSnapshot();
});

it('names the first difference, with exit code 1', async () => {
  const { said, exitCode } = await verified(text.replace(/"amounts":\[(\d)/, '"amounts":[9$1'));
  expect([exitCode, said[0]]).toEqual([1, 'FAIL results.tranches[0].amounts[0]']);
  expect(said.length).toBe(3);
});

it('tells a round that holds but is not the one that was published', async () => {
  const { said, exitCode } = await verified(text, '--expect', '0'.repeat(64));
  expect([exitCode, said.at(-1)]).toEqual([1, `FAIL 文件哈希与公布的不符 · not the published file: ${hash}`]);
});
