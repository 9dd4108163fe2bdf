import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { ListingRepository } from '../data/listing.repository.js';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { absentFrom, GRACE_MINUTES } from '../domain/no-show.js';
import { ordersErrors } from '../domain/orders.errors.js';
import { reportBy, type AbsentSide } from '../domain/service-order.js';
import { serviceOrderStates } from '../domain/service-order.states.js';
import { OrderChanges } from './order-changes.js';
import { OrderDesk, type OrderStep } from './order-desk.js';

/** Who was not there. */
export interface NoShowStep extends OrderStep {
  readonly absent: AbsentSide;
}

/**
 * Says that somebody was not there (失约): the provider of the guest, the guest of the provider. Money and points wait some days,
 * in which the other side may dispute it. NOT_FOUND, STATE_NOT_ALLOWED, ORDER_NOT_BEGUN, NO_SHOW_TOO_EARLY, ORDER_TIME_OVER.
 */
@Injectable()
export class ReportNoShow {
  constructor(
    private readonly desk: OrderDesk,
    private readonly changes: OrderChanges,
    private readonly listings: ListingRepository,
  ) {}

  async execute(actor: Actor, step: NoShowStep): Promise<ServiceOrderEntity> {
    return this.desk.step(actor, 'reportNoShow', step, async ({ order, part, now }) => {
      const entitled = step.absent === 'RESIDENT' ? part.provider : part.guest;
      if (!entitled) throw generalErrors.NOT_FOUND();
      await this.requireTime(order, now);
      const endReason = step.absent === 'RESIDENT' ? 'RESIDENT_ABSENT' : 'PROVIDER_ABSENT';
      return this.changes.apply(order, 'reportNoShow', { reportedAt: now, reportedBy: actor.personId, endReason });
    });
  }

  /** Not before the appointment, nor while somebody may still be on his way, nor when nobody remembers any more. */
  private async requireTime(order: ServiceOrderEntity, now: Date): Promise<void> {
    const expectedAt = order.scheduledFor ?? order.startsAt;
    if (now < expectedAt) throw ordersErrors.ORDER_NOT_BEGUN();
    serviceOrderStates.next(order.state, 'reportNoShow');
    const { graceMinutes } = await this.listings.terms(order.termsId);
    if (now < absentFrom(expectedAt, order.endsAt, graceMinutes)) {
      throw ordersErrors.NO_SHOW_TOO_EARLY({ minutes: graceMinutes ?? GRACE_MINUTES });
    }
    if (now > reportBy(order)) throw ordersErrors.ORDER_TIME_OVER();
  }
}
