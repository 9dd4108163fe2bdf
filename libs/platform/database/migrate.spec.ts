import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { Migrations } from '#platform';
import { describeOnEachEngine } from '#testing';

describeOnEachEngine('migrations', [], (context) => {
  it('leave no difference between the tables and the entities', async () => {
    expect(await context().get(Migrations).drift()).toEqual([]);
  });

  it('have nothing to do a second time', async () => {
    expect(await context().get(Migrations).run()).toEqual([]);
  });

  it('tell what is outstanding, and change nothing by telling', async () => {
    expect(await context().get(Migrations).outstanding()).toEqual([]);
  });
});

describeOnEachEngine(
  'migrations beside another process',
  [],
  (context) => {
    const answer = (done: Promise<string[]>) => Promise.race([done, pause(2_000).then(() => 'waiting')]);
    const holding = async (database: string, meanwhile: () => Promise<void>): Promise<void> => {
      const other = await createConnection(context().databaseUrl);
      const name = `linli_migration.${createHash('md5').update(database).digest('hex')}`;
      await other.query('SELECT GET_LOCK(?, 0)', [name]);
      await meanwhile().finally(() => other.end());
    };
    const ownName = () => new URL(context().databaseUrl).pathname.slice(1);

    it('wait for it past the deadline of a query, and then go on', async () => {
      if (context().engine === 'sqlite') return; // one process at a time
      let running: Promise<string[]> = Promise.resolve(['not begun']);
      await holding(ownName(), async () => {
        running = context().get(Migrations).run();
        expect(await answer(running)).toBe('waiting');
      });
      expect(await running).toEqual([]);
    });

    it('do not wait for one of another database', async () => {
      if (context().engine === 'sqlite') return;
      await holding('another', async () => expect(await context().get(Migrations).run()).toEqual([]));
    });
  },
  { DATABASE_DEADLINE_MS: '1500' },
);
