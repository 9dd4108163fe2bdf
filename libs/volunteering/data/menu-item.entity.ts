import { Entity, Index } from 'typeorm';
import { BoolColumn, EnumColumn, IdColumn, IntColumn, JsonColumn, PrimaryId, TextColumn } from '#platform';
import type { ServiceMode, Urgency } from '../domain/vocabulary.js';

/** An item of the service menu 服务菜单 of a region, inherited downwards. */
@Entity('volunteering_menu_item')
@Index('ux_volunteering_menu_item_region_id_code', ['regionId', 'code'], { unique: true })
export class MenuItemEntity {
  @PrimaryId() id: string;
  @IdColumn() regionId: string;
  @TextColumn(60) code: string;
  @TextColumn(60) category: string;
  @TextColumn(100) name: string;
  @TextColumn(500) description: string;
  @JsonColumn() skills: string[];
  @TextColumn(60, { nullable: true }) licence: string | null;
  @IntColumn() riskGrade: number;
  @IntColumn() usualMinutes: number;
  @EnumColumn() mode: ServiceMode;
  @BoolColumn() needsAcceptance: boolean;
  @IntColumn() places: number;
  @EnumColumn() urgency: Urgency;
  @BoolColumn() active: boolean;
}
