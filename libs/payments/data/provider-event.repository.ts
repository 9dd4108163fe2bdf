import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { EventOutcome } from '../domain/event-outcome.js';
import { ProviderEventEntity } from './provider-event.entity.js';

/** All SQL of the provider's events. */
@Injectable()
export class ProviderEventRepository {
  constructor(private readonly database: Database) {}

  /** Inserts the row of an event; false if there is one already. A second delivery waits here for the first to end. */
  async claim(row: ProviderEventEntity): Promise<boolean> {
    const ignoring = this.database.engine === 'mysql' ? 'IGNORE' : 'OR IGNORE';
    const inserted = await this.database.change(
      `INSERT ${ignoring} INTO payments_event
         (id, provider, provider_event_id, type, provider_payment_id, payment_id, fact, outcome, occurred_at, received_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[row.id, row.provider, row.providerEventId, row.type, row.providerPaymentId, row.paymentId],
        row.fact === null ? null : JSON.stringify(row.fact),
        ...[row.outcome, row.occurredAt, row.receivedAt],
      ],
    );
    return inserted === 1;
  }

  /** Locks an event until the unit ends. */
  async current(id: string): Promise<ProviderEventEntity | undefined> {
    return (await this.database.lock(ProviderEventEntity, [id]))[0];
  }

  async settle(id: string, outcome: EventOutcome, paymentId: string | null): Promise<void> {
    await this.database.writer.update(ProviderEventEntity, { id }, { outcome, paymentId });
  }
}
