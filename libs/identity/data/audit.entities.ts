import { Entity, Index } from 'typeorm';
import { BigintColumn, IdColumn, InstantColumn, JsonColumn, PrimaryBigint, PrimaryId, TextColumn } from '#platform';

/** An audited act 审计记录. Rows are never changed or removed: triggers refuse it. */
@Entity('identity_audit_entry')
@Index('ix_identity_audit_entry_subject_type_subject_id', ['subjectType', 'subjectId'])
@Index('ix_identity_audit_entry_region_path', ['regionPath'])
@Index('ix_identity_audit_entry_actor_id', ['actorId'])
@Index('ix_identity_audit_entry_action_id_region_path', ['action', 'id', 'regionPath'])
export class AuditEntryRow {
  @PrimaryId() id: string;
  @IdColumn({ nullable: true }) actorId: string | null;
  @TextColumn(80) action: string;
  @TextColumn(40) subjectType: string;
  @TextColumn(64) subjectId: string;
  @TextColumn(160) regionPath: string;
  @JsonColumn() details: Record<string, unknown>;
  @InstantColumn() occurredAt: Date;
}

/** An entry that waits for its link; taken away when it is sealed. */
@Entity('identity_audit_pending')
export class AuditPendingRow {
  @PrimaryId() id: string;
}

/** A link of the chain; never changed or removed. */
@Entity('identity_audit_seal')
@Index('ux_identity_audit_seal_entry_id', ['entryId'], { unique: true })
export class AuditSealRow {
  @PrimaryBigint() sequence: number;
  @IdColumn() entryId: string;
  @TextColumn(64) previousHash: string;
  @TextColumn(64) hash: string;
}

/** The one row that says where the chain ends; its lock lets one sealer work at a time. */
@Entity('identity_audit_head')
export class AuditHeadRow {
  @PrimaryId() id: string;
  @BigintColumn() sequence: number;
  @TextColumn(64) hash: string;
  /** Of number and hash, with a key of the application; null before the first entry. */
  @TextColumn(64, { nullable: true }) mark: string | null;
}
