import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database } from '#platform';
import { PayoutEntity, PayoutLineEntity } from './payout.entity.js';

/** All SQL of payouts and their lines. */
@Injectable()
export class PayoutRepository {
  constructor(private readonly database: Database) {}

  /** Locks a payout until the unit ends. */
  async current(id: string): Promise<PayoutEntity | undefined> {
    return (await this.database.lock(PayoutEntity, [id]))[0];
  }

  async find(id: string): Promise<PayoutEntity | null> {
    return this.database.reader.findOneBy(PayoutEntity, { id });
  }

  async byProviderId(providerPayoutId: string): Promise<PayoutEntity | null> {
    return this.database.reader.findOneBy(PayoutEntity, { providerPayoutId });
  }

  /** Newest first, older than a given one. */
  async page(beforeId: string | undefined, limit: number): Promise<PayoutEntity[]> {
    const where = beforeId === undefined ? {} : { id: LessThan(beforeId) };
    return this.database.reader.find(PayoutEntity, { where, order: { id: 'DESC' }, take: limit });
  }

  async lines(payoutId: string): Promise<PayoutLineEntity[]> {
    return this.database.reader.find(PayoutLineEntity, { where: { payoutId }, order: { id: 'ASC' } });
  }

  async save(payout: PayoutEntity): Promise<void> {
    await this.database.writer.save(PayoutEntity, payout);
  }

  async addLines(lines: readonly PayoutLineEntity[]): Promise<void> {
    await this.database.insertMany(PayoutLineEntity, lines);
  }
}
