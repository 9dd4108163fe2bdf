import { Injectable } from '@nestjs/common';
import { Database, isDuplicate } from '#platform';
import { pointsErrors } from '../domain/points.errors.js';
import { MerchantEntity } from './merchant.entity.js';
import { regionRows } from './region-rows.js';

/** All SQL of merchants. */
@Injectable()
export class MerchantRepository {
  constructor(private readonly database: Database) {}

  /** Adds one. MERCHANT_KNOWN if the organisation is one already. */
  async add(row: MerchantEntity): Promise<void> {
    try {
      await this.database.writer.insert(MerchantEntity, row);
    } catch (error) {
      throw isDuplicate(error) ? pointsErrors.MERCHANT_KNOWN() : error;
    }
  }

  async find(id: string): Promise<MerchantEntity | null> {
    return this.database.reader.findOneBy(MerchantEntity, { id });
  }

  /** Of the regions under these paths, newest first. */
  async page(paths: readonly string[], afterId: string | null, limit: number): Promise<MerchantEntity[]> {
    const query = this.database.reader.createQueryBuilder(MerchantEntity, 'row');
    return regionRows(query, paths, afterId, limit).getMany();
  }

  /** All after an id, ascending: for checks over everything. */
  async after(afterId: string, limit: number): Promise<MerchantEntity[]> {
    const query = this.database.reader.createQueryBuilder(MerchantEntity, 'row');
    return query.where('row.id > :afterId', { afterId }).orderBy('row.id', 'ASC').take(limit).getMany();
  }
}
