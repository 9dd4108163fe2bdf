import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, PrimaryId, TextColumn } from '#platform';
import type { DetectorName, Evidence } from '../domain/finding.js';

/** A hit 命中 on a record: one for each rule, the first time it fires; kept whether or not the record was frozen. */
@Entity('integrity_finding')
@Index('ux_integrity_finding_record_id_detector', ['recordId', 'detector'], { unique: true })
export class FindingEntity {
  @PrimaryId() id: string;
  @IdColumn() recordId: string;
  @EnumColumn() detector: DetectorName;
  @IntColumn() weight: number;
  @JsonColumn() evidence: Evidence;
  /** The version of the rules that weighed it. */
  @TextColumn(36) policyId: string;
  @InstantColumn() foundAt: Date;
}
