import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';

/** Two people who are family by the word of both (家庭关系). `oneId` is the smaller id. */
@Entity('points_family')
@Index('ix_points_family_one_id', ['oneId'])
@Index('ix_points_family_other_id', ['otherId'])
export class FamilyEntity {
  @PrimaryId() id: string;
  @IdColumn() oneId: string;
  @IdColumn() otherId: string;
  @InstantColumn() since: Date;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
}

/** A code that somebody shows to a relative (家庭码); works once. The id is the person's. */
@Entity('points_family_code')
@Index('ux_points_family_code_code_index', ['codeIndex'], { unique: true })
export class FamilyCodeEntity {
  @PrimaryId() id: string;
  @TextColumn(64) codeIndex: string;
  @InstantColumn() expiresAt: Date;
}
