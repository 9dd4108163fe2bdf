import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { DispatchCase } from './dispatch-case.entity.js';

/** All SQL of cases. */
@Injectable()
export class CaseRepository {
  constructor(private readonly database: Database) {}

  async find(requestId: string): Promise<DispatchCase | undefined> {
    return (await this.findMany([requestId])).get(requestId);
  }

  async findMany(requestIds: readonly string[]): Promise<Map<string, DispatchCase>> {
    const rows = await this.database.matching(DispatchCase, 'id', requestIds);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Locks the case until the unit ends: whoever changes offers of a request holds it. */
  async lock(requestId: string): Promise<DispatchCase | undefined> {
    const [found] = await this.database.lock(DispatchCase, [requestId]);
    return found;
  }

  async insert(row: DispatchCase): Promise<void> {
    await this.database.insertMany(DispatchCase, [row]);
  }

  async update(requestId: string, change: Partial<DispatchCase>): Promise<void> {
    await this.database.writer.update(DispatchCase, { id: requestId }, change);
  }
}
