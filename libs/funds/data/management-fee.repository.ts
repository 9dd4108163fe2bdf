import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { FeeLimitEntity, ManagementFeeEntity } from './management-fee.entity.js';

/** All SQL of management fees and their limits. */
@Injectable()
export class ManagementFeeRepository {
  constructor(private readonly database: Database) {}

  async add(fee: ManagementFeeEntity): Promise<void> {
    await this.database.insertMany(ManagementFeeEntity, [fee]);
  }

  async find(id: string): Promise<ManagementFeeEntity | null> {
    return this.database.reader.findOneBy(ManagementFeeEntity, { id });
  }

  /** Locks a fee until the unit ends. Lock its fund first. */
  async lock(id: string): Promise<ManagementFeeEntity | undefined> {
    return (await this.database.lock(ManagementFeeEntity, [id]))[0];
  }

  async change(id: string, patch: Pick<ManagementFeeEntity, 'state' | 'approvedBy' | 'approvedAt'>): Promise<void> {
    await this.database.writer.update(ManagementFeeEntity, { id }, patch);
  }

  /** What was booked in a year, in fen. Decide on it only under the lock of the fund. */
  async booked(fundId: string, year: number): Promise<number> {
    const sum = await this.database.reader.sum(ManagementFeeEntity, 'amount', { fundId, year, state: 'BOOKED' });
    return Number(sum ?? 0);
  }

  async addLimit(limit: FeeLimitEntity): Promise<void> {
    await this.database.insertMany(FeeLimitEntity, [limit]);
  }

  /** The limit that holds: the newest. */
  async limitOf(fundId: string): Promise<number | undefined> {
    const limit = await this.database.reader.findOne(FeeLimitEntity, { where: { fundId }, order: { id: 'DESC' } });
    return limit?.permille;
  }
}
