import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { AppealEntity, ScreeningEntity } from './screening.entities.js';

/** All SQL of screenings and appeals; decide on them under the lock of the application. */
@Injectable()
export class ScreeningRepository {
  constructor(private readonly database: Database) {}

  async add(screening: ScreeningEntity): Promise<void> {
    await this.database.insertMany(ScreeningEntity, [screening]);
  }

  /** By application, in the order in which they were made. */
  async ofApplications(applicationIds: readonly string[]): Promise<Map<string, ScreeningEntity[]>> {
    const inOrder = { sql: '1 = 1 ORDER BY id', parameters: [] };
    const rows = await this.database.matching(ScreeningEntity, 'applicationId', applicationIds, inOrder);
    return new Map(applicationIds.map((id) => [id, rows.filter(({ applicationId }) => applicationId === id)]));
  }

  async addAppeal(appeal: AppealEntity): Promise<void> {
    await this.database.insertMany(AppealEntity, [appeal]);
  }

  async decideAppeal(
    id: string,
    patch: Pick<AppealEntity, 'outcome' | 'answer' | 'decidedBy' | 'decidedAt'>,
  ): Promise<void> {
    await this.database.changeOne(AppealEntity, id, patch);
  }

  /** By application. */
  async appealsOf(applicationIds: readonly string[]): Promise<Map<string, AppealEntity>> {
    const rows = await this.database.matching(AppealEntity, 'applicationId', applicationIds);
    return new Map(rows.map((row) => [row.applicationId, row]));
  }
}
