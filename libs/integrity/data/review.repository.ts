import { Injectable } from '@nestjs/common';
import { Brackets, LessThan } from 'typeorm';
import { generalErrors } from '#kernel';
import { pathEnd } from '#identity';
import { Database } from '#platform';
import type { ReviewState } from '../domain/review.states.js';
import { ReviewEntity } from './review.entity.js';

/** All SQL over reviews. */
@Injectable()
export class ReviewRepository {
  constructor(private readonly database: Database) {}

  async insert(rows: readonly ReviewEntity[]): Promise<void> {
    if (rows.length > 0) await this.database.insertMany(ReviewEntity, rows);
  }

  async update(id: string, patch: Partial<ReviewEntity>): Promise<void> {
    await this.database.writer.update(ReviewEntity, { id }, patch);
  }

  async find(id: string): Promise<ReviewEntity | null> {
    return this.database.reader.findOneBy(ReviewEntity, { id });
  }

  /** Locks a review until the unit ends. Throws NOT_FOUND. */
  async lock(id: string): Promise<ReviewEntity> {
    const [row] = await this.database.lock(ReviewEntity, [id]);
    if (!row) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** Reviews under any of the paths in some states, oldest first, after an id. */
  async page(
    paths: readonly string[],
    states: readonly ReviewState[],
    afterId: string | null,
    limit: number,
  ): Promise<ReviewEntity[]> {
    if (paths.length === 0) return [];
    const query = this.database.reader
      .createQueryBuilder(ReviewEntity, 'row')
      .where('row.state IN (:...states)', { states });
    query.andWhere(
      new Brackets((any) =>
        paths.forEach((path, at) =>
          any.orWhere(`row.regionPath >= :path${at} AND row.regionPath < :end${at}`, {
            [`path${at}`]: path,
            [`end${at}`]: pathEnd(path),
          }),
        ),
      ),
    );
    if (afterId !== null) query.andWhere('row.id > :afterId', { afterId });
    return query.orderBy('row.id', 'ASC').take(limit).getMany();
  }

  /** Reviews of one's own records, newest first, after an id. */
  async pageOfPerson(personId: string, afterId: string | null, limit: number): Promise<ReviewEntity[]> {
    const where = { personId, ...(afterId === null ? {} : { id: LessThan(afterId) }) };
    return this.database.reader.find(ReviewEntity, { where, order: { id: 'DESC' }, take: limit });
  }
}
