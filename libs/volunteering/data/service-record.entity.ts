import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  DayColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { CountingReason } from '../domain/count-minutes.js';
import type { FreezeCause, RecordSource, ServiceRecordState } from '../domain/service-record.states.js';

/** A service record 服务记录: one per request, volunteer, source and revision; never deleted. */
@Entity('volunteering_record')
@Index(
  'ux_volunteering_record_request_id_volunteer_id_source_revision',
  ['requestId', 'volunteerId', 'source', 'revision'],
  { unique: true },
)
@Index('ix_volunteering_record_volunteer_id_day', ['volunteerId', 'day'])
@Index('ix_volunteering_record_person_id_id', ['personId', 'id'])
@Index('ix_volunteering_record_recorded_by_created_at', ['recordedBy', 'createdAt'])
@Index('ix_volunteering_record_effective_at_id', ['effectiveAt', 'id'])
export class ServiceRecordEntity {
  @PrimaryId() id: string;
  @IdColumn() requestId: string;
  @IdColumn() volunteerId: string;
  @IdColumn() personId: string;
  @IdColumn() regionId: string;
  @IdColumn() itemId: string;
  @TextColumn(64) beneficiaryKey: string;
  @EnumColumn() source: RecordSource;
  @EnumColumn() state: ServiceRecordState;
  /** Why it is frozen; null unless it is. */
  @EnumColumn({ nullable: true }) frozenFor: FreezeCause | null;
  @BigintColumn() minutes: number;
  /** What the signatures show, before any rule. */
  @BigintColumn() signedMinutes: number;
  @EnumColumn() reason: CountingReason;
  @InstantColumn() startedAt: Date;
  @InstantColumn() endedAt: Date;
  @DayColumn() day: string;
  /** Policy version that counted the minutes. */
  @TextColumn(36) policyId: string;
  @IdColumn({ nullable: true }) recordedBy: string | null;
  @TextColumn(300, { nullable: true }) note: string | null;
  /** How many records of this place and source it follows, each correcting the one before. */
  @IntColumn() revision: number;
  @IdColumn({ nullable: true }) correctsId: string | null;
  @InstantColumn({ nullable: true }) effectiveAt: Date | null;
  @InstantColumn() createdAt: Date;
}
