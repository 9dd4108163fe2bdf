import type { DataSource, QueryRunner } from 'typeorm';
import { withDeadline } from './deadline.js';
import { asRefusal, isConnectionLost } from './failures.js';

interface DriverConnection {
  release(): void;
  destroy(): void;
  readonly stream?: { destroy(): void };
}

/**
 * Gives every read of a data source a deadline, and its callers our codes. The driver has none for taking a connection,
 * and one for a query only from the moment at which those before it on the connection are answered: with a server that
 * stands still both would wait for ever. A connection whose answer did not come is closed, never given to the next.
 */
export function boundReading(dataSource: DataSource, deadlineMs: number): void {
  const create = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => bounded(create(mode), deadlineMs);
}

/** Takes a connection within the deadline; one that comes too late goes back to the others. */
export function connectWithin(queryRunner: QueryRunner, deadlineMs: number): Promise<DriverConnection> {
  const connecting = queryRunner.connect() as Promise<DriverConnection>;
  return withDeadline(connecting, deadlineMs, (late) => late.release());
}

/** Closes a connection at once, without a farewell that the other side may not read. */
export function cutOff(connection: DriverConnection): void {
  connection.destroy();
  connection.stream?.destroy();
}

function bounded(queryRunner: QueryRunner, deadlineMs: number): QueryRunner {
  const query = queryRunner.query.bind(queryRunner) as (...given: unknown[]) => Promise<unknown>;
  const inTime = async (...given: unknown[]): Promise<unknown> => {
    const giveUpAt = performance.now() + deadlineMs;
    try {
      const connection = await connectWithin(queryRunner, deadlineMs);
      const answer = query(...given);
      return await withDeadline(answer, giveUpAt - performance.now()).catch((failed: unknown) => {
        if (isConnectionLost(failed)) cutOff(connection);
        throw failed;
      });
    } catch (failed) {
      throw asRefusal(failed);
    }
  };
  queryRunner.query = inTime as QueryRunner['query'];
  return queryRunner;
}
