import { Table, TableColumn, TableIndex, type QueryRunner, type TableColumnOptions } from 'typeorm';

interface IndexSpec {
  readonly columns: readonly string[];
  readonly unique?: boolean;
  /** Only where the derived name would pass 64 characters. */
  readonly name?: string;
}

/** A table of one capability, as its migration creates it. */
export interface TableSpec {
  readonly name: string;
  readonly columns: readonly TableColumnOptions[];
  readonly indices: readonly IndexSpec[];
}

/** Describes a table: name with the capability's prefix, columns made by the twins of the column decorators, indices. */
export function table(
  name: string,
  columns: readonly TableColumnOptions[],
  options: { indices?: readonly IndexSpec[] } = {},
): TableSpec {
  return { name, columns, indices: options.indices ?? [] };
}

/** The name of an index: `ix_table_columns`, or `ux_…` if unique. The entity declares its index with the same name. */
export function indexName(tableName: string, index: IndexSpec): string {
  return index.name ?? `${index.unique === true ? 'ux' : 'ix'}_${tableName}_${index.columns.join('_')}`;
}

/** Creates tables with their indices, in the given order. */
export async function createTables(queryRunner: QueryRunner, tables: readonly TableSpec[]): Promise<void> {
  const sqlite = queryRunner.connection.options.type === 'better-sqlite3';
  for (const spec of tables) {
    const columns = spec.columns.map((column) =>
      sqlite && column.isGenerated === true ? { ...column, type: 'integer' } : { ...column },
    );
    const indices = spec.indices.map(
      (index) =>
        new TableIndex({
          name: indexName(spec.name, index),
          columnNames: [...index.columns],
          isUnique: index.unique ?? false,
        }),
    );
    await queryRunner.createTable(
      new Table({ name: spec.name, columns, indices, engine: sqlite ? undefined : 'InnoDB' }),
    );
  }
}

/** Drops tables in the reverse of the given order. */
export async function dropTables(queryRunner: QueryRunner, names: readonly string[]): Promise<void> {
  for (const name of [...names].reverse()) await queryRunner.dropTable(name, true);
}

/** Adds nullable columns. On SQLite TypeORM would copy the table and so lose its triggers; this statement keeps them. */
export async function addColumns(
  queryRunner: QueryRunner,
  tableName: string,
  columns: readonly TableColumnOptions[],
): Promise<void> {
  const { driver, options } = queryRunner.connection;
  for (const spec of columns) {
    const column = new TableColumn({ ...spec });
    if (options.type === 'better-sqlite3') {
      const type = driver.createFullType(column);
      await queryRunner.query(`ALTER TABLE "${tableName}" ADD COLUMN "${column.name}" ${type}`);
    } else await queryRunner.addColumn(tableName, column);
  }
}

/** Takes columns out again, keeping the triggers. */
export async function dropColumns(
  queryRunner: QueryRunner,
  tableName: string,
  columns: readonly TableColumnOptions[],
): Promise<void> {
  for (const { name } of [...columns].reverse()) {
    await queryRunner.query(`ALTER TABLE ${tableName} DROP COLUMN ${name}`);
  }
}
