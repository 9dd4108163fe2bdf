import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { ApplicationDriveEntity, ContributionEntity } from './contribution.entities.js';

/** All SQL of drives that raise for applications, and of what they raised. Under the lock of the round. */
@Injectable()
export class ContributionRepository {
  constructor(private readonly database: Database) {}

  /** The drives of a round, in the order of the applications. */
  async drivesOf(roundId: string): Promise<ApplicationDriveEntity[]> {
    const inOrder = { sql: '1 = 1 ORDER BY application_id', parameters: [] };
    return this.database.matching(ApplicationDriveEntity, 'roundId', [roundId], inOrder);
  }

  /** Names the drive of an application, in the place of another. */
  async name(drive: ApplicationDriveEntity): Promise<void> {
    await this.database.writer.delete(ApplicationDriveEntity, { applicationId: drive.applicationId });
    await this.database.insertMany(ApplicationDriveEntity, [drive]);
  }

  async add(contributions: readonly ContributionEntity[]): Promise<void> {
    await this.database.insertMany(ContributionEntity, contributions);
  }

  /** Contributions of a round by application and contributor: pseudonyms are drawn by lot, so the order says nothing. */
  async ofRound(roundId: string): Promise<ContributionEntity[]> {
    const inOrder = { sql: '1 = 1 ORDER BY application_id, contributor_id', parameters: [] };
    return this.database.matching(ContributionEntity, 'roundId', [roundId], inOrder);
  }
}
