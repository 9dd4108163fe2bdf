import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { DocumentType } from '../domain/personal-numbers.js';

/** A person 人员. Numbers are sealed and bound to this row; the index columns hold keyed digests for exact search. */
@Entity('identity_person')
@Index('ux_identity_person_phone_index', ['phoneIndex'], { unique: true })
@Index('ix_identity_person_document_index', ['documentIndex'])
@Index('ix_identity_person_region_id', ['regionId'])
export class PersonRow {
  @PrimaryId() id: string;
  @TextColumn(50) displayName: string;
  @IdColumn() regionId: string;
  @TextColumn(255, { nullable: true }) phoneSealed: string | null;
  @TextColumn(64, { nullable: true }) phoneIndex: string | null;
  @EnumColumn({ nullable: true }) documentType: DocumentType | null;
  @TextColumn(255, { nullable: true }) documentSealed: string | null;
  @TextColumn(64, { nullable: true }) documentIndex: string | null;
  @InstantColumn() createdAt: Date;
}
