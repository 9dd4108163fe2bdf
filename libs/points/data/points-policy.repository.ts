import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { generalErrors } from '#kernel';
import { Database, isDuplicate } from '#platform';
import { PointsPolicyEntity } from './points-policy.entity.js';

/** All SQL of points policies. */
@Injectable()
export class PointsPolicyRepository {
  constructor(private readonly database: Database) {}

  /** Versions of these regions that have taken effect by an instant. */
  async startedBy(regionIds: string[], at: Date): Promise<PointsPolicyEntity[]> {
    if (regionIds.length === 0) return [];
    const started = { sql: 'effective_from <= ?', parameters: [at] };
    return this.database.matching(PointsPolicyEntity, 'regionId', regionIds, started);
  }

  /** Versions by id; unknown ids are left out. */
  async byIds(ids: readonly string[]): Promise<PointsPolicyEntity[]> {
    return ids.length === 0 ? [] : this.database.reader.findBy(PointsPolicyEntity, { id: In([...ids]) });
  }

  /** The newest version of a region itself, whether it has taken effect or not. */
  async newestOf(regionId: string): Promise<PointsPolicyEntity | null> {
    return this.database.reader.findOne(PointsPolicyEntity, { where: { regionId }, order: { version: 'DESC' } });
  }

  /** Adds a version. CONFLICT when somebody else published the same version at the same time. */
  async add(version: PointsPolicyEntity): Promise<void> {
    try {
      await this.database.writer.insert(PointsPolicyEntity, version);
    } catch (error) {
      if (isDuplicate(error))
        throw generalErrors.CONFLICT({ reason: 'another version was published at the same time' });
      throw error;
    }
  }
}
