import { SingleReading } from './single-reading.js';

/** Something that is read: `value` is what it is at the moment, `readings` how often it was looked at. */
function scene(intervalMs = 20, whenChanged = false) {
  const world = { value: 'a', readings: 0, idle: 0, broken: false, reports: 0 };
  const shared = new SingleReading({
    intervalMs,
    whenChanged,
    read: async () => {
      world.readings += 1;
      if (world.broken) throw new Error('broken');
      return { cursor: world.value };
    },
    report: () => (world.reports += 1),
    idle: () => (world.idle += 1),
  });
  const nextReading = async (): Promise<void> => {
    const before = world.readings;
    while (world.readings === before) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  return { world, shared, nextReading };
}

describe('what many look at', () => {
  it('is read once for all who ask at the same time, and not again in the same interval', async () => {
    const { world, shared } = scene(60_000);
    const seen = await Promise.all(Array.from({ length: 50 }, () => shared.now()));
    await shared.now();
    expect(new Set(seen.map(({ cursor }) => cursor))).toEqual(new Set(['a']));
    expect(world.readings).toBe(1);
    await shared.end();
  });

  it('costs one reading an interval, however many watch, and each is told a change once', async () => {
    const { world, shared, nextReading } = scene();
    const watchers = await Promise.all(Array.from({ length: 50 }, () => shared.watch(undefined)));
    for (const watcher of watchers) expect((await watcher.next()).value).toEqual({ cursor: 'a' });
    const before = world.readings;
    const told = watchers.map((watcher) => watcher.next());
    world.value = 'b';
    await Promise.all(told);
    // One reading may have been under way when it changed.
    expect(world.readings - before).toBeLessThanOrEqual(3);
    expect(new Set((await Promise.all(told)).map(({ value }) => (value as { cursor: string }).cursor))).toEqual(
      new Set(['b']),
    );
    await nextReading();
    await shared.end();
  });

  it('tells nothing to who knows it already, and skips what a slow watcher did not fetch', async () => {
    const { world, shared, nextReading } = scene();
    const watcher = await shared.watch('a');
    for (const value of ['b', 'c', 'd']) {
      world.value = value;
      await nextReading();
      await nextReading();
    }
    expect((await watcher.next()).value).toEqual({ cursor: 'd' });
    await watcher.return?.();
    expect(await watcher.next()).toEqual({ done: true, value: undefined });
    await shared.end();
  });

  it('goes on after a reading that failed, and refuses only who comes while nothing is known', async () => {
    const { world, shared, nextReading } = scene();
    world.broken = true;
    await expect(shared.watch(undefined)).rejects.toThrow('broken');
    world.broken = false;
    const watcher = await shared.watch(undefined);
    await watcher.next();
    world.broken = true;
    await nextReading();
    world.broken = false;
    world.value = 'b';
    expect((await watcher.next()).value).toEqual({ cursor: 'b' });
    expect(world.reports).toBeGreaterThan(0);
    await shared.end();
  });

  it('is not read any more once nobody watches', async () => {
    const { world, shared } = scene();
    const watcher = await shared.watch(undefined);
    await watcher.return?.();
    while (world.idle === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const { readings } = world;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(world.readings).toBe(readings);
  });

  it('is left alone until it is said to have changed, where somebody says so', async () => {
    const { world, shared } = scene(5, true);
    const watcher = await shared.watch(undefined);
    await watcher.next();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(world.readings).toBe(1);
    world.value = 'b';
    shared.changed();
    expect((await watcher.next()).value).toEqual({ cursor: 'b' });
    expect(world.readings).toBe(2);
    await shared.end();
  });

  it('is read once more where it changed while it was read, and where the reading failed', async () => {
    const { world, shared, nextReading } = scene(5, true);
    const watcher = await shared.watch(undefined);
    await watcher.next();
    world.broken = true;
    shared.changed();
    await nextReading();
    world.broken = false;
    world.value = 'b';
    expect((await watcher.next()).value).toEqual({ cursor: 'b' });
    const before = world.readings;
    shared.changed();
    await nextReading();
    // The reading has begun, and has not ended.
    shared.changed();
    await nextReading();
    expect(world.readings).toBe(before + 2);
    await shared.end();
  });
});
