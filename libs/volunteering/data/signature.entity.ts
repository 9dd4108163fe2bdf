import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  BoolColumn,
  DoubleColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { SignatureKind } from '../domain/attendance.js';

/** A raw sign-in or sign-out; kept as it was given. A code step serves a volunteer once. */
@Entity('volunteering_signature')
@Index('ux_volunteering_signature_request_id_volunteer_id_code_step', ['requestId', 'volunteerId', 'codeStep'], {
  unique: true,
})
@Index('ix_volunteering_signature_volunteer_id_at', ['volunteerId', 'at'])
@Index('ix_volunteering_signature_device_index_at', ['deviceIndex', 'at'])
export class SignatureEntity {
  @PrimaryId() id: string;
  @IdColumn() requestId: string;
  @IdColumn() volunteerId: string;
  @EnumColumn() kind: SignatureKind;
  @InstantColumn() at: Date;
  /** Number of the 30 s step whose code was used. */
  @BigintColumn() codeStep: number;
  /** The volunteer will not come back to this service. */
  @BoolColumn() final: boolean;
  /** As given by the device, in `coordinateSystem`. */
  @DoubleColumn({ nullable: true }) longitude: number | null;
  @DoubleColumn({ nullable: true }) latitude: number | null;
  @EnumColumn({ nullable: true }) coordinateSystem: string | null;
  /** A keyed fingerprint of the app's installation id; the id itself is never kept. */
  @TextColumn(64, { nullable: true }) deviceIndex: string | null;
}
