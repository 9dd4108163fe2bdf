import { Background, Database, Events, Feed, UnitOfWork, defineEvent, type FeedItem } from '#platform';
import { describeOnEachEngine } from '#testing';
import { Relay } from '../events/relay.js';
import { ParkedEventEntity } from '../events/consumer.entity.js';

type Numbered = { person: string; n: number };
const Told = defineEvent<Numbered>('platform.Told', ({ person }) => [`person:${person}`]);
const Failing = defineEvent<Numbered>('platform.Failing');

describeOnEachEngine('outbox, consumers and feeds', [], (context) => {
  const tell = (person: string, n: number): Promise<void> =>
    context()
      .get(UnitOfWork)
      .run(() => context().get(Events).publish(Told, { person, n }));
  const take = async (feed: AsyncIterableIterator<FeedItem>, count: number): Promise<unknown[]> => {
    const items: unknown[] = [];
    for (let left = count; left > 0; left -= 1) items.push(((await feed.next()).value as FeedItem).payload.n);
    return items;
  };
  const open = (person: string, after?: string): Promise<AsyncIterableIterator<FeedItem>> =>
    context()
      .get(Feed)
      .open([`person:${person}`], after);

  it('delivers live to the topic concerned and to nobody else', async () => {
    const [feed, other] = [await open('a'), await open('b')];
    const first = take(feed, 3);
    for (const n of [1, 2, 3]) await tell('a', n);
    await tell('b', 99);
    await context().settle();
    expect(await first).toEqual([1, 2, 3]);
    expect(await take(other, 1)).toEqual([99]);
    await feed.return?.();
    await other.return?.();
  });

  it('makes up for what was missed, from a cursor on, then goes on live without a gap', async () => {
    const start = await context().get(Feed).head();
    for (let n = 0; n < 250; n += 1) await tell('c', n);
    await context().settle();
    const feed = await open('c', start);
    const half = await take(feed, 120);
    for (let n = 250; n < 700; n += 1) await tell('c', n);
    await context().settle();
    const rest = await take(feed, 580);
    expect([...half, ...rest]).toEqual(Array.from({ length: 700 }, (_, n) => n));
    await feed.return?.();
  });

  it('says RESYNC_REQUIRED for a cursor that is too old or from another database', async () => {
    const start = await context().get(Feed).head();
    await tell('d', 1);
    await context().settle();
    context().clock.advance({ days: 8 });
    await context().get(Relay).removeOld();
    await expect(open('d', start)).rejects.toMatchObject({ code: 'RESYNC_REQUIRED' });
    const future = Buffer.from('[999999]').toString('base64url');
    await expect(open('d', future)).rejects.toMatchObject({ code: 'RESYNC_REQUIRED' });
    await expect(open('d', 'nonsense')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('tells nothing of work that was undone', async () => {
    const feed = await open('e');
    const undone = context()
      .get(UnitOfWork)
      .run(async () => {
        await context().get(Events).publish(Told, { person: 'e', n: 1 });
        throw new Error('undone');
      });
    await expect(undone).rejects.toThrow('undone');
    await tell('e', 2);
    await context().settle();
    expect(await take(feed, 1)).toEqual([2]);
    await feed.return?.();
  });

  it('runs a handler of the same transaction inside it: its refusal undoes the publisher', async () => {
    const Inner = defineEvent<{ fail: boolean }>('platform.Inner', () => ['person:f']);
    context()
      .get(Events)
      .inTransaction(Inner, async ({ fail }) => {
        if (fail) throw new Error('refused inside');
      });
    const feed = await open('f');
    const publish = (fail: boolean): Promise<void> =>
      context()
        .get(UnitOfWork)
        .run(() => context().get(Events).publish(Inner, { fail }));
    await expect(publish(true)).rejects.toThrow('refused inside');
    await publish(false);
    await context().settle();
    const { value } = await feed.next();
    expect((value as FeedItem).payload).toEqual({ fail: false });
    await feed.return?.();
  });

  it('gives each event once to a durable consumer, retries a failure, and parks what never works', async () => {
    const handled: number[] = [];
    let failures = 2;
    context()
      .get(Events)
      .afterCommit(Failing, 'platform.spec', async ({ n }) => {
        if (n === 13) throw new Error('never');
        if (n === 7 && failures-- > 0) throw new Error('not yet');
        handled.push(n);
      });
    for (const n of [1, 7, 13, 20]) {
      await context()
        .get(UnitOfWork)
        .run(() => context().get(Events).publish(Failing, { person: 'x', n }));
    }
    for (let round = 0; round < 20; round += 1) {
      await Promise.all([context().settle(), context().get(Background).settle()]);
      context().clock.advance({ minutes: 1 });
    }
    expect(handled).toEqual([1, 7, 20]);
    expect(await context().get(Database).reader.countBy(ParkedEventEntity, { consumer: 'platform.spec' })).toBe(1);
  });
});
