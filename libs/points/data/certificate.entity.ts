import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  DayColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { CertificateState } from '../domain/certificate.states.js';

/** A certificate 志愿服务记录证明; never deleted. What names a person or reaches one is sealed to this row. */
@Entity('points_certificate')
@Index('ux_points_certificate_number', ['number'], { unique: true })
@Index('ux_points_certificate_open_for', ['openFor'], { unique: true })
@Index('ix_points_certificate_person_id_id', ['personId', 'id'])
@Index('ix_points_certificate_region_path_id', ['regionPath', 'id'])
export class CertificateEntity {
  @PrimaryId() id: string;
  /** Null until it is issued. */
  @TextColumn(20, { nullable: true }) number: string | null;
  @IdColumn() volunteerId: string;
  @IdColumn() personId: string;
  @TextColumn(20) volunteerNumber: string;
  @IdColumn() regionId: string;
  @TextColumn(160) regionPath: string;
  @EnumColumn() state: CertificateState;
  /** The volunteer until it is issued or ends, else null: one request at a time. */
  @IdColumn({ nullable: true }) openFor: string | null;
  @DayColumn() fromDay: string;
  @DayColumn() toDay: string;
  @TextColumn(100) purpose: string;
  @TextColumn(100) recipient: string;
  @InstantColumn() requestedAt: Date;
  @BigintColumn() signedMinutes: number;
  @BigintColumn() backfilledMinutes: number;
  @BigintColumn() paperMinutes: number;
  @IntColumn() services: number;
  @TextColumn(100, { nullable: true }) issuerName: string | null;
  /** Sealed: name, document, who is responsible, handler, contact. */
  @LongTextColumn({ nullable: true }) personalSealed: string | null;
  @IdColumn({ nullable: true }) issuedBy: string | null;
  @InstantColumn({ nullable: true }) issuedAt: Date | null;
  @IdColumn({ nullable: true }) noticeId: string | null;
  @InstantColumn({ nullable: true }) validAt: Date | null;
  /** The key (did:key) that signed the credential. */
  @TextColumn(100, { nullable: true }) keyId: string | null;
  /** Sealed: the signed Open Badges credential as it is handed out. */
  @LongTextColumn({ nullable: true }) credentialSealed: string | null;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  /** Why it was declined or voided. */
  @TextColumn(300, { nullable: true }) reason: string | null;
}
