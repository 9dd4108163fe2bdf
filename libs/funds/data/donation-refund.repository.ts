import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#platform';
import type { DonationRefundState } from '../domain/facade.types.js';
import { DonationEntity } from './donation.entity.js';
import { DonationRefundEntity } from './donation-refund.entity.js';

/** All SQL of refunds of donations. */
@Injectable()
export class DonationRefundRepository {
  constructor(private readonly database: Database) {}

  async add(refund: DonationRefundEntity): Promise<void> {
    await this.database.insertMany(DonationRefundEntity, [refund]);
  }

  async find(id: string): Promise<DonationRefundEntity | null> {
    return this.database.reader.findOneBy(DonationRefundEntity, { id });
  }

  async byIds(ids: readonly string[]): Promise<DonationRefundEntity[]> {
    return this.database.reader.findBy(DonationRefundEntity, { id: In([...ids]) });
  }

  /** Refunds of gifts to these charities, newest first, after an id; in one state if given. */
  async ofHosts(
    hostIds: readonly string[],
    state: DonationRefundState | undefined,
    afterId: string | null,
    limit: number,
  ): Promise<DonationRefundEntity[]> {
    if (hostIds.length === 0) return [];
    const query = this.database.reader
      .createQueryBuilder(DonationRefundEntity, 'row')
      .innerJoin(DonationEntity, 'gift', 'gift.id = row.donationId')
      .where('gift.hostId IN (:...hostIds)', { hostIds })
      .orderBy('row.id', 'DESC')
      .limit(limit);
    if (state !== undefined) query.andWhere('row.state = :state', { state });
    if (afterId !== null) query.andWhere('row.id < :afterId', { afterId });
    return query.getMany();
  }

  /** Locks a refund until the unit ends. Lock its drive and donation first. */
  async lock(id: string): Promise<DonationRefundEntity | undefined> {
    return (await this.database.lock(DonationRefundEntity, [id]))[0];
  }

  async byPaymentRefund(paymentRefundId: string): Promise<DonationRefundEntity | null> {
    return this.database.reader.findOneBy(DonationRefundEntity, { paymentRefundId });
  }

  async change(id: string, patch: Partial<DonationRefundEntity>): Promise<void> {
    await this.database.writer.update(DonationRefundEntity, { id }, patch);
  }

  /** Refunds by donation, oldest first. One query. */
  async ofDonations(donationIds: readonly string[]): Promise<Map<string, DonationRefundEntity[]>> {
    const rows = await this.database.reader.find(DonationRefundEntity, {
      where: { donationId: In([...donationIds]) },
      order: { id: 'ASC' },
    });
    return new Map(donationIds.map((id) => [id, rows.filter(({ donationId }) => donationId === id)]));
  }
}
