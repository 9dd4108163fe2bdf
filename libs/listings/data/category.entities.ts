import { Entity, Index } from 'typeorm';
import { DayColumn, IdColumn, InstantColumn, LongTextColumn, PrimaryId, TextColumn } from '#platform';

/** The file of a person of whom something was decided: its row is locked while one decides. `id` is the person's. */
@Entity('listings_category_file')
export class CategoryFileEntity {
  @PrimaryId() id: string;
  @InstantColumn() openedAt: Date;
}

/** A decision that a person is of a category (对象类别). Which one is sealed: rows, dumps and backups do not tell. */
@Entity('listings_category')
@Index('ix_listings_category_person_id', ['personId'])
export class CategoryEntity {
  @PrimaryId() id: string;
  @IdColumn() personId: string;
  @LongTextColumn() decisionSealed: string;
  @DayColumn() validFrom: string;
  /** The last day on which it holds; null: without end. */
  @DayColumn({ nullable: true }) validTo: string | null;
  /** The region in which the person lived when it was decided. */
  @TextColumn(200) regionPath: string;
  @IdColumn() decidedBy: string;
  @InstantColumn() decidedAt: Date;
  @IdColumn({ nullable: true }) endedBy: string | null;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
}
