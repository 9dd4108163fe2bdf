import { jest } from '@jest/globals';
import { type DomainError } from '#kernel';
import { Database, Events, Timers, UnitOfWork, defineEvent } from '#platform';
import { describeOnEachEngine } from '#testing';
import { TimerEntity } from '../timers/timer.entity.js';
import { currentUnit } from './unit.js';

jest.setTimeout(60_000);

const Happened = defineEvent<{ id: string }>('platform.Happened');

describeOnEachEngine('unit of work', [], (context) => {
  const unitOfWork = (): UnitOfWork => context().get(UnitOfWork);
  const database = (): Database => context().get(Database);
  const insert = (key: string): Promise<void> =>
    context()
      .get(Timers)
      .schedule({ kind: 'test.nothing', key, dueAt: new Date('2099-01-01'), payload: {} });
  const count = (key: string): Promise<number> => database().reader.countBy(TimerEntity, { key });

  it('keeps all of it or nothing', async () => {
    await unitOfWork().run(() => insert('kept'));
    await expect(
      unitOfWork().run(async () => {
        await insert('undone');
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect([await count('kept'), await count('undone')]).toEqual([1, 0]);
  });

  it('is joined by a run inside, which is undone with it', async () => {
    await expect(
      unitOfWork().run(async () => {
        await unitOfWork().run(() => insert('inner'));
        throw new Error('outer fails');
      }),
    ).rejects.toThrow('outer fails');
    expect(await count('inner')).toBe(0);
  });

  it('refuses a write without a unit, and the reading side refuses every change', async () => {
    await expect(insert('outside')).rejects.toThrow('open unit');
    await expect(context().get(Events).publish(Happened, { id: 'x' })).rejects.toThrow('outside a unit');
    await expect(database().reader.delete(TimerEntity, { kind: 'test.nothing' })).rejects.toThrow();
    expect(await count('kept')).toBe(1);
  });

  it('shows one snapshot to all that reads in it, whoever writes meanwhile, and refuses to be one inside a unit', async () => {
    const key = 'seen-once';
    let writing: Promise<void> = Promise.resolve();
    const seen = await unitOfWork().snapshot(async () => {
      const before = await count(key);
      writing = currentUnit.exit(() => unitOfWork().run(() => insert(key)));
      if (context().engine === 'mysql') await writing;
      return [before, await count(key)];
    });
    await writing;
    expect([seen, await count(key)]).toEqual([[0, 0], 1]);
    await expect(unitOfWork().run(() => unitOfWork().snapshot(async () => 1))).rejects.toThrow('inside a unit');
  });

  it('refuses work that outlives its unit', async () => {
    let late: Promise<void> = Promise.resolve();
    await unitOfWork().run(async () => {
      late = new Promise((resolve) => setTimeout(resolve, 20)).then(() => insert('late'));
      late.catch(() => undefined);
    });
    await expect(late).rejects.toThrow('has ended');
    expect(await count('late')).toBe(0);
  });

  it('is followed again after it was not for a while', async () => {
    currentUnit.disable();
    expect(unitOfWork().isOpen).toBe(false);
    const undone = unitOfWork().run(async () => {
      await insert('first after a rest');
      await unitOfWork().run(() => insert('joined after a rest'));
      expect(await count('joined after a rest')).toBe(1);
      throw new Error('undone after a rest');
    });
    await expect(undone).rejects.toThrow('undone after a rest');
    expect([await count('first after a rest'), await count('joined after a rest')]).toEqual([0, 0]);
    await unitOfWork().run(() => insert('kept after a rest'));
    currentUnit.disable();
    await expect(insert('outside after a rest')).rejects.toThrow('open unit');
    expect(await count('kept after a rest')).toBe(1);
  });

  it('is seen by a reader only after its commit', async () => {
    const seen: number[] = [];
    let outside: () => Promise<void> = async () => undefined;
    const reading = new Promise<void>((resolve) => {
      outside = async () => {
        seen.push(await count('invisible'));
        resolve();
      };
    });
    const release = unitOfWork().run(async () => {
      await insert('invisible');
      signal();
      await reading;
    });
    function signal(): void {
      setImmediateOutside(() => void outside());
    }
    await release;
    seen.push(await count('invisible'));
    expect(seen).toEqual([0, 1]);
  });

  it('lets 500 units through at once without losing one', async () => {
    await Promise.all(Array.from({ length: 500 }, (_, n) => unitOfWork().run(() => insert(`many-${n}`))));
    const rows = await database().rows<{ n: unknown }>(
      "SELECT COUNT(*) AS n FROM platform_timer WHERE kind = 'test.nothing' AND `key` LIKE 'many-%'",
    );
    expect(Number(rows[0]?.n)).toBe(500);
  });

  it('counts right when 50 units add one to the same row, locked first', async () => {
    const id = await unitOfWork().run(async () => {
      await insert('counter');
      const row = await database().writer.findOneByOrFail(TimerEntity, { key: 'counter' });
      return row.id;
    });
    const addOne = (): Promise<void> =>
      unitOfWork().run(async () => {
        const [row] = await database().lock(TimerEntity, [id]);
        await database().writer.update(TimerEntity, { id }, { attempts: (row?.attempts ?? 0) + 1 });
      });
    await Promise.all(Array.from({ length: 50 }, addOne));
    const row = await database().reader.findOneByOrFail(TimerEntity, { id });
    expect(row.attempts).toBe(50);
  });

  it('runs the whole callback again after a deadlock', async () => {
    if (context().engine === 'sqlite') return; // one connection: there is nothing to deadlock with
    const ids = await unitOfWork().run(async () => {
      await insert('left');
      await insert('right');
      const rows = await database().writer.findBy(TimerEntity, [{ key: 'left' }, { key: 'right' }]);
      return rows.map(({ id }) => id);
    });
    let runs = 0;
    const crossed = (first: number, second: number): Promise<void> =>
      unitOfWork().run(async () => {
        runs += 1;
        await database().lock(TimerEntity, [ids[first] as string]);
        await new Promise((resolve) => setTimeout(resolve, 50));
        await database().lock(TimerEntity, [ids[second] as string]);
      });
    await Promise.all([crossed(0, 1), crossed(1, 0)]);
    expect(runs).toBeGreaterThan(2);
  });
});

describeOnEachEngine(
  'unit of work with a short deadline',
  [],
  (context) => {
    it('gives up on a callback that hangs, frees the queue, and goes on', async () => {
      const unitOfWork = context().get(UnitOfWork);
      const hanging = unitOfWork.run(() => new Promise(() => undefined));
      await expect(hanging).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' } satisfies Partial<DomainError>);
      await expect(unitOfWork.run(async () => 'alive')).resolves.toBe('alive');
    });
  },
  { DATABASE_DEADLINE_MS: '300' },
);

/** Runs an action outside the asynchronous context of the caller, as another request would. */
function setImmediateOutside(action: () => void): void {
  outsideQueue.push(action);
}
const outsideQueue: (() => void)[] = [];
const pump = setInterval(() => outsideQueue.splice(0).forEach((action) => action()), 5);
afterAll(() => clearInterval(pump));
