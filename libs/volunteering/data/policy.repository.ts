import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Database, isDuplicate } from '#platform';
import { PolicyEntity } from './policy.entity.js';

/** All SQL over policies: versions are added, never changed. */
@Injectable()
export class PolicyRepository {
  constructor(private readonly database: Database) {}

  /** Adds a version. CONFLICT when somebody else published one for the same instant meanwhile. */
  async insert(row: PolicyEntity): Promise<void> {
    try {
      await this.database.insertMany(PolicyEntity, [row]);
    } catch (error) {
      if (isDuplicate(error))
        throw generalErrors.CONFLICT({ reason: 'another version was published at the same time' });
      throw error;
    }
  }

  /** Versions of the regions that began by an instant, the latest first. */
  async begunBy(regionIds: readonly string[], at: Date): Promise<PolicyEntity[]> {
    const begun = { sql: 'valid_from <= ? ORDER BY valid_from DESC', parameters: [at] };
    return this.database.matching(PolicyEntity, 'regionId', regionIds, begun);
  }

  async latestOf(regionId: string): Promise<PolicyEntity | null> {
    return this.database.reader.findOne(PolicyEntity, { where: { regionId }, order: { validFrom: 'DESC' } });
  }
}
