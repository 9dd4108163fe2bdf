import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import { OrderPartsRepository } from '../data/order-parts.repository.js';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import type { DisputeOutcome } from '../domain/order-dispute.js';
import { isInvolved } from '../domain/order-rights.js';
import { ordersErrors } from '../domain/orders.errors.js';
import { EndOrder } from './end-order.js';
import { OrderDesk, requireThere, type OrderStep } from './order-desk.js';
import { OrderSeal } from './order-seal.js';

/** What the station found, and why. */
export interface DecideStep extends OrderStep {
  readonly outcome: DisputeOutcome;
  readonly reason: string;
}

/**
 * The station of the guest's region decides a dispute (裁定争议), and so ends the order; never somebody who has a part in it.
 * NOT_FOUND, STATE_NOT_ALLOWED, ORDER_FOUR_EYES.
 */
@Injectable()
export class DecideServiceDispute {
  constructor(
    private readonly desk: OrderDesk,
    private readonly ending: EndOrder,
    private readonly parts: OrderPartsRepository,
    private readonly seal: OrderSeal,
    private readonly identity: Identity,
  ) {}

  async execute(actor: Actor, step: DecideStep): Promise<ServiceOrderEntity> {
    return this.desk.step(actor, 'decideServiceDispute', step, async ({ order, part, now }) => {
      requireThere(actor, 'order.decide-dispute', order);
      const dispute = (await this.parts.disputesOf([order.id])).find(({ outcome }) => outcome === null);
      if (dispute === undefined) {
        throw generalErrors.STATE_NOT_ALLOWED({ subject: 'ServiceOrder', state: order.state, event: step.outcome });
      }
      if (part.provider || isInvolved(actor, order) || order.reportedBy === actor.personId) {
        throw ordersErrors.ORDER_FOUR_EYES();
      }
      const reasonSealed = this.seal.text(dispute.id, 'reason', step.reason);
      const decided = { outcome: step.outcome, decidedBy: actor.personId, decidedAt: now, reasonSealed };
      await this.parts.changeDispute(dispute.id, decided);
      await this.identity.audit.record({
        ...{
          actorId: actor.personId,
          action: 'order.dispute-decided',
          subjectType: 'ServiceOrder',
          subjectId: order.id,
        },
        ...{ regionPath: order.regionPath, details: { disputeId: dispute.id, outcome: step.outcome } },
      });
      return this.end(order, step.outcome, actor);
    });
  }

  private end(order: ServiceOrderEntity, outcome: DisputeOutcome, actor: Actor): Promise<ServiceOrderEntity> {
    switch (outcome) {
      case 'SERVED':
        return this.ending.served(order, 'decideServed', actor.personId);
      case 'RESIDENT_ABSENT':
        return this.ending.unserved(order, 'decideAbsent', { endReason: 'RESIDENT_ABSENT', keptPercent: 100 });
      case 'NOT_SERVED':
        return this.ending.unserved(order, 'decideNotServed', { endReason: 'NOT_SERVED', keptPercent: 0 });
    }
  }
}
