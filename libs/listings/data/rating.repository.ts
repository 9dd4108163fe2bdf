import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database } from '#platform';
import { RatingEntity } from './feedback.entities.js';

/** All SQL of ratings. Lock the listing and the order first. */
@Injectable()
export class RatingRepository {
  constructor(private readonly database: Database) {}

  async add(rating: RatingEntity): Promise<void> {
    await this.database.insertMany(RatingEntity, [rating]);
  }

  /** Ratings by the id of their order. One query. */
  async ofOrders(orderIds: readonly string[]): Promise<Map<string, RatingEntity>> {
    const rows = await this.database.matching(RatingEntity, 'id', orderIds);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Ratings of a listing, newest order first, after an id. */
  async page(listingId: string, afterId: string | null, limit: number): Promise<RatingEntity[]> {
    const where = { listingId, ...(afterId === null ? {} : { id: LessThan(afterId) }) };
    return this.database.reader.find(RatingEntity, { where, order: { id: 'DESC' }, take: limit });
  }
}
