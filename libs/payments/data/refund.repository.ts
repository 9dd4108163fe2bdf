import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#platform';
import { RefundEntity } from './refund.entity.js';

/** What may change in a refund; its amount and reason never do. */
export type RefundChange = Partial<Pick<RefundEntity, 'state' | 'providerRefundId' | 'settledAt' | 'published'>>;

/** All SQL of refunds. */
@Injectable()
export class RefundRepository {
  constructor(private readonly database: Database) {}

  async byIds(ids: readonly string[]): Promise<RefundEntity[]> {
    if (ids.length === 0) return [];
    return this.database.reader.find(RefundEntity, { where: { id: In([...ids]) } });
  }

  /** Refunds of payments, oldest first. Lock the payments before deciding on them. */
  async ofPayments(paymentIds: readonly string[]): Promise<RefundEntity[]> {
    return this.database.matching(RefundEntity, 'paymentId', paymentIds, { sql: '1 = 1 ORDER BY id', parameters: [] });
  }

  async byProviderIds(providerIds: readonly string[]): Promise<RefundEntity[]> {
    if (providerIds.length === 0) return [];
    return this.database.reader.find(RefundEntity, { where: { providerRefundId: In([...new Set(providerIds)]) } });
  }

  async add(refund: RefundEntity): Promise<void> {
    await this.database.writer.insert(RefundEntity, refund);
  }

  async change(id: string, change: RefundChange): Promise<void> {
    await this.database.writer.update(RefundEntity, { id }, change);
  }
}
