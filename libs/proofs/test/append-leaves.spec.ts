import { setImmediate } from 'node:timers/promises';
import { Ledger } from '#ledger';
import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { AppendLeaves } from '../app/append-leaves.js';
import { HeadRepository } from '../data/head.repository.js';
import { BookScene, capabilities } from './book-scene.js';

describeOnEachEngine('leaves', capabilities, (context) => {
  let scene: BookScene;
  beforeAll(async () => {
    scene = await BookScene.open(context());
  });
  const append = (): Promise<number> => context().get(AppendLeaves).execute();
  const later = (seconds: number): void => context().clock.advance({ seconds });

  it('come after the commit, in the order of the ledger, several postings or one', async () => {
    const postings = Array.from({ length: 500 }, () => ({ debit: 'mine:a', credit: 'mine:c', amount: 1 }));
    const made = await scene.post(3);
    for (let at = 0; at < 6; at += 1) {
      made.push((await context().get(Ledger).post({ kind: 'many', asset: 'CNY', postings })).id);
    }
    made.push(...(await scene.post(2)));
    expect(await append()).toBe(11);
    expect(await scene.leaves()).toEqual(made);
    expect(await append()).toBe(0);
    expect(await scene.faults()).toEqual([]);
  });

  it('are not there for what was undone', async () => {
    const undone = context()
      .get(UnitOfWork)
      .run(async () => {
        await scene.post(1);
        throw new Error('undone');
      });
    await expect(undone).rejects.toThrow('undone');
    expect(await append()).toBe(0);
    const [id] = await scene.post(1);
    later(60);
    expect(await append()).toBe(1);
    expect((await scene.leaves()).at(-1)).toBe(id);
  });

  it('are appended once each while two processes append and many post', async () => {
    const other = await scene.beside();
    const both = [context().get(AppendLeaves), other.get(AppendLeaves, { strict: false })];
    let posting = true;
    const appliers = [...both, ...both].map(async (one) => {
      let appended = 0;
      for (; posting; await setImmediate()) appended += await one.execute();
      return appended;
    });
    const before = (await scene.leaves()).length;
    await Promise.all(
      ['a', 'b', 'c'].map((debit) => scene.post(40, { debit: `mine:${debit}`, credit: 'mine:d', amount: 7 })),
    );
    posting = false;
    const counts = await Promise.all(appliers);
    later(60);
    counts.push(await append());
    await other.close();
    const leaves = await scene.leaves();
    expect(counts.reduce((sum, count) => sum + count, before)).toBe(leaves.length);
    expect(leaves).toEqual(await scene.transfers());
    expect(await scene.faults()).toEqual([]);
  });

  it('bring the timer of the daily head, which goes on from day to day', async () => {
    const heads = () => context().get(HeadRepository).after(0, 10);
    expect(await heads()).toEqual([]);
    for (let day = 1; day <= 3; day += 1) {
      context().clock.advance({ days: 1 });
      await context().settle();
      expect((await heads()).map(({ number }) => number)).toEqual(Array.from({ length: day }, (_, at) => at + 1));
    }
    const size = (await scene.leaves()).length;
    expect((await heads()).at(-1)).toMatchObject({ size });
    const timers = await scene.rows("SELECT 1 FROM platform_timer WHERE kind = 'proofs.daily-head'");
    expect(timers).toHaveLength(1);
    expect(await scene.faults()).toEqual([]);
  });

  const onMariadb = (name: string, body: () => Promise<void>): void =>
    it(name, async () => {
      // the embedded engine has one writer: its numbers are committed in their order
      if (context().engine === 'mysql') await body();
      expect(await scene.faults()).toEqual([]);
    });

  /** A unit that has posted and is not committed before it is let go. */
  async function heldUnit(): Promise<{ commit: () => Promise<string> }> {
    let [letGo, posted] = [(): void => undefined, (): void => undefined];
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const ready = new Promise<void>((resolve) => (posted = resolve));
    const unit = context()
      .get(UnitOfWork)
      .run(async () => {
        const [id = ''] = await scene.post(1, { debit: 'mine:c', credit: 'mine:d', amount: 3 });
        posted();
        await gate;
        return id;
      });
    await ready;
    return { commit: () => (letGo(), unit) };
  }

  onMariadb('wait for a unit that has drawn its number and is still open', async () => {
    const held = await heldUnit();
    const [behind] = await scene.post(1);
    expect(await append()).toBe(0);
    const first = await held.commit();
    expect(await append()).toBe(2);
    expect((await scene.leaves()).slice(-2)).toEqual([first, behind]);
  });

  onMariadb('do not wait for ever, and find what was committed late after all', async () => {
    const held = await heldUnit();
    const [behind] = await scene.post(1);
    later(41);
    expect(await append()).toBe(1);
    const late = await held.commit();
    expect(await append()).toBe(0);
    later(11 * 60);
    expect(await append()).toBe(1);
    expect((await scene.leaves()).slice(-2)).toEqual([behind, late]);
    expect(await append()).toBe(0);
  });

  it('leave no statement in the way of posting', async () => {
    const database = context().get(Database);
    const { change, insertMany } = database;
    const seen: string[] = [];
    Object.assign(database, {
      change: (sql: string, ...rest: unknown[]) => (seen.push(sql), Reflect.apply(change, database, [sql, ...rest])),
      insertMany: (entity: { name: string }, ...rest: unknown[]) => (
        seen.push(entity.name),
        Reflect.apply(insertMany, database, [entity, ...rest])
      ),
    });
    await scene.post(1);
    Object.assign(database, { change, insertMany });
    expect(seen.filter((text) => /proofs|Leaf|Salt|Node/.test(text))).toEqual([]);
    expect(seen.length).toBeGreaterThan(0);
  });
});
