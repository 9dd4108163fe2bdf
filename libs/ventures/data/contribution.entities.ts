import { Entity, Index } from 'typeorm';
import { BigintColumn, IdColumn, InstantColumn, PrimaryId } from '#platform';

/** A drive 募捐活动 that raises for an application of a round: its gifts count as donations secured. */
@Entity('ventures_application_drive')
@Index('ux_ventures_application_drive_application_id', ['applicationId'], { unique: true })
@Index('ux_ventures_application_drive_round_id_drive_id', ['roundId', 'driveId'], { unique: true })
export class ApplicationDriveEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IdColumn() applicationId: string;
  @IdColumn() driveId: string;
  @IdColumn() namedBy: string;
  @InstantColumn() namedAt: Date;
}

/** What one person gave to an application until the close, in fen. The contributor is a pseudonym of the round: who it is, is kept nowhere. */
@Entity('ventures_contribution')
@Index('ux_ventures_contribution_application_id_contributor_id', ['applicationId', 'contributorId'], { unique: true })
@Index('ix_ventures_contribution_round_id', ['roundId'])
export class ContributionEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IdColumn() applicationId: string;
  @IdColumn() contributorId: string;
  @BigintColumn() amount: number;
}
