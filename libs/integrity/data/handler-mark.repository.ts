import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { HandlerMarkEntity } from './handler-mark.entity.js';

/** Marks that are read at once, at most. */
const MOST_MARKS = 2_000;

/** All SQL over marked entries: they are added, never changed. */
@Injectable()
export class HandlerMarkRepository {
  constructor(private readonly database: Database) {}

  /** Marked entries of these hands in a time, the latest first; without those that a review released. */
  async of(handlerIds: readonly string[], from: Date, to: Date): Promise<HandlerMarkEntity[]> {
    if (handlerIds.length === 0) return [];
    return this.database.reader
      .createQueryBuilder(HandlerMarkEntity, 'mark')
      .where('mark.handlerId IN (:...handlerIds)', { handlerIds: [...handlerIds] })
      .andWhere('mark.enteredAt BETWEEN :from AND :to', { from, to })
      .andWhere(
        `NOT EXISTS (SELECT 1 FROM integrity_review review
          WHERE review.record_id = mark.record_id AND review.state = 'RELEASED')`,
      )
      .orderBy('mark.enteredAt', 'DESC')
      .take(MOST_MARKS)
      .getMany();
  }

  async insert(rows: readonly HandlerMarkEntity[]): Promise<void> {
    if (rows.length > 0) await this.database.insertMany(HandlerMarkEntity, rows);
  }
}
