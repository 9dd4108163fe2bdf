import { Injectable } from '@nestjs/common';
import { Database, isDuplicate } from '#platform';
import { pointsErrors } from '../domain/points.errors.js';
import type { StarState } from '../domain/star-application.states.js';
import { regionRows } from './region-rows.js';
import { StarApplicationEntity } from './star-application.entity.js';

/** All SQL of stars. */
@Injectable()
export class StarApplicationRepository {
  constructor(private readonly database: Database) {}

  /** Adds an application. STAR_APPLICATION_OPEN while another of the volunteer is under way. */
  async add(row: StarApplicationEntity): Promise<void> {
    try {
      await this.database.writer.insert(StarApplicationEntity, row);
    } catch (error) {
      throw isDuplicate(error) ? pointsErrors.STAR_APPLICATION_OPEN() : error;
    }
  }

  async update(id: string, patch: Partial<StarApplicationEntity>): Promise<void> {
    await this.database.writer.update(StarApplicationEntity, { id }, patch);
  }

  async find(id: string): Promise<StarApplicationEntity | null> {
    return this.database.reader.findOneBy(StarApplicationEntity, { id });
  }

  /** Locks one until the unit ends; undefined if there is none. */
  async lock(id: string): Promise<StarApplicationEntity | undefined> {
    const [row] = await this.database.lock(StarApplicationEntity, [id]);
    return row;
  }

  /** Locks many in ascending order. */
  async lockMany(ids: readonly string[]): Promise<StarApplicationEntity[]> {
    return this.database.lock(StarApplicationEntity, ids);
  }

  /** All of a volunteer, newest first. */
  async ofVolunteer(volunteerId: string): Promise<StarApplicationEntity[]> {
    return this.database.reader.find(StarApplicationEntity, {
      where: { volunteerId },
      order: { id: 'DESC' },
      take: 100,
    });
  }

  /** Stars a volunteer holds now. */
  async awardedOf(volunteerId: string): Promise<StarApplicationEntity[]> {
    return this.database.reader.findBy(StarApplicationEntity, { volunteerId, state: 'AWARDED' });
  }

  /** Stars held, after an id, ascending: for checks over everything. */
  async awardedAfter(afterId: string | null, limit: number): Promise<StarApplicationEntity[]> {
    const query = this.database.reader
      .createQueryBuilder(StarApplicationEntity, 'row')
      .where(`row.state = 'AWARDED'`)
      .orderBy('row.id', 'ASC')
      .take(limit);
    if (afterId !== null) query.andWhere('row.id > :afterId', { afterId });
    return query.getMany();
  }

  /** Of the regions under these paths, newest first. */
  async page(
    paths: readonly string[],
    { state, afterId }: { state?: StarState; afterId: string | null },
    limit: number,
  ): Promise<StarApplicationEntity[]> {
    const query = this.database.reader.createQueryBuilder(StarApplicationEntity, 'row');
    if (state !== undefined) query.where('row.state = :state', { state });
    return regionRows(query, paths, afterId, limit).getMany();
  }
}
