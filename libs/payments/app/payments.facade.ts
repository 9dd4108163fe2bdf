import { Injectable } from '@nestjs/common';
import type { PayPage, Payment, PaymentDraft, PayoutLine, Refund, RefundDraft } from '../domain/facade.types.js';
import { CreatePayment } from './create-payment.js';
import { OpenPayPage } from './open-pay-page.js';
import { ReadPayments } from './read-payments.js';
import { ReadPayouts } from './read-payouts.js';
import { RequestRefund } from './request-refund.js';

/**
 * The calls that other capabilities make into payments. Payments keeps its own rows and posts nothing to the ledger:
 * whose money it is knows the payee, who posts on the events, in the same transaction.
 */
@Injectable()
export class Payments {
  constructor(
    private readonly creating: CreatePayment,
    private readonly opening: OpenPayPage,
    private readonly refunding: RequestRefund,
    private readonly reading: ReadPayments,
    private readonly payouts: ReadPayouts,
  ) {}

  /**
   * Writes a payment down in the open unit. Nothing goes over the network: after the commit call `payPage`, or leave it
   * to the background. Throws PAYMENTS_NOT_CONFIGURED, BAD_USER_INPUT, AMOUNT_TOO_LARGE, IDEMPOTENCY_CONFLICT.
   */
  createPayment(draft: PaymentDraft): Promise<Payment> {
    return this.creating.execute(draft);
  }

  /**
   * Where the payer pays; makes the payment known to the provider if it is not yet. Goes over the network: never inside a
   * unit. Throws NOT_FOUND, PAYMENT_NOT_PAYABLE, UNAVAILABLE.
   */
  payPage(paymentId: string): Promise<PayPage> {
    return this.opening.execute(paymentId);
  }

  /**
   * Writes a refund down in the open unit; the provider is asked after the commit, and RefundSucceeded or RefundFailed
   * tells what came of it. Throws NOT_FOUND, BAD_USER_INPUT, PAYMENT_NOT_REFUNDABLE, REFUND_EXCEEDS_PAYMENT,
   * IDEMPOTENCY_CONFLICT.
   */
  requestRefund(draft: RefundDraft): Promise<Refund> {
    return this.refunding.execute(draft);
  }

  /** Payments by id; unknown ids are left out. One query. */
  payments(ids: readonly string[]): Promise<Map<string, Payment>> {
    return this.reading.payments(ids);
  }

  /** Refunds by id; unknown ids are left out. One query. */
  refunds(ids: readonly string[]): Promise<Map<string, Refund>> {
    return this.reading.refunds(ids);
  }

  /** All refunds of payments, oldest first. One query. */
  refundsOf(paymentIds: readonly string[]): Promise<Refund[]> {
    return this.reading.refundsOf(paymentIds);
  }

  /** The lines of a payout report; none for an unknown payout. */
  payoutLines(payoutId: string): Promise<PayoutLine[]> {
    return this.payouts.lines(payoutId);
  }
}
