import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { MicroInspectionEntity } from './micro.entities.js';

/** All SQL of inspections. Decide on them under the lock of their project. */
@Injectable()
export class MicroInspectionRepository {
  constructor(private readonly database: Database) {}

  async add(inspection: MicroInspectionEntity): Promise<void> {
    await this.database.insertMany(MicroInspectionEntity, [inspection]);
  }

  async sign(id: string, patch: Pick<MicroInspectionEntity, 'agrees' | 'opinion' | 'signedAt'>): Promise<void> {
    await this.database.changeOne(MicroInspectionEntity, id, patch);
  }

  /** Inspections by project, in their order. One query. */
  async ofProjects(projectIds: readonly string[]): Promise<Map<string, MicroInspectionEntity[]>> {
    const inOrder = { sql: '1 = 1 ORDER BY number', parameters: [] };
    const rows = await this.database.matching(MicroInspectionEntity, 'projectId', projectIds, inOrder);
    return new Map(projectIds.map((id) => [id, rows.filter(({ projectId }) => projectId === id)]));
  }

  /** Whether a person was ever named to sign one. */
  async isDelegate(delegateId: string): Promise<boolean> {
    return (await this.database.matching(MicroInspectionEntity, 'delegateId', [delegateId])).length > 0;
  }

  /** Those that wait for a delegate. One query. */
  async waitingFor(delegateId: string): Promise<MicroInspectionEntity[]> {
    const unsigned = { sql: 'signed_at IS NULL ORDER BY id', parameters: [] };
    return this.database.matching(MicroInspectionEntity, 'delegateId', [delegateId], unsigned);
  }
}
