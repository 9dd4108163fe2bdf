import { Injectable } from '@nestjs/common';
import { addMinutes, generalErrors } from '#kernel';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { ordersErrors } from '../domain/orders.errors.js';
import { holdsThere, isInvolved } from '../domain/order-rights.js';
import { OrderChanges } from './order-changes.js';
import { OrderCodes } from './order-codes.js';
import { OrderDesk, requireProvider, requireThere, type OpenedOrder, type OrderStep } from './order-desk.js';

/** How it is proved: the code that the guest shows, or, without one, what he told the station on the telephone. */
export interface DeliverStep extends OrderStep {
  readonly code: string | null;
}

/** Minutes before the appointment from which on a service can be delivered. */
const EARLY_MINUTES = 60;

/**
 * Proves that the service took place (核验服务): the provider by the rotating code of the guest, or the station by telephone;
 * never who ordered it or got it. NOT_FOUND, STATE_NOT_ALLOWED, ORDER_NOT_BEGUN, ORDER_CODE_NEEDED, ORDER_CODE_WRONG, ORDER_CODE_LOCKED,
 * ORDER_FOUR_EYES.
 */
@Injectable()
export class DeliverServiceOrder {
  constructor(
    private readonly desk: OrderDesk,
    private readonly codes: OrderCodes,
    private readonly changes: OrderChanges,
    private readonly identity: Identity,
  ) {}

  async execute(actor: Actor, step: DeliverStep): Promise<ServiceOrderEntity> {
    const { code } = step;
    if (code === null)
      return this.desk.step(actor, 'deliverServiceOrder', step, (opened) => this.byPhone(actor, opened));
    return this.codes.counted(actor, step.orderId, () =>
      this.desk.step(actor, 'deliverServiceOrder', step, (opened) => this.byCode(actor, opened, code)),
    );
  }

  private async byCode(actor: Actor, opened: OpenedOrder, code: string): Promise<ServiceOrderEntity> {
    requireProvider(opened);
    requireBegun(actor, opened);
    await this.codes.require(opened.order.id, code, opened.now);
    return this.delivered(actor, opened, 'CODE');
  }

  private async byPhone(actor: Actor, opened: OpenedOrder): Promise<ServiceOrderEntity> {
    const { order, part } = opened;
    if (part.provider && !holdsThere(actor, 'order.confirm-by-phone', order)) throw ordersErrors.ORDER_CODE_NEEDED();
    requireThere(actor, 'order.confirm-by-phone', order);
    requireBegun(actor, opened);
    await this.identity.audit.record({
      ...{ actorId: actor.personId, action: 'order.delivered-by-phone', subjectType: 'ServiceOrder' },
      ...{ subjectId: order.id, regionPath: order.regionPath },
    });
    return this.delivered(actor, opened, 'PHONE');
  }

  private delivered(actor: Actor, { order, now }: OpenedOrder, proof: 'CODE' | 'PHONE'): Promise<ServiceOrderEntity> {
    return this.changes.apply(order, 'deliver', { reportedAt: now, reportedBy: actor.personId, proof });
  }
}

function requireBegun(actor: Actor, { order, now }: OpenedOrder): void {
  if (order.state !== 'SCHEDULED') {
    throw generalErrors.STATE_NOT_ALLOWED({ subject: 'ServiceOrder', state: order.state, event: 'deliver' });
  }
  if (isInvolved(actor, order)) throw ordersErrors.ORDER_FOUR_EYES();
  if (now < addMinutes(order.scheduledFor ?? order.startsAt, -EARLY_MINUTES)) throw ordersErrors.ORDER_NOT_BEGUN();
}
