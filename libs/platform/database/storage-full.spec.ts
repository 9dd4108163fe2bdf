import { generalErrors } from '#kernel';
import { Database, Timers, UnitOfWork } from '#platform';
import { createTestContext, type TestContext } from '#testing';
import { TimerEntity } from '../timers/timer.entity.js';

describe('no room on the embedded database', () => {
  let context: TestContext;
  beforeAll(async () => {
    context = await createTestContext('sqlite', []);
  });
  afterAll(() => context.close());

  const run = <T>(work: () => Promise<T>): Promise<T> => context.get(UnitOfWork).run(work);
  const keep = (key: string, bytes: number): Promise<void> => {
    const payload = { text: 'x'.repeat(bytes) };
    return run(() => context.get(Timers).schedule({ kind: 'test.room', key, dueAt: new Date('2099-01-01'), payload }));
  };
  const kept = (key: string): Promise<number> => context.get(Database).reader.countBy(TimerEntity, { key });
  const pages = (most: number): Promise<unknown> =>
    run(() => context.get(Database).writer.query(`PRAGMA max_page_count = ${most}`));

  it('is told by its code; what comes after is committed, not only acknowledged', async () => {
    await pages(1);
    for (let time = 0; time < 3; time += 1) {
      await expect(keep(`large-${time}`, 100_000)).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    }
    await pages(100_000);
    await keep('after', 100_000);
    expect([await kept('large-0'), await kept('after')]).toEqual([0, 1]);
  });

  it('leaves no transaction open where the engine undid a unit by itself', async () => {
    const undoneByTheEngine = async (): Promise<never> => {
      await context.get(Database).writer.query('ROLLBACK');
      throw generalErrors.STORAGE_FULL();
    };
    await expect(run(undoneByTheEngine)).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    await expect(run(() => Promise.reject(generalErrors.NOT_FOUND()))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await keep('committed', 1);
    expect(await kept('committed')).toBe(1);
  });
});
