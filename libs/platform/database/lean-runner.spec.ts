import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { Connections, Database, Timers, UnitOfWork } from '#platform';
import { createTestContext, describeOnMariadb, type TestContext } from '#testing';
import { TimerEntity } from '../timers/timer.entity.js';

describeOnMariadb('lean runner', () => {
  let context: TestContext;
  let other: Connection;
  // One connection for writing, so that every statement meets the session that the unit before it left behind.
  beforeAll(async () => {
    context = await createTestContext('mysql', [], { DATABASE_POOL_SIZE: '1' });
    other = await createConnection(context.databaseUrl);
  });
  afterAll(async () => {
    await other.end();
    await context.close();
  });

  const run = <T>(work: () => Promise<T>): Promise<T> => context.get(UnitOfWork).run(work);
  const insert = (key: string): Promise<void> =>
    context.get(Timers).schedule({ kind: 'test.nothing', key, dueAt: new Date('2099-01-01'), payload: {} });
  const writing = () => context.get(Connections).writing;
  /** What another session sees, without waiting for a lock. */
  const seen = async (key: string): Promise<number> => {
    const [rows] = await other.query<RowDataPacket[]>('SELECT `key` FROM platform_timer WHERE `key` = ?', [key]);
    return rows.length;
  };
  const questions = async (): Promise<number> => {
    const rows = (await writing().query("SHOW SESSION STATUS LIKE 'Questions'")) as { Value: string }[];
    return Number(rows[0]?.Value);
  };

  it('opens a transaction with its first statement, and another session sees it only after the commit', async () => {
    const inside: number[] = [];
    await run(async () => {
      await insert('opened');
      inside.push(await seen('opened'));
    });
    expect([...inside, await seen('opened')]).toEqual([0, 1]);
  });

  it('sends one statement more than the work has: the commit', async () => {
    await run(() => insert('warm'));
    const [alone, beside] = [await questions(), await questions()];
    const around = beside - alone;
    await run(async () => {
      await context.get(Database).rows('SELECT 1');
      await context.get(Database).rows('SELECT 2');
    });
    expect((await questions()) - beside - around).toBe(3);
  });

  it('sends nothing for a unit that did nothing', async () => {
    const [alone, beside] = [await questions(), await questions()];
    await run(async () => undefined);
    expect((await questions()) - beside).toBe(beside - alone);
  });

  it('commits at once what runs outside a unit on the session of a unit, and leaves no lock when it fails', async () => {
    await run(() => insert('outside'));
    await writing().query("UPDATE platform_timer SET kind = 'test.changed' WHERE `key` = 'outside'");
    const [rows] = await other.query<RowDataPacket[]>("SELECT kind FROM platform_timer WHERE `key` = 'outside'");
    expect(rows).toEqual([{ kind: 'test.changed' }]);
    await expect(
      writing().query(
        "INSERT INTO platform_timer SELECT * FROM platform_timer WHERE `key` = 'outside' LOCK IN SHARE MODE",
      ),
    ).rejects.toMatchObject({ errno: 1062 });
    await other.query('SET SESSION innodb_lock_wait_timeout = 1');
    await other.query("UPDATE platform_timer SET kind = 'test.free' WHERE `key` = 'outside'");
  });

  it('keeps nothing of a unit that failed, nor of one that another joined', async () => {
    await expect(
      run(async () => {
        await insert('undone');
        await run(() => insert('undone too'));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await run(() => insert('after'));
    expect([await seen('undone'), await seen('undone too'), await seen('after')]).toEqual([0, 0, 1]);
  });

  it('goes back to a savepoint inside a transaction, as TypeORM promises', async () => {
    const queryRunner = writing().createQueryRunner();
    await queryRunner.startTransaction();
    await queryRunner.query("UPDATE platform_timer SET kind = 'test.outer' WHERE `key` = 'after'");
    await queryRunner.startTransaction();
    await queryRunner.query("UPDATE platform_timer SET kind = 'test.inner' WHERE `key` = 'after'");
    await queryRunner.rollbackTransaction();
    await queryRunner.commitTransaction();
    await queryRunner.release();
    const row = await context.get(Database).reader.findOneByOrFail(TimerEntity, { key: 'after' });
    expect(row.kind).toBe('test.outer');
  });

  it('says which statement failed, with the number of the driver', async () => {
    await expect(writing().query('SELECT nothing FROM nowhere')).rejects.toMatchObject({
      ...{ query: 'SELECT nothing FROM nowhere', errno: 1146, driverError: { errno: 1146 } },
    });
  });
});
