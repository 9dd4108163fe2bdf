import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  DisputeLost,
  DisputeOpened,
  DisputeWon,
  PaymentExpired,
  PaymentFailed,
  PaymentSucceeded,
  PayoutPaid,
  RefundFailed,
  RefundSucceeded,
} from '#payments';
import { Events, Timers, type EventType } from '#platform';
import { ORDER_PURPOSE } from './accept-service-order.js';
import { BookOrderFee, type FeeNews } from './book-order-fee.js';
import { BookOrderRail } from './book-order-rail.js';
import { CallOffSlotOrders } from './call-off-slot-orders.js';
import { SlotCancelled } from './catalogue.events.js';
import { MoveDueOrder } from './move-due-order.js';
import { ORDER_DUE } from './order-changes.js';

type OfPayment = { purposeType: string; purposeId: string; amount: number };

/** What happens to orders when their time has come, their slot is called off, and their fee comes or goes. */
@Injectable()
export class OrdersSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly due: MoveDueOrder,
    private readonly fees: BookOrderFee,
    private readonly callingOff: CallOffSlotOrders,
    private readonly rail: BookOrderRail,
  ) {}

  onModuleInit(): void {
    this.timers.handle(ORDER_DUE, ({ orderId }) => this.due.execute(String(orderId)));
    this.events.inTransaction(SlotCancelled, ({ slotId }) => this.callingOff.execute(slotId));
    this.on(PaymentSucceeded, ({ purposeId: orderId, amount }) => this.fees.paid({ orderId, amount }));
    this.on(PaymentExpired, ({ purposeId }) => this.fees.unpaid(purposeId));
    this.on(PaymentFailed, async ({ purposeId, final }) => {
      if (final) await this.fees.unpaid(purposeId);
    });
    this.on(RefundSucceeded, ({ purposeId: orderId, amount, refundId, requested }) =>
      this.fees.returned({ orderId, amount }, refundId, requested),
    );
    this.on(RefundFailed, async ({ purposeId: orderId, amount, refundId, afterSuccess }) => {
      if (afterSuccess) await this.fees.returnFailed({ orderId, amount }, refundId);
    });
    this.on(DisputeOpened, ({ disputeId, ...news }) => this.rail.disputed(feeOf(news), disputeId));
    this.on(DisputeWon, ({ disputeId, ...news }) => this.rail.won(feeOf(news), disputeId));
    this.on(DisputeLost, ({ disputeId, ...news }) => this.rail.lost(feeOf(news), disputeId));
    this.events.inTransaction(PayoutPaid, ({ payoutId }) => this.rail.paidOut(payoutId));
  }

  /** Only what concerns orders. */
  private on<P extends OfPayment & Record<string, string | number | boolean>>(
    event: EventType<P>,
    handle: (payload: P) => Promise<void>,
  ): void {
    this.events.inTransaction(event, async (payload) => {
      if (payload.purposeType === ORDER_PURPOSE) await handle(payload);
    });
  }
}

const feeOf = ({ purposeId: orderId, amount }: OfPayment): FeeNews => ({ orderId, amount });
