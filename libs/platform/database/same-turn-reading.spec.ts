import { jest } from '@jest/globals';
import { newId } from '#kernel';
import { Connections, Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { TimerEntity } from '../timers/timer.entity.js';

jest.setTimeout(60_000);

const ids = Array.from({ length: 150 }, () => newId<'Timer'>());
const timers = ids.map((id, index) => ({
  ...{ id, kind: 'test.sharing', key: String(index), dueAt: new Date(Date.UTC(2099, 0, 1)) },
  ...{ payload: { index }, attempts: 0 },
}));

describeOnEachEngine('rows that several ask for at the same moment', [], (context) => {
  const database = (): Database => context().get(Database);
  const one = (id: string): Promise<TimerEntity | undefined> => database().one(TimerEntity, 'id', id);
  /** Runs the work and counts the statements that read outside a unit. */
  const statements = async (work: () => Promise<unknown>): Promise<number> => {
    const { manager } = context().get(Connections).reading;
    const query = jest.spyOn(manager, 'query');
    await work();
    const count = query.mock.calls.length;
    query.mockRestore();
    return count;
  };

  beforeAll(() =>
    context()
      .get(UnitOfWork)
      .run(() => database().insertMany(TimerEntity, timers)),
  );

  it('are read with one statement, and everybody gets their own', async () => {
    const asked = [...ids.slice(0, 5), ids[0] ?? '', 'unknown'];
    let found: (TimerEntity | undefined)[] = [];
    expect(await statements(async () => (found = await Promise.all(asked.map(one))))).toBe(1);
    expect(found.map((timer) => timer?.id)).toEqual([...asked.slice(0, 6), undefined]);
    expect(found[0]).toEqual(found[5]);
    expect(found[0]).not.toBe(found[5]);
    expect(found[0]).toBeInstanceOf(TimerEntity);
  });

  it('are read with a second statement where they are many, and never from memory', async () => {
    expect(await statements(() => Promise.all(ids.map(one)))).toBe(2);
    expect(await statements(() => one(ids[0] ?? ''))).toBe(1);
  });

  it('are read in the unit of who asks inside one, with its changes', async () => {
    const [id = ''] = ids;
    const seen = await context()
      .get(UnitOfWork)
      .run(async () => {
        await database().writer.update(TimerEntity, { id }, { attempts: 7 });
        return (await one(id))?.attempts;
      });
    expect(seen).toBe(7);
  });

  it('are refused to work that outlives its unit', async () => {
    let late: Promise<unknown> = Promise.resolve();
    await context()
      .get(UnitOfWork)
      .run(async () => {
        late = new Promise((resolve) => setTimeout(resolve, 20)).then(() => one(ids[0] ?? ''));
        late.catch(() => undefined);
      });
    await expect(late).rejects.toThrow('has ended');
  });
});
