import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';

/** What the health of the process is read from. */
@Injectable()
export class HealthRepository {
  constructor(private readonly database: Database) {}

  /** Committed events that have not been given to their feeds yet: small, and soon zero, while all is well. */
  async waitingEvents(): Promise<number> {
    const rows = await this.database.rows<{ waiting: number | string }>(
      'SELECT COUNT(*) AS waiting FROM platform_outbox WHERE position IS NULL',
      [],
    );
    return Number(rows[0]?.waiting ?? 0);
  }
}
