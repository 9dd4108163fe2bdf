import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#platform';
import { DisputeEntity } from './dispute.entity.js';

/** All SQL of disputes. */
@Injectable()
export class DisputeRepository {
  constructor(private readonly database: Database) {}

  /** Disputes of a payment, oldest first. Lock the payment before deciding on them. */
  async ofPayment(paymentId: string): Promise<DisputeEntity[]> {
    return this.database.matching(DisputeEntity, 'paymentId', [paymentId], {
      sql: '1 = 1 ORDER BY id',
      parameters: [],
    });
  }

  /** Our ids by the provider's; disputes we do not know are left out. */
  async byProviderIds(providerIds: readonly string[]): Promise<DisputeEntity[]> {
    if (providerIds.length === 0) return [];
    return this.database.reader.find(DisputeEntity, { where: { providerDisputeId: In([...new Set(providerIds)]) } });
  }

  async add(dispute: DisputeEntity): Promise<void> {
    await this.database.writer.insert(DisputeEntity, dispute);
  }

  async change(
    id: string,
    change: Partial<Pick<DisputeEntity, 'state' | 'openedAt' | 'closedAt' | 'published'>>,
  ): Promise<void> {
    await this.database.writer.update(DisputeEntity, { id }, change);
  }
}
