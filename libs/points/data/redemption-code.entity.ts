import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, PrimaryId, TextColumn } from '#platform';

/** The code of a redemption (兑换码): found by keyed fingerprints, readable for its owner alone. The id is the redemption's. */
@Entity('points_redemption_code')
@Index('ux_points_redemption_code_open_code', ['openCode'], { unique: true })
@Index('ix_points_redemption_code_code_index', ['codeIndex'])
@Index('ux_points_redemption_code_token_index', ['tokenIndex'], { unique: true })
export class RedemptionCodeEntity {
  @PrimaryId() id: string;
  @IdColumn() merchantId: string;
  /** Of the six digits at this merchant. */
  @TextColumn(64) codeIndex: string;
  /** The same while it can be used, else null: unique among the merchant's open ones. */
  @TextColumn(64, { nullable: true }) openCode: string | null;
  /** Of the text in the QR code. */
  @TextColumn(64) tokenIndex: string;
  @TextColumn(200) sealed: string;
}

/** How many wrong codes somebody of a merchant entered of late. The id is the person's. */
@Entity('points_redemption_attempt')
export class RedemptionAttemptEntity {
  @PrimaryId() id: string;
  @IntColumn() wrong: number;
  @InstantColumn() since: Date;
}
