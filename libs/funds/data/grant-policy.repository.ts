import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { Database, isDuplicate } from '#platform';
import { grantsErrors } from '../domain/grants.errors.js';
import { GrantPolicyEntity } from './grant-parts.entities.js';

/** All SQL of the rules of grants. There is no update and no delete. */
@Injectable()
export class GrantPolicyRepository {
  constructor(private readonly database: Database) {}

  /** Versions of some regions that are in force or were, newest first. */
  async begunBy(regionIds: readonly string[], at: Date): Promise<GrantPolicyEntity[]> {
    return this.database.reader.find(GrantPolicyEntity, {
      where: { regionId: In([...regionIds]), validFrom: LessThanOrEqual(at) },
      order: { validFrom: 'DESC' },
    });
  }

  async latestOf(regionId: string): Promise<GrantPolicyEntity | null> {
    return this.database.reader.findOne(GrantPolicyEntity, { where: { regionId }, order: { validFrom: 'DESC' } });
  }

  /** Adds a version. GRANT_POLICY_IN_PAST where one begins at the same instant. */
  async insert(version: GrantPolicyEntity): Promise<void> {
    try {
      await this.database.insertMany(GrantPolicyEntity, [version]);
    } catch (error) {
      if (isDuplicate(error)) throw grantsErrors.GRANT_POLICY_IN_PAST();
      throw error;
    }
  }
}
