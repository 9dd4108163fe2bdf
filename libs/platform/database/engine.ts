/** The two families of databases: the embedded default, and MariaDB or MySQL. */
export type Engine = 'sqlite' | 'mysql';

/** Reads the engine off a database address. */
export function engineOf(databaseUrl: string): Engine {
  return databaseUrl.startsWith('mysql:') ? 'mysql' : 'sqlite';
}
