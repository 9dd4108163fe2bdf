import { Entity } from 'typeorm';
import { DayColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';

/** A host charity (慈善组织): its id is that of the organisation; its certificates, and whether it is suspended. */
@Entity('funds_host_charity')
export class HostCharityEntity {
  @PrimaryId() id: string;
  @TextColumn(200) regionPath: string;
  @TextColumn(60) certificate: string;
  @DayColumn() validFrom: string;
  @DayColumn() validTo: string;
  @TextColumn(60, { nullable: true }) publicQualification: string | null;
  @DayColumn({ nullable: true }) publicQualificationTo: string | null;
  @InstantColumn({ nullable: true }) suspendedAt: Date | null;
  @IdColumn() registeredBy: string;
  @InstantColumn() registeredAt: Date;
}
