import { Injectable } from '@nestjs/common';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { pathEnd } from '#identity';
import { Database, integerOf } from '#platform';
import { DisbursementEntity } from './disbursement.entities.js';
import { DonationEntity } from './donation.entity.js';
import { DriveEntity } from './drive.entity.js';
import { FundEntity, PurposeEntity } from './fund.entities.js';

/** SQL that adds up the money of all funds under a region: each is one statement. */
@Injectable()
export class FundFiguresRepository {
  constructor(private readonly database: Database) {}

  /** Purposes of the funds. */
  async purposes(path: string): Promise<{ fundId: string; purposeId: string }[]> {
    const query = this.database.reader
      .createQueryBuilder(PurposeEntity, 'row')
      .select('row.fundId', 'fundId')
      .addSelect('row.id', 'purposeId');
    return ofFunds(query, path).getRawMany();
  }

  /** What stands for all their drives. */
  async raised(path: string): Promise<number> {
    const query = this.database.reader.createQueryBuilder(DriveEntity, 'row').select('SUM(row.raised)', 'sum');
    return (await sums(ofFunds(query, path))).sum;
  }

  /** What stands of the gifts that were paid since an instant, and how many. */
  async given(path: string, since: Date): Promise<{ sum: number; count: number }> {
    const standing = 'row.amount - row.returned - row.owed - row.lost';
    const query = this.database.reader
      .createQueryBuilder(DonationEntity, 'row')
      .innerJoin(DriveEntity, 'drive', 'drive.id = row.driveId')
      .select(`SUM(${standing})`, 'sum')
      .addSelect('COUNT(*)', 'count')
      .where(`row.paidAt >= :since AND ${standing} > 0`, { since });
    return sums(ofFunds(query, path));
  }

  /** What has reached those it was paid to. */
  async paidOut(path: string): Promise<number> {
    const query = this.database.reader
      .createQueryBuilder(DisbursementEntity, 'row')
      .select('SUM(row.amount)', 'sum')
      .where(`row.state = 'SETTLED'`);
    return (await sums(ofFunds(query, path))).sum;
  }
}

function ofFunds<E extends ObjectLiteral>(query: SelectQueryBuilder<E>, path: string): SelectQueryBuilder<E> {
  return query
    .innerJoin(FundEntity, 'fund', 'fund.id = row.fundId')
    .andWhere('fund.regionPath >= :path AND fund.regionPath < :end', { path, end: pathEnd(path) });
}

/** A sum over no row is null. */
async function sums<E extends ObjectLiteral>(query: SelectQueryBuilder<E>): Promise<{ sum: number; count: number }> {
  const row = await query.getRawOne<{ sum: unknown; count: unknown }>();
  return { sum: integerOf(row?.sum ?? 0), count: integerOf(row?.count ?? 0) };
}
