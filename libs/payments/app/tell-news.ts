import { Injectable } from '@nestjs/common';
import { Events } from '#platform';
import type { DisputeEntity } from '../data/dispute.entity.js';
import { DisputeRepository } from '../data/dispute.repository.js';
import type { PaymentEntity } from '../data/payment.entity.js';
import type { RefundEntity } from '../data/refund.entity.js';
import { RefundRepository } from '../data/refund.repository.js';
import type { News } from '../domain/payment-course.js';
import type { DisputeState } from '../domain/refund.states.js';
import {
  DisputeLost,
  DisputeOpened,
  DisputeWon,
  PaymentFailed,
  PaymentSucceeded,
  RefundFailed,
  RefundSucceeded,
} from './payments.events.js';
import { ofPayment } from './payment-event.js';
import { PaymentSchedule } from './payment-schedule.js';

const disputeEvents = { OPEN: DisputeOpened, WON: DisputeWon, LOST: DisputeLost } as const;

/** Publishes news of a payment, once each, after everything is written: those who post on it read what is true now. */
@Injectable()
export class TellNews {
  constructor(
    private readonly events: Events,
    private readonly refunds: RefundRepository,
    private readonly disputes: DisputeRepository,
    private readonly schedule: PaymentSchedule,
  ) {}

  async execute(
    payment: PaymentEntity,
    news: readonly News[],
    refunds: readonly RefundEntity[],
    disputes: readonly DisputeEntity[],
  ): Promise<void> {
    for (const item of news) {
      if (item.kind === 'SUCCEEDED') await this.succeeded(payment, item.afterExpiry);
      else if (item.kind === 'FAILED') await this.failed(payment, item.final);
      else if (item.kind === 'DISPUTE') await this.dispute(payment, byId(disputes, item.disputeId), item.state);
      else if (item.kind === 'REFUND_SUCCEEDED') await this.refunded(payment, byId(refunds, item.refundId));
      else await this.refundFailed(payment, byId(refunds, item.refundId), item.afterSuccess);
    }
  }

  private async succeeded(payment: PaymentEntity, afterExpiry: boolean): Promise<void> {
    await this.schedule.paid(payment.id);
    await this.events.publish(PaymentSucceeded, { ...ofPayment(payment, payment.succeededAt), afterExpiry });
  }

  private async failed(payment: PaymentEntity, final: boolean): Promise<void> {
    const at = final ? payment.cancelledAt : payment.failedAt;
    await this.events.publish(PaymentFailed, { ...ofPayment(payment, at), final });
  }

  private async refunded(payment: PaymentEntity, refund: RefundEntity): Promise<void> {
    await this.refunds.change(refund.id, { published: 'SUCCEEDED' });
    await this.events.publish(RefundSucceeded, ofRefund(payment, refund));
  }

  private async refundFailed(payment: PaymentEntity, refund: RefundEntity, afterSuccess: boolean): Promise<void> {
    await this.refunds.change(refund.id, { published: 'FAILED' });
    await this.events.publish(RefundFailed, { ...ofRefund(payment, refund), afterSuccess });
  }

  private async dispute(payment: PaymentEntity, dispute: DisputeEntity, state: DisputeState): Promise<void> {
    await this.disputes.change(dispute.id, { published: state });
    const at = state === 'OPEN' ? dispute.openedAt : dispute.closedAt;
    const payload = { ...ofPayment(payment, at, dispute.amount), disputeId: dispute.id };
    await this.events.publish(disputeEvents[state], payload);
  }
}

function ofRefund(
  payment: PaymentEntity,
  refund: RefundEntity,
): ReturnType<typeof ofPayment> & Pick<RefundEntity, 'reason' | 'requested'> & { refundId: string } {
  const { id: refundId, reason, requested, amount, settledAt } = refund;
  return { ...ofPayment(payment, settledAt, amount), refundId, reason, requested };
}

function byId<Row extends { id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error('News is of a row that was read with the payment');
  return row;
}
