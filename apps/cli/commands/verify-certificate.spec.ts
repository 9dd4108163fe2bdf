import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { jest } from '@jest/globals';
import { addVerifyCertificate } from './verify-certificate.js';

/** Runs the command on a file of this text; tells what it says and how it ends. */
async function verified(text: string): Promise<{ said: string; exitCode: typeof process.exitCode }> {
  const folder = await mkdtemp(join(tmpdir(), 'linli-credential-'));
  const file = join(folder, 'credential.json');
  await writeFile(file, text);
  const lines: string[] = [];
  const spies = (['log', 'error'] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation((line: unknown) => void lines.push(String(line))),
  );
  const before = process.exitCode;
  try {
    const program = new Command();
    addVerifyCertificate(program);
    await program.parseAsync(['verify-certificate', file, '--trust', 'did:key:zNobody'], { from: 'user' });
    return { said: lines.join('\n'), exitCode: process.exitCode };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
    await rm(folder, { recursive: true });
  }
}

test.each([
  ['no JSON', '证明', 'NOT_JSON'],
  ['something else', '{"number":"2026"}', 'NOT_A_CREDENTIAL'],
])('a file that is %s is refused by its reason, with exit code 1', async (_, text, fault) => {
  const { said, exitCode } = await verified(text);
  expect([exitCode, said]).toEqual([1, expect.stringContaining(`FAIL ${fault}`)]);
});
