import { Injectable } from '@nestjs/common';
import { Events } from '#platform';
import { SettledOrderRepository } from '../data/settled-orders.repository.js';
import type { SettlementEntity } from '../data/settlement.entities.js';
import { SettlementRepository } from '../data/settlement.repository.js';
import { ServiceOrderChanged } from './orders.events.js';
import { SettlementChanges } from './settlement-changes.js';

/** Writes down that a payment of a settlement has arrived; with the last one, its orders are settled (到账结清). In the open unit. */
@Injectable()
export class PaySettlement {
  constructor(
    private readonly settlements: SettlementRepository,
    private readonly orders: SettledOrderRepository,
    private readonly changes: SettlementChanges,
    private readonly events: Events,
  ) {}

  async arrived(settlement: SettlementEntity, disbursementId: string, at: Date): Promise<void> {
    const parts = (await this.settlements.partsOf([settlement.id])).get(settlement.id) ?? [];
    const part = parts.find((one) => one.disbursementId === disbursementId);
    if (part === undefined || part.paidAt !== null) return;
    await this.settlements.changePart(part.id, { paidAt: at });
    if (parts.some((one) => one.id !== part.id && one.paidAt === null)) return;
    await this.orders.settle(settlement.id, at);
    for (const { id: orderId, state, regionPath, providerId } of await this.orders.ofSettlement(settlement.id)) {
      const regionIds = regionPath.split('/').filter((one) => one !== '');
      await this.events.publish(ServiceOrderChanged, { orderId, state, regionIds, providerId });
    }
    await this.changes.apply(settlement, 'pay', null, { paidAt: at });
  }
}
