import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { UnitOfWork } from '#platform';
import type { ProviderEventEntity } from '../data/provider-event.entity.js';
import { ProviderCallRepository } from '../data/provider-call.repository.js';
import { ProviderEventRepository } from '../data/provider-event.repository.js';
import type { Booking } from '../domain/event-outcome.js';
import { nextAttempt } from '../domain/provider-call.js';
import { PaymentProvider } from '../domain/payment-provider.js';
import type { ProviderEvent } from '../domain/provider-event.js';
import { BookFact } from './book-fact.js';

/** Takes a verified event in, once, in one unit: the row of the event first, then everything that follows from it. */
@Injectable()
export class TakeEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: ProviderEventRepository,
    private readonly calls: ProviderCallRepository,
    private readonly bookFact: BookFact,
    private readonly provider: PaymentProvider,
    private readonly clock: Clock,
  ) {}

  /** Returns whether the event was new. A delivery that comes again, or at the same time, changes nothing. */
  async execute(event: ProviderEvent): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const row = this.rowOf(event);
      if (!(await this.events.claim(row))) return false;
      if (event.fact === null) return true;
      await this.settle(row, await this.bookFact.execute(event.id, event.fact, event.occurredAt));
      return true;
    });
  }

  private async settle(row: ProviderEventEntity, { outcome, paymentId }: Booking): Promise<void> {
    if (outcome === 'WAITING') await this.calls.add('EVENT', row.id, nextAttempt(0, row.receivedAt));
    if (outcome !== row.outcome || paymentId !== row.paymentId) await this.events.settle(row.id, outcome, paymentId);
  }

  private rowOf({ id, type, occurredAt, fact }: ProviderEvent): ProviderEventEntity {
    const aboutPayment = fact !== null && fact.kind !== 'PAYOUT' ? fact : null;
    return {
      id: newId<'ProviderEvent'>(),
      provider: this.provider.name,
      providerEventId: id,
      type,
      providerPaymentId: aboutPayment?.providerPaymentId ?? null,
      paymentId: aboutPayment?.paymentId ?? null,
      fact,
      outcome: fact === null ? 'IGNORED' : 'TAKEN',
      occurredAt,
      receivedAt: this.clock.now(),
    };
  }
}
