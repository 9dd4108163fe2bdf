import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Database, isDuplicate } from '#platform';
import { DispatchPolicyVersion } from './dispatch-policy.entity.js';

/** All SQL of policies. There is no update and no delete. */
@Injectable()
export class DispatchPolicyRepository {
  constructor(private readonly database: Database) {}

  /** Versions of some regions that are in force or were, newest first. */
  async effective(regionIds: readonly string[], at: Date): Promise<DispatchPolicyVersion[]> {
    const begun = { sql: 'valid_from <= ? ORDER BY valid_from DESC', parameters: [at] };
    return this.database.matching(DispatchPolicyVersion, 'regionId', regionIds, begun);
  }

  /** Adds a version. CONFLICT where one of the region begins at the same instant. */
  async insert(version: DispatchPolicyVersion): Promise<void> {
    try {
      await this.database.insertMany(DispatchPolicyVersion, [version]);
    } catch (error) {
      if (isDuplicate(error)) throw generalErrors.CONFLICT({ reason: 'another version begins at that instant' });
      throw error;
    }
  }
}
