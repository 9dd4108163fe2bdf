import { Entity, Index } from 'typeorm';
import { BigintColumn, InstantColumn, IntColumn, PrimaryBigint, PrimaryText, TextColumn } from '../database/columns.js';

/** How far a durable consumer has come. It advances in the same transaction as the effects of its handler. */
@Entity('platform_consumer')
export class ConsumerEntity {
  @PrimaryText(80) name: string;
  @BigintColumn() position: number;
  @IntColumn() attempts: number;
  @InstantColumn() retryAt: Date;
}

/** An event that a consumer could not handle; kept for a person to look at. */
@Entity('platform_parked_event')
@Index('ix_platform_parked_event_parked_at', ['parkedAt'])
export class ParkedEventEntity {
  @PrimaryText(80) consumer: string;
  @PrimaryBigint() position: number;
  @TextColumn(80) code: string;
  @InstantColumn() parkedAt: Date;
}
