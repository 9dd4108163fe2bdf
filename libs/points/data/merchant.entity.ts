import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';

/** An organisation of the register that gives goods or services for points (兑换商家). The id is the organisation's. */
@Entity('points_merchant')
@Index('ix_points_merchant_region_path_id', ['regionPath', 'id'])
export class MerchantEntity {
  @PrimaryId() id: string;
  @TextColumn(100) name: string;
  @IdColumn() regionId: string;
  @TextColumn(160) regionPath: string;
  @IdColumn() registeredBy: string;
  @InstantColumn() registeredAt: Date;
}
