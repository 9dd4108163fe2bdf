import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { TrancheState } from '../domain/tranche.states.js';
import { TrancheEntity } from './agreement.entities.js';

type Patch = Partial<Omit<TrancheEntity, 'id' | 'applicationId' | 'number' | 'amount'>>;

/** All SQL of tranches; decide on them under the lock of their agreement. */
@Injectable()
export class TrancheRepository {
  constructor(private readonly database: Database) {}

  async add(tranches: readonly TrancheEntity[]): Promise<void> {
    await this.database.insertMany(TrancheEntity, tranches);
  }

  async change(id: string, patch: Patch): Promise<void> {
    await this.database.changeOne(TrancheEntity, id, patch);
  }

  async find(id: string): Promise<TrancheEntity | undefined> {
    return (await this.database.matching(TrancheEntity, 'id', [id]))[0];
  }

  /** Locks a tranche until the unit ends. Throws NOT_FOUND. */
  async lock(id: string): Promise<TrancheEntity> {
    const [row] = await this.database.lock(TrancheEntity, [id]);
    if (!row) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** By application, in their order. One query. */
  async ofApplications(applicationIds: readonly string[]): Promise<Map<string, TrancheEntity[]>> {
    const inOrder = { sql: '1 = 1 ORDER BY number', parameters: [] };
    const rows = await this.database.matching(TrancheEntity, 'applicationId', applicationIds, inOrder);
    return new Map(applicationIds.map((id) => [id, rows.filter(({ applicationId }) => applicationId === id)]));
  }

  /** The one that a payment is for. */
  async ofDisbursement(disbursementId: string): Promise<TrancheEntity | undefined> {
    return (await this.database.matching(TrancheEntity, 'disbursementId', [disbursementId]))[0];
  }

  /** Whether what is matched to a project of a round is still to be paid. One query. */
  async isMatchOpen(roundId: string): Promise<boolean> {
    const sql =
      "SELECT COUNT(*) AS n FROM ventures_tranche WHERE round_id = ? AND kind = 'MATCH' AND state NOT IN ('PAID', 'CANCELLED')";
    const [row] = await this.database.rows<{ n: unknown }>(sql, [roundId]);
    return Number(row?.n ?? 0) > 0;
  }

  /** Those of charities in some states, the oldest first. */
  async inStates(hostIds: readonly string[], states: readonly TrancheState[]): Promise<TrancheEntity[]> {
    const { sql, parameters } = this.database.listOf(states);
    return this.database.matching(TrancheEntity, 'hostId', hostIds, { sql: `state IN ${sql} ORDER BY id`, parameters });
  }
}
