import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { Database } from '#platform';
import { DispatchPolicyVersion } from './dispatch-policy.entity.js';

/** All SQL of policies. There is no update and no delete. */
@Injectable()
export class DispatchPolicyRepository {
  constructor(private readonly database: Database) {}

  /** Versions of some regions that are in force or were, newest first. */
  async effective(regionIds: readonly string[], at: Date): Promise<DispatchPolicyVersion[]> {
    return this.database.reader.find(DispatchPolicyVersion, {
      where: { regionId: In([...regionIds]), validFrom: LessThanOrEqual(at) },
      order: { validFrom: 'DESC' },
    });
  }

  async insert(version: DispatchPolicyVersion): Promise<void> {
    await this.database.insertMany(DispatchPolicyVersion, [version]);
  }
}
