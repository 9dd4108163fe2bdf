import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, JsonColumn, PrimaryId, TextColumn } from '#platform';
import type { EventOutcome } from '../domain/event-outcome.js';
import type { ProviderFact } from '../domain/provider-event.js';

/** A verified event of the provider: what it said without anything personal, and what was done with it. */
@Entity('payments_event')
@Index('ux_payments_event_provider_provider_event_id', ['provider', 'providerEventId'], { unique: true })
@Index('ix_payments_event_provider_payment_id', ['providerPaymentId'])
export class ProviderEventEntity {
  @PrimaryId() id: string;
  @EnumColumn() provider: string;
  @TextColumn(191) providerEventId: string;
  @TextColumn(80) type: string;
  @TextColumn(100, { nullable: true }) providerPaymentId: string | null;
  @IdColumn({ nullable: true }) paymentId: string | null;
  @JsonColumn({ nullable: true }) fact: ProviderFact | null;
  @EnumColumn() outcome: EventOutcome;
  @InstantColumn() occurredAt: Date;
  @InstantColumn() receivedAt: Date;
}
