import Libsql from 'libsql';
import { Database, Timers, UnitOfWork } from '#platform';
import { createTestContext, type TestContext } from '#testing';
import { TimerEntity } from '../timers/timer.entity.js';

describe('the file of the embedded engine, written by two processes', () => {
  let context: TestContext;
  let other: InstanceType<typeof Libsql>;
  beforeAll(async () => {
    context = await createTestContext('sqlite', []);
    other = new Libsql(context.databaseUrl.slice('sqlite:'.length), { timeout: 0 });
  });
  afterAll(async () => {
    other.close();
    await context.close();
  });

  const put = (key: string): Promise<void> =>
    context.get(Timers).schedule({ kind: 'test.nothing', key, dueAt: new Date('2099-01-01'), payload: {} });

  it('lets a unit that has read also write: the other waits for it, instead of making what was read old', async () => {
    const unitOfWork = context.get(UnitOfWork);
    await unitOfWork.run(() => put('first'));
    const refused: string[] = [];
    let attempts = 0;
    await unitOfWork.run(async () => {
      attempts += 1;
      await context.get(Database).writer.countBy(TimerEntity, { key: 'first' });
      try {
        other.prepare('UPDATE platform_timer SET attempts = attempts + 1').run();
      } catch (error) {
        refused.push((error as { code: string }).code);
      }
      await put('second');
    });
    expect([attempts, refused]).toEqual([1, ['SQLITE_BUSY']]);
  });
});
