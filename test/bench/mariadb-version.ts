import { createConnection, type RowDataPacket } from 'mysql2/promise';

/** The version of the MariaDB that the benches use; undefined where none is set. */
export async function mariadbVersion(): Promise<string | undefined> {
  const url = process.env.LINLI_TEST_MARIADB_URL;
  if (!url) return undefined;
  const connection = await createConnection(url);
  const [[row]] = await connection.query<(RowDataPacket & { version: string })[]>('SELECT VERSION() AS version');
  await connection.end();
  return `MariaDB ${row?.version}`;
}
