import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { Database, isDuplicate } from '#platform';
import { integrityErrors } from '../domain/integrity.errors.js';
import { IntegrityPolicyEntity } from './integrity-policy.entity.js';

/** All SQL of the rules of review. There is no update and no delete. */
@Injectable()
export class IntegrityPolicyRepository {
  constructor(private readonly database: Database) {}

  /** Versions of some regions that are in force or were, newest first. */
  async begunBy(regionIds: readonly string[], at: Date): Promise<IntegrityPolicyEntity[]> {
    return this.database.reader.find(IntegrityPolicyEntity, {
      where: { regionId: In([...regionIds]), validFrom: LessThanOrEqual(at) },
      order: { validFrom: 'DESC' },
    });
  }

  async latestOf(regionId: string): Promise<IntegrityPolicyEntity | null> {
    return this.database.reader.findOne(IntegrityPolicyEntity, { where: { regionId }, order: { validFrom: 'DESC' } });
  }

  /** Adds a version. INTEGRITY_POLICY_IN_PAST where one begins at the same instant. */
  async insert(version: IntegrityPolicyEntity): Promise<void> {
    try {
      await this.database.insertMany(IntegrityPolicyEntity, [version]);
    } catch (error) {
      if (isDuplicate(error)) throw integrityErrors.INTEGRITY_POLICY_IN_PAST();
      throw error;
    }
  }
}
