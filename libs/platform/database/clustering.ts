import type { QueryRunner } from 'typeorm';

interface Definition {
  readonly type: 'table' | 'index';
  readonly name: string;
  readonly sql: string;
}

const CLUSTERED = ' WITHOUT ROWID';

/**
 * Makes the embedded engine keep the rows of a table in the order of its primary key (WITHOUT ROWID), or no longer, with
 * all its rows and indices: for narrow tables that are read by ranges of that key. The other engines always do. The table
 * must have no triggers.
 */
export async function reclustered(queryRunner: QueryRunner, tableName: string, clustered: boolean): Promise<void> {
  if (queryRunner.connection.options.type !== 'better-sqlite3') return;
  const definitions = (await queryRunner.query(
    'SELECT type, name, sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL',
    [tableName],
  )) as Definition[];
  const [table] = definitions.filter(({ type }) => type === 'table');
  if (table === undefined) throw new Error(`There is no table ${tableName}`);
  const before = `${tableName}_before`;
  await queryRunner.query(`ALTER TABLE "${tableName}" RENAME TO "${before}"`);
  const indices = definitions.filter(({ type }) => type === 'index');
  for (const { name } of indices) await queryRunner.query(`DROP INDEX "${name}"`);
  const plain = table.sql.replace(CLUSTERED, '');
  await queryRunner.query(clustered ? `${plain}${CLUSTERED}` : plain);
  await queryRunner.query(`INSERT INTO "${tableName}" SELECT * FROM "${before}"`);
  await queryRunner.query(`DROP TABLE "${before}"`);
  for (const { sql } of indices) await queryRunner.query(sql);
}
