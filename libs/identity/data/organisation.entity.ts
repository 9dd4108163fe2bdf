import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { OrganisationKind } from '../domain/organisations.js';

/** An organisation 组织 with its home region. */
@Entity('identity_organisation')
@Index('ix_identity_organisation_region_id', ['regionId'])
export class OrganisationRow {
  @PrimaryId() id: string;
  @EnumColumn() kind: OrganisationKind;
  @TextColumn(100) name: string;
  @IdColumn() regionId: string;
  @TextColumn(40, { nullable: true }) creditCode: string | null;
  @InstantColumn() createdAt: Date;
}
