import { Injectable } from '@nestjs/common';
import type { BatchLoader } from '#platform';
import { ReadPayments } from '../app/read-payments.js';
import type { Refund } from '../domain/facade.types.js';

/** Refunds by payment, one query for all that an operation shows. */
@Injectable()
export class PaymentRefundsLoader implements BatchLoader<string, Refund[]> {
  constructor(private readonly reading: ReadPayments) {}

  async load(paymentIds: readonly string[]): Promise<ReadonlyMap<string, Refund[]>> {
    const refunds = new Map<string, Refund[]>();
    for (const refund of await this.reading.refundsOf(paymentIds)) {
      refunds.set(refund.paymentId, [...(refunds.get(refund.paymentId) ?? []), refund]);
    }
    return refunds;
  }
}
