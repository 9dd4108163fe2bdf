import { Injectable } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import { Database } from '#platform';
import { HeadEntity } from './head.entity.js';

/** All SQL of signed tree heads. */
@Injectable()
export class HeadRepository {
  constructor(private readonly database: Database) {}

  async add(head: HeadEntity): Promise<void> {
    await this.database.insertMany(HeadEntity, [head]);
  }

  /** The last one, if any. */
  async newest(): Promise<HeadEntity | undefined> {
    return (await this.before(null, 1))[0];
  }

  /** The first one of a size. */
  async ofSize(size: number): Promise<HeadEntity | undefined> {
    const found = await this.database.reader.find(HeadEntity, { where: { size }, order: { number: 'ASC' }, take: 1 });
    return found[0];
  }

  /** Newest first, before a number. */
  before(number: number | null, limit: number): Promise<HeadEntity[]> {
    const where = number === null ? {} : { number: LessThan(number) };
    return this.database.reader.find(HeadEntity, { where, order: { number: 'DESC' }, take: limit });
  }

  /** Oldest first, after a number. */
  after(number: number, limit: number): Promise<HeadEntity[]> {
    const where = { number: MoreThan(number) };
    return this.database.reader.find(HeadEntity, { where, order: { number: 'ASC' }, take: limit });
  }
}
