import { Entity, Index } from 'typeorm';
import { DayColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';

/** A licence 证书 of a volunteer; its number is sealed. It counts once staff have verified it. */
@Entity('volunteering_licence')
@Index('ix_volunteering_licence_volunteer_id', ['volunteerId'])
export class LicenceEntity {
  @PrimaryId() id: string;
  @IdColumn() volunteerId: string;
  @TextColumn(60) kind: string;
  @TextColumn(400) numberSealed: string;
  @DayColumn() validFrom: string;
  @DayColumn() validTo: string;
  /** Null for the system: a roll that the station vouches for. */
  @IdColumn({ nullable: true }) verifiedBy: string | null;
  @InstantColumn({ nullable: true }) verifiedAt: Date | null;
}
