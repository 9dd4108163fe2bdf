import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

/** How the rows of one entity are inserted. */
export interface RowWriting {
  /** Its columns but those that the database counts. */
  readonly written: readonly ColumnMetadata[];
  /** The statement up to its rows. */
  readonly begin: string;
  /** The places of the values of one row. */
  readonly places: string;
}

/** Describes the writing of an entity. */
export function rowWriting(dataSource: DataSource, entity: EntityTarget<ObjectLiteral>): RowWriting {
  const { driver } = dataSource;
  const { columns, tableName } = dataSource.getMetadata(entity);
  const written = columns.filter(({ isGenerated }) => !isGenerated);
  const names = written.map(({ databaseName }) => driver.escape(databaseName)).join(', ');
  const places = `(${written.map(() => '?').join(', ')})`;
  return { written, begin: `INSERT INTO ${driver.escape(tableName)} (${names}) VALUES`, places };
}
