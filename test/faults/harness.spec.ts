import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onEachEngine, Scene, SteadfastClient } from './harness/index.js';

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

onEachEngine('the harness', (engine) => {
  it('kills a real service, starts it again on its data, and leaves nothing behind', async () => {
    const scene = await Scene.open(engine);
    try {
      const api = await scene.api();
      const first = api.pid;
      await api.kill();
      expect(alive(first)).toBe(false);
      expect(await api.health()).toBeUndefined();
      await api.start();
      expect(api.pid).not.toBe(first);
      const client = new SteadfastClient(() => api.url);
      const input = { phone: '19900000001', password: 'linli-resident' };
      const { login } = await client.run<{ login: { accessToken: string } }>(
        'mutation($input: LoginInput!) { login(input: $input) { accessToken } }',
        { input },
      );
      expect(login.accessToken).not.toBe('');
      const people = await scene.rows<{ n: number }>('SELECT COUNT(*) AS n FROM {db}identity_person');
      expect(Number(people[0]?.n)).toBeGreaterThan(200);
    } finally {
      await scene.close();
    }
    expect(existsSync(scene.folder)).toBe(false);
  });
});

describe('the guardian', () => {
  it('ends processes and removes folders when the test that started them is killed', async () => {
    const program = `
      import { spawn } from 'node:child_process';
      import { mkdtempSync } from 'node:fs';
      const guardian = spawn(process.execPath, ['test/faults/harness/guardian.mjs'], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
      const child = spawn('sleep', ['600']);
      const folder = mkdtempSync('${join(process.env.TMPDIR ?? '/tmp', 'linli-fault-')}');
      guardian.stdin.write('process ' + child.pid + '\\nfolder ' + folder + '\\n', () => console.log(JSON.stringify({ pid: child.pid, folder })));
    `;
    const test = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const line = await new Promise<string>((resolve) =>
      test.stdout.once('data', (data: Buffer) => resolve(String(data))),
    );
    const { pid, folder } = JSON.parse(line) as { pid: number; folder: string };
    expect([alive(pid), existsSync(folder)]).toEqual([true, true]);
    test.kill('SIGKILL');
    const giveUpAt = performance.now() + 10_000;
    while ((alive(pid) || existsSync(folder)) && performance.now() < giveUpAt)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect([alive(pid), existsSync(folder)]).toEqual([false, false]);
  });
});
