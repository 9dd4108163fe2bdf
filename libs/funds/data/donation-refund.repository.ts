import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#platform';
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
