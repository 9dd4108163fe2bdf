import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, PrimaryId, TextColumn } from '#platform';

/** The special bonus 特别加分 of an application, sealed until the round is ranked. The id is the application's. */
@Entity('ventures_bonus')
@Index('ix_ventures_bonus_round_id', ['roundId'])
export class BonusEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  /** In 1/100 points. */
  @IntColumn() special: number;
  /** What it is given for, such as the number of a certificate. */
  @TextColumn(2000) evidence: string;
  @IdColumn() givenBy: string;
  @InstantColumn() givenAt: Date;
}
