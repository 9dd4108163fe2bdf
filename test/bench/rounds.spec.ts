import { alternately, median, percentile, perSecond, ratioOf, sideOf, thinned } from './rounds.js';

describe('rounds of a bench', () => {
  it('lets the sides take turns, each round beginning with another, and throws the warm-up away', async () => {
    const order: string[] = [];
    const side = (name: string) => async (): Promise<number> => order.push(name);
    const numbers = await alternately({ ours: side('ours'), byHand: side('byHand') }, { rounds: 2, warmUp: 1 });
    expect(order).toEqual(['ours', 'byHand', 'byHand', 'ours', 'ours', 'byHand']);
    expect(numbers).toEqual({ ours: [4, 5], byHand: [3, 6] });
  });

  it.each([
    [[3], 3],
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
  ])('the median of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });

  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0, 1],
  ])('of 1 to 100 the percentile %d is %d', (share, expected) => {
    const numbers = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(numbers, share)).toBe(expected);
  });

  it.each([
    [[], 2, []],
    [[1, 2], 2, [1, 2]],
    [[1, 2, 3], 2, [1, 3]],
    [[1, 2, 3, 4, 5], 2, [1, 4]],
  ])('thins %j to %d numbers', (numbers, most, expected) => {
    expect(thinned(numbers, most)).toEqual(expected);
  });

  it('counts what ended, by all workers', async () => {
    const seen = new Set<number>();
    const rate = await perSecond({ workers: 4, seconds: 0.05 }, async (worker) => {
      seen.add(worker);
      await new Promise((resolve) => setTimeout(resolve, 1));
    });
    expect(seen.size).toBe(4);
    expect(rate).toBeGreaterThan(0);
  });

  it('compares round by round, so that a slow minute of the machine counts on both sides', () => {
    const ours = sideOf('ours', 'ops/s', [50, 100, 10, 70, 60]);
    const baseline = sideOf('by hand', 'ops/s', [100, 200, 20, 100, 300]);
    expect(ratioOf(ours, baseline)).toBe(0.5);
  });

  it('keeps every round beside the median', () => {
    expect(sideOf('by hand', 'ms', [3, 1.23456, 2])).toEqual({
      ...{ what: 'by hand', unit: 'ms', median: 2, rounds: [3, 1.235, 2] },
    });
  });
});
