import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';

/** The database's clock, which all processes on it share. */
@Injectable()
export class ClockRepository {
  constructor(private readonly database: Database) {}

  /** The present by the server of MariaDB or MySQL; undefined on SQLite, which has no clock but the machine's. */
  async now(): Promise<Date | undefined> {
    if (this.database.engine === 'sqlite') return undefined;
    const rows = await this.database.rows<{ instant: Date }>('SELECT UTC_TIMESTAMP(3) AS instant');
    return rows[0]?.instant;
  }
}
