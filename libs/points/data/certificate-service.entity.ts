import { Entity, Index } from 'typeorm';
import { BigintColumn, DayColumn, EnumColumn, IdColumn, IntColumn, PrimaryId, TextColumn } from '#platform';
import type { MinuteSource } from '../domain/certificate-content.js';

/** One service that a certificate lists; rows are only ever added. */
@Entity('points_certificate_service')
@Index('ux_points_certificate_service_certificate_id_line', ['certificateId', 'line'], { unique: true })
@Index('ix_points_certificate_service_record_id', ['recordId'])
export class CertificateServiceEntity {
  @PrimaryId() id: string;
  @IdColumn() certificateId: string;
  /** Counted from 1. */
  @IntColumn() line: number;
  @IdColumn() recordId: string;
  @EnumColumn() source: MinuteSource;
  @BigintColumn() minutes: number;
  @DayColumn() day: string;
  @TextColumn(200) content: string;
  @TextColumn(200) place: string;
}
