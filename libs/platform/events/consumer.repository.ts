import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { ConsumerEntity, ParkedEventEntity } from './consumer.entity.js';

/** All SQL of the durable consumers. */
@Injectable()
export class ConsumerRepository {
  constructor(private readonly database: Database) {}

  /** Makes sure that a consumer has its row; a new one begins with the first event that is kept. */
  async ensure(name: string): Promise<void> {
    const row = { name, position: 0, attempts: 0, retryAt: new Date(0) };
    await this.database.writer
      .createQueryBuilder()
      .insert()
      .into(ConsumerEntity)
      .values(row)
      .orIgnore()
      .updateEntity(false)
      .execute();
  }

  /** How far a consumer has come, without a lock. */
  async positionOf(name: string): Promise<number> {
    const [row] = await this.database.matching(ConsumerEntity, 'name', [name]);
    if (row === undefined) throw new Error(`The consumer ${name} has no row`);
    return row.position;
  }

  /** How far all consumers have come, by name; one that never ran is missing. */
  async positions(): Promise<Map<string, number>> {
    const rows = await this.database.reader.find(ConsumerEntity, { where: {} });
    return new Map(rows.map(({ name, position }) => [name, position]));
  }

  /** Locks a consumer's row, or gives undefined while another process works on it. */
  async take(name: string): Promise<ConsumerEntity | undefined> {
    const query = this.database.writer
      .createQueryBuilder(ConsumerEntity, 'consumer')
      .where('consumer.name = :name', { name });
    if (this.database.engine === 'mysql') query.setLock('pessimistic_write').setOnLocked('skip_locked');
    return (await query.getOne()) ?? undefined;
  }

  /** Notes that all up to a position is handled. */
  async advance(name: string, position: number): Promise<void> {
    await this.database.writer.update(ConsumerEntity, { name }, { position, attempts: 0, retryAt: new Date(0) });
  }

  /** Notes a failure and when to try again. */
  async postpone(name: string, attempts: number, retryAt: Date): Promise<void> {
    await this.database.writer.update(ConsumerEntity, { name }, { attempts, retryAt });
  }

  /** Sets an event aside for a person. */
  async park(consumer: string, position: number, code: string, parkedAt: Date): Promise<void> {
    await this.database.writer.insert(ParkedEventEntity, { consumer, position, code, parkedAt });
  }

  /** Events set aside, oldest first. */
  async parked(limit: number): Promise<ParkedEventEntity[]> {
    return this.database.reader.find(ParkedEventEntity, { order: { parkedAt: 'ASC' }, take: limit, where: {} });
  }

  /** How many events are set aside. */
  async parkedCount(): Promise<number> {
    return this.database.reader.count(ParkedEventEntity);
  }

  /** Takes an event out of those set aside; false if somebody else did. */
  async unpark(consumer: string, position: number): Promise<boolean> {
    const { affected } = await this.database.writer.delete(ParkedEventEntity, { consumer, position });
    return affected === 1;
  }

  /** The first event set aside. */
  async firstParked(): Promise<number | undefined> {
    const parked = await this.database.reader.find(ParkedEventEntity, {
      order: { position: 'ASC' },
      take: 1,
      where: {},
    });
    return parked[0]?.position;
  }
}
