import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { Database } from '#platform';
import { PolicyEntity } from './policy.entity.js';

/** All SQL over policies: versions are added, never changed. */
@Injectable()
export class PolicyRepository {
  constructor(private readonly database: Database) {}

  async insert(row: PolicyEntity): Promise<void> {
    await this.database.insertMany(PolicyEntity, [row]);
  }

  /** Versions of the regions that began by an instant, the latest first. */
  async begunBy(regionIds: readonly string[], at: Date): Promise<PolicyEntity[]> {
    if (regionIds.length === 0) return [];
    return this.database.reader.find(PolicyEntity, {
      where: { regionId: In([...regionIds]), validFrom: LessThanOrEqual(at) },
      order: { validFrom: 'DESC' },
    });
  }

  async latestOf(regionId: string): Promise<PolicyEntity | null> {
    return this.database.reader.findOne(PolicyEntity, { where: { regionId }, order: { validFrom: 'DESC' } });
  }
}
