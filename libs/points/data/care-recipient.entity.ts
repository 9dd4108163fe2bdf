import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';

/** An elder in need who may receive donated points (助老对象). The id is the person's. */
@Entity('points_care_recipient')
export class CareRecipientEntity {
  @PrimaryId() id: string;
  @IdColumn() regionId: string;
  @TextColumn(300) reason: string;
  @IdColumn() registeredBy: string;
  @InstantColumn() registeredAt: Date;
}
