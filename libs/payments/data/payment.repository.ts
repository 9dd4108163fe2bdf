import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#platform';
import { PaymentEntity } from './payment.entity.js';

/** What may change in a payment; what it is for never does. */
export type PaymentChange = Partial<
  Pick<
    PaymentEntity,
    | 'providerPaymentId'
    | 'state'
    | 'method'
    | 'refunded'
    | 'openDisputes'
    | 'lostDisputes'
    | 'openedAt'
    | 'failedAt'
    | 'expiredAt'
    | 'cancelledAt'
    | 'succeededAt'
  >
>;

/** All SQL of payments. */
@Injectable()
export class PaymentRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<PaymentEntity | undefined> {
    return (await this.byIds([id]))[0];
  }

  async byIds(ids: readonly string[]): Promise<PaymentEntity[]> {
    return this.database.matching(PaymentEntity, 'id', ids);
  }

  /** Locks a payment until the unit ends. */
  async current(id: string): Promise<PaymentEntity | undefined> {
    return (await this.database.lock(PaymentEntity, [id]))[0];
  }

  /** Our ids by the provider's; payments we do not know are left out. */
  async idsByProviderIds(providerIds: readonly string[]): Promise<Map<string, string>> {
    if (providerIds.length === 0) return new Map();
    const rows = await this.database.reader.find(PaymentEntity, {
      select: { id: true, providerPaymentId: true },
      where: { providerPaymentId: In([...new Set(providerIds)]) },
    });
    return new Map(rows.map(({ id, providerPaymentId }) => [providerPaymentId ?? '', id]));
  }

  async add(payment: PaymentEntity): Promise<void> {
    await this.database.writer.insert(PaymentEntity, payment);
  }

  async change(id: string, change: PaymentChange): Promise<void> {
    await this.database.changeOne(PaymentEntity, id, change);
  }
}
