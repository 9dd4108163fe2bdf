import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { reclustered } from './clustering.js';

describeOnEachEngine('a table kept in the order of its primary key', [], (context) => {
  const inUnit = <T>(work: (database: Database) => Promise<T>): Promise<T> =>
    context()
      .get(UnitOfWork)
      .run(() => work(context().get(Database)));
  const turn = (clustered: boolean): Promise<void> =>
    inUnit(async ({ writer }) => {
      if (writer.queryRunner === undefined) throw new Error('no unit');
      await reclustered(writer.queryRunner, 'test_lane', clustered);
    });
  const rows = () => context().get(Database).rows('SELECT lane, place, note FROM test_lane ORDER BY lane, place');
  const definition = async (): Promise<string> => {
    const [table] = await context()
      .get(Database)
      .rows<{ sql: string }>("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = 'test_lane'");
    return table?.sql ?? '';
  };

  beforeAll(() =>
    inUnit(async (database) => {
      await database.change(
        'CREATE TABLE test_lane (lane varchar(10) NOT NULL, place integer NOT NULL, note varchar(10), PRIMARY KEY (lane, place))',
      );
      await database.change('CREATE UNIQUE INDEX ux_test_lane_note ON test_lane (note)');
      await database.change("INSERT INTO test_lane VALUES ('b', 1, '里'), ('a', 2, NULL), ('a', 1, 'x')");
    }),
  );

  it.each([true, true, false])('keeps its rows and its indices (clustered: %s)', async (clustered) => {
    const before = await rows();
    await turn(clustered);
    expect(await rows()).toEqual(before);
    expect(before).toHaveLength(3);
    await expect(inUnit((database) => database.change("INSERT INTO test_lane VALUES ('c', 1, 'x')"))).rejects.toThrow();
    if (context().engine === 'sqlite') expect(/WITHOUT ROWID$/.test(await definition())).toBe(clustered);
  });
});
