import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { writeOrCheck } from './generated-file.js';

describe('a generated file', () => {
  let path: string;
  const said: string[] = [];
  beforeAll(async () => {
    path = join(await mkdtemp(join(tmpdir(), 'linli-generated-')), 'file.md');
    for (const stream of ['log', 'error'] as const) {
      jest.spyOn(console, stream).mockImplementation((text: string) => void said.push(text));
    }
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await rm(path, { force: true });
  });
  const check = async (text: string): Promise<number | string | undefined> => {
    process.exitCode = 0;
    await writeOrCheck(path, text, { check: true, command: 'linli errors' });
    const code = process.exitCode;
    process.exitCode = 0;
    return code;
  };

  it('is refused while missing, written, accepted, and refused again with the line that differs', async () => {
    expect(await check('a\nb\n')).toBe(1);
    await writeOrCheck(path, 'a\nb\n', { command: 'linli errors' });
    expect(await readFile(path, 'utf8')).toBe('a\nb\n');
    expect(await check('a\nb\n')).toBe(0);
    expect(await check('a\nc\n')).toBe(1);
    expect(said.join('\n')).toContain('differs from line 2 on');
  });
});
