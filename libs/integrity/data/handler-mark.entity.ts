import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId } from '#platform';

/** An entry that bears the mark of back-entry 存疑补录: other entries of the same hand are looked at with it. */
@Entity('integrity_handler_mark')
@Index('ix_integrity_handler_mark_handler_id_entered_at', ['handlerId', 'enteredAt'])
export class HandlerMarkEntity {
  @PrimaryId() recordId: string;
  @IdColumn() handlerId: string;
  @InstantColumn() enteredAt: Date;
}
