import { DomainError, generalErrors } from '#kernel';

interface DriverFailure {
  code?: string;
  errno?: number;
  message?: string;
  /** The driver says so where a connection is of no use any more. */
  fatal?: boolean;
  driverError?: DriverFailure;
}

/** Deadlock, lock wait timeout, record changed since last read: MariaDB and MySQL undo the transaction, or we do. */
const TRANSIENT_ERRNO = new Set([1213, 1205, 1020]);
const LOST_CONNECTION = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ER_SERVER_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  'ER_CON_COUNT_ERROR',
  'POOL_CLOSED',
]);
/** A table or disk without room (MariaDB 1021, 1114; SQLite FULL): the transaction is undone, the caller may try later. */
const NO_ROOM = new Set(['SQLITE_FULL', 'ER_DISK_FULL', 'ER_RECORD_FILE_FULL']);
/** MariaDB and MySQL tell by the number of the operating system that there is no room: "errno: 28", "Got error 28". */
const NO_SPACE_LEFT = /\b(errno:?|error) 28\b/i;

const driverFailure = (error: unknown): DriverFailure => {
  const failure = (error ?? {}) as DriverFailure;
  return failure.driverError ?? failure;
};

/** Whether the whole unit may be run again on a new connection. */
export function isTransient(error: unknown): boolean {
  const { code, errno } = driverFailure(error);
  return TRANSIENT_ERRNO.has(errno ?? 0) || (code?.startsWith('SQLITE_BUSY') ?? false);
}

/** Whether the connection can no longer be trusted and must not go back into the pool. */
export function isConnectionLost(error: unknown): boolean {
  const { code, fatal } = driverFailure(error);
  return (
    fatal === true ||
    LOST_CONNECTION.has(code ?? '') ||
    (error instanceof DomainError && error.code === 'DEADLINE_EXCEEDED')
  );
}

/** Whether a row with the same unique key exists already. */
export function isDuplicate(error: unknown): boolean {
  const { code, errno } = driverFailure(error);
  return errno === 1062 || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

/** Whether there was no room for what was to be stored. */
export function isStorageFull(error: unknown): boolean {
  const { code, message } = driverFailure(error);
  return NO_ROOM.has(code ?? '') || NO_SPACE_LEFT.test(message ?? '');
}

/** Turns a failure of the database's surroundings into the code the caller gets; everything else stays as it is. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  if (isStorageFull(error)) return generalErrors.STORAGE_FULL();
  if (isTransient(error) || isConnectionLost(error) || isFaultOfTheDisk(error)) return generalErrors.UNAVAILABLE();
  return error;
}

/** A disk that does not do what it is told: somebody has to look at it, and until then nobody can be served. */
const isFaultOfTheDisk = (error: unknown): boolean => driverFailure(error).code?.startsWith('SQLITE_IOERR') ?? false;
