import { Database, Events, UnitOfWork, WakeUp, defineEvent } from '#platform';
import { createTestContext, describeOnEachEngine, type TestContext } from '#testing';
import { OutboxRepository } from './outbox.repository.js';
import { Relay } from './relay.js';

const Told = defineEvent<{ n: number }>('platform.Told', () => ['spec:told']);

const publish = (context: TestContext, ns: readonly number[], fails = false): Promise<void> =>
  context.get(UnitOfWork).run(async () => {
    for (const n of ns) await context.get(Events).publish(Told, { n });
    if (fails) throw new Error('undone');
  });
const told = async (context: TestContext): Promise<[unknown, number][]> =>
  (await context.get(OutboxRepository).entriesOf(['spec:told'], 0, 100)).map((entry) => [
    entry.payload.n,
    entry.position,
  ]);

describe('events on the embedded engine', () => {
  let context: TestContext;
  beforeEach(async () => {
    context = await createTestContext('sqlite', []);
  });
  afterEach(() => context.close());

  it('have their places when their unit ends, and what is undone leaves no gap', async () => {
    await publish(context, [1, 2]);
    await expect(publish(context, [3, 4], true)).rejects.toThrow('undone');
    await Promise.all([publish(context, [5]), publish(context, [6])]);
    expect(await told(context)).toEqual([
      [1, 1],
      [2, 2],
      [5, 3],
      [6, 4],
    ]);
    expect(await context.get(Relay).drain()).toBe(0);
  });

  it('come after those that an older version left without a place', async () => {
    await context.get(UnitOfWork).run(async () => {
      const insert =
        'INSERT INTO platform_outbox (type, payload, topics, occurred_at) VALUES (?, ?, ?, ?), (?, ?, ?, ?)';
      const row = (n: number): unknown[] => ['platform.Told', `{"n":${n}}`, '["spec:told"]', new Date(0)];
      await context.get(Database).change(insert, [...row(1), ...row(2)]);
    });
    await publish(context, [3]);
    expect(await told(context)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });
});

describeOnEachEngine('a commit', [], (context) => {
  it('is told here as committed; one of another process as its own affair, which is to number its events', async () => {
    const heard: string[] = [];
    const wakeUp = context().get(WakeUp);
    wakeUp.on('committed', () => heard.push('here'));
    wakeUp.on('committed elsewhere', () => heard.push('elsewhere'));
    wakeUp.receive('committed');
    await publish(context(), [1]);
    expect(heard).toEqual(['elsewhere', 'here']);
  });
});
