import { Injectable } from '@nestjs/common';
import { PaymentRepository } from '../data/payment.repository.js';
import { RefundRepository } from '../data/refund.repository.js';
import type { Payment, Refund } from '../domain/facade.types.js';
import { paymentView, refundView } from './payment-view.js';

/** Reads payments and refunds by id, whoever asks: the caller decides who sees them. */
@Injectable()
export class ReadPayments {
  constructor(
    private readonly paymentRows: PaymentRepository,
    private readonly refundRows: RefundRepository,
  ) {}

  async payments(ids: readonly string[]): Promise<Map<string, Payment>> {
    const rows = await this.paymentRows.byIds(ids);
    return new Map(rows.map((row) => [row.id, paymentView(row)]));
  }

  async refunds(ids: readonly string[]): Promise<Map<string, Refund>> {
    const rows = await this.refundRows.byIds(ids);
    return new Map(rows.map((row) => [row.id, refundView(row)]));
  }

  async refundsOf(paymentIds: readonly string[]): Promise<Refund[]> {
    return (await this.refundRows.ofPayments(paymentIds)).map(refundView);
  }
}
