import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is, as the shell would find it; undefined where it is not installed. */
export function onPath(program: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

/** Whether MariaDB can be started here; throws instead of saying no where services are required. */
export function mariadbIsInstalled(): boolean {
  return areInstalled('mariadbd', 'mariadb-install-db');
}

/** Whether Redis can be started here, as for MariaDB. */
export function redisIsInstalled(): boolean {
  return areInstalled('redis-server');
}

function areInstalled(...programs: readonly string[]): boolean {
  const missing = programs.filter((program) => onPath(program) === undefined);
  if (missing.length > 0 && process.env.LINLI_REQUIRE_SERVICES === '1')
    throw new Error(`${missing.join(', ')} is required and not installed`);
  return missing.length === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
