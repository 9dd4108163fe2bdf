import { Connections, Database, UnitOfWork } from '#platform';
import { createTestContext, type TestContext } from '#testing';

describe('lean runner of the embedded engine', () => {
  let context: TestContext;
  beforeAll(async () => {
    context = await createTestContext('sqlite', []);
  });
  afterAll(() => context.close());

  const query = (sql: string, parameters: unknown[] = []): Promise<unknown> =>
    context.get(Connections).writing.query(sql, parameters);

  it('names the values of a row as the statement does, whatever they are', async () => {
    const rows = await context
      .get(Database)
      .rows(
        "SELECT 1 AS one, 'two' AS two, NULL AS missing, 2.5 AS half, 1 < 2, 9007199254740991 AS most WHERE ? = 3",
        [3],
      );
    expect(rows).toEqual([{ one: 1, two: 'two', missing: null, half: 2.5, '1 < 2': 1, most: 9_007_199_254_740_991 }]);
    expect(await context.get(Database).rows('SELECT 1 AS one WHERE ? = 4', [3])).toEqual([]);
  });

  it('reads the columns that a table has now', async () => {
    await query('CREATE TABLE spec_columns (first INTEGER)');
    await query('INSERT INTO spec_columns VALUES (1)');
    const all = 'SELECT * FROM spec_columns';
    expect(await query(all)).toEqual([{ first: 1 }]);
    await query('ALTER TABLE spec_columns RENAME COLUMN first TO second');
    expect(await query(all)).toEqual([{ second: 1 }]);
    await query('ALTER TABLE spec_columns ADD COLUMN third INTEGER');
    expect(await query(all)).toEqual([{ second: 1, third: null }]);
    await query('DROP TABLE spec_columns');
  });

  it('answers a statement that changes and reads, and says how many rows were changed', async () => {
    const answers = await context.get(UnitOfWork).run(async () => {
      const { writer } = context.get(Database);
      const returned = await writer.query(
        "UPDATE platform_relay SET removed_to = removed_to WHERE name = 'relay' RETURNING name, removed_to",
      );
      return [returned, await context.get(Database).change('UPDATE platform_relay SET removed_to = removed_to')];
    });
    expect(answers).toEqual([[{ name: 'relay', removed_to: 0 }], 1]);
  });
});
