import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, IntColumn, PrimaryId } from '#platform';
import type { CallKind } from '../domain/provider-call.js';

/** Something to be asked of the provider once the unit that wrote it is committed; kept until it is done. */
@Entity('payments_call')
@Index('ux_payments_call_kind_subject_id', ['kind', 'subjectId'], { unique: true })
@Index('ix_payments_call_due_at', ['dueAt'])
export class ProviderCallEntity {
  @PrimaryId() id: string;
  @EnumColumn() kind: CallKind;
  @IdColumn() subjectId: string;
  @InstantColumn() dueAt: Date;
  @IntColumn() attempts: number;
}
