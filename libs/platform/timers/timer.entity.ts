import { Entity, Index } from 'typeorm';
import { InstantColumn, IntColumn, JsonColumn, PrimaryId, TextColumn } from '../database/columns.js';
import type { EventPayload } from '../events/event-type.js';

/** Something that is to happen at an instant: an offer times out, a confirmation is taken as given. */
@Entity('platform_timer')
@Index('ux_platform_timer_kind_key', ['kind', 'key'], { unique: true })
@Index('ix_platform_timer_due_at', ['dueAt'])
export class TimerEntity {
  @PrimaryId() id: string;
  @TextColumn(80) kind: string;
  @TextColumn(120) key: string;
  @InstantColumn() dueAt: Date;
  @JsonColumn() payload: EventPayload;
  @IntColumn() attempts: number;
}
