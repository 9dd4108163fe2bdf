import {
  Background,
  Events,
  Feed,
  ParkedEvents,
  UnitOfWork,
  defineEvent,
  type FeedItem,
  type ParkedEvent,
} from '#platform';
import { decodeCursor, encodeCursor } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { Relay } from '../events/relay.js';

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
  /** The cursor of some positions ago. */
  const cursorBack = async (positions: number): Promise<string> => {
    const [head] = decodeCursor(await context().get(Feed).head(), 1);
    return encodeCursor([Number(head) - positions]);
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

  it('lets everything else have a turn between two items of a backlog', async () => {
    const start = await context().get(Feed).head();
    for (let n = 0; n < 50; n += 1) await tell('d', n);
    await context().settle();
    const feed = await open('d', start);
    await take(feed, 1);
    let turns = 0;
    let reads = true;
    const turn = (): void => void (reads && (turns += 1) && setImmediate(turn));
    setImmediate(turn);
    await take(feed, 49);
    reads = false;
    expect(turns).toBeGreaterThanOrEqual(48);
    await feed.return?.();
  });

  it('removes by age whatever no consumer needs, also where a consumer never had anything to do', async () => {
    const Idle = defineEvent<Numbered>('platform.Idle');
    const Slow = defineEvent<Numbered>('platform.Slow');
    context()
      .get(Events)
      .afterCommit(Idle, 'platform.idle', async () => undefined);
    let broken = true;
    context()
      .get(Events)
      .afterCommit(Slow, 'platform.slow', async () => {
        if (broken) throw new Error('not yet');
      });
    await tell('old', 1);
    const publish = () => context().get(Events).publish(Slow, { person: 'x', n: 1 });
    await context().get(UnitOfWork).run(publish);
    await tell('old', 2);
    await context().settle();
    const beforeSlow = await context().get(Feed).head();
    context().clock.advance({ days: 8 });
    await context().get(Relay).removeOld();
    await expect(open('old', await cursorBack(3))).rejects.toMatchObject({ code: 'RESYNC_REQUIRED' });
    expect(await take(await open('old', await cursorBack(2)), 1)).toEqual([2]);
    broken = false;
    await context().settle();
    await context().get(Relay).removeOld();
    await expect(open('old', await cursorBack(1))).rejects.toMatchObject({ code: 'RESYNC_REQUIRED' });
    await expect(open('old', beforeSlow)).resolves.toBeDefined();
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
    let hopeless = true;
    context()
      .get(Events)
      .afterCommit(Failing, 'platform.spec', async ({ n }) => {
        if (n === 13 && hopeless) throw new Error('never');
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
    const parked = await context().get(ParkedEvents).list();
    expect(parked).toMatchObject([{ consumer: 'platform.spec', code: 'INTERNAL' }]);

    const [event] = parked as [ParkedEvent];
    await expect(context().get(ParkedEvents).retry(event)).rejects.toThrow('never');
    expect(await context().get(ParkedEvents).count()).toBe(1);
    hopeless = false;
    const retries = [event, event].map((one) => context().get(ParkedEvents).retry(one));
    expect((await Promise.all(retries)).sort()).toEqual([false, true]);
    expect([handled.at(-1), await context().get(ParkedEvents).count()]).toEqual([13, 0]);
  });
});
