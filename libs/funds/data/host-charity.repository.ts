import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#platform';
import { HostCharityEntity } from './host-charity.entity.js';

/** All SQL of host charities. */
@Injectable()
export class HostCharityRepository {
  constructor(private readonly database: Database) {}

  async byIds(ids: readonly string[]): Promise<Map<string, HostCharityEntity>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.reader.findBy(HostCharityEntity, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Locks a charity until the unit ends. */
  async current(id: string): Promise<HostCharityEntity | undefined> {
    return (await this.database.lock(HostCharityEntity, [id]))[0];
  }

  /** Enters a charity, or its new certificates. */
  async save(charity: HostCharityEntity): Promise<void> {
    await this.database.writer.save(HostCharityEntity, charity);
  }
}
