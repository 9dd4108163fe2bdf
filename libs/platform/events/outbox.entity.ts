import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  InstantColumn,
  JsonColumn,
  PrimaryBigint,
  PrimaryText,
  SequenceColumn,
  TextColumn,
} from '../database/columns.js';
import type { EventPayload } from './event-type.js';

/** An event written with the change that it tells of. `position` is given after the commit, by the relay. */
@Entity('platform_outbox')
@Index('ux_platform_outbox_position', ['position'], { unique: true })
@Index('ix_platform_outbox_type_position', ['type', 'position'])
export class OutboxEntity {
  @SequenceColumn() sequence: number;
  @TextColumn(80) type: string;
  @JsonColumn() payload: EventPayload;
  @JsonColumn() topics: string[];
  @InstantColumn() occurredAt: Date;
  @BigintColumn({ nullable: true }) position: number | null;
}

/** The entry of an event in the feed of one topic. */
@Entity('platform_feed')
@Index('ix_platform_feed_position', ['position'])
export class FeedEntity {
  @PrimaryText(120) topic: string;
  @PrimaryBigint() position: number;
}

/** The relay's state, one row: the last position given, and the last one that was removed by age. */
@Entity('platform_relay')
export class RelayEntity {
  @PrimaryText(20) name: string;
  @BigintColumn() position: number;
  @BigintColumn() removedTo: number;
}
