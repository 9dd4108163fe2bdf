import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId } from '#platform';

/** A gift that a pool followed and that drew nothing (未获配捐的捐赠): it counts where one donor gives too fast. */
@Entity('funds_unmatched_gift')
@Index('ux_funds_unmatched_gift_donation_id_pool_id', ['donationId', 'poolId'], { unique: true })
@Index('ix_funds_unmatched_gift_pool_id_donor_id_given_at', ['poolId', 'donorId', 'givenAt'])
export class UnmatchedGiftEntity {
  @PrimaryId() id: string;
  @IdColumn() poolId: string;
  @IdColumn() donorId: string;
  @IdColumn() donationId: string;
  @InstantColumn() givenAt: Date;
}
