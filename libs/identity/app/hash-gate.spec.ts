import { HashGate } from './hash-gate.js';

describe('the gate before costly work', () => {
  it('lets so many run and so many wait, and refuses the rest at once', async () => {
    const gate = new HashGate(2, 3);
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
    };
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => gate.run(work)));
    expect(most).toBe(2);
    expect(outcomes.map(({ status }) => status)).toEqual([...Array(5).fill('fulfilled'), ...Array(3).fill('rejected')]);
  });

  it('is free again after work that failed', async () => {
    const gate = new HashGate(1, 0);
    await expect(gate.run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    await expect(gate.run(() => Promise.resolve('done'))).resolves.toBe('done');
  });
});
