import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { VentureDecisionEntity } from './decision.entities.js';

type Patch = Partial<Omit<VentureDecisionEntity, 'id' | 'roundId' | 'organisationId' | 'rankNumber'>>;

/** All SQL of decisions. Decide on them under the lock of their round. */
@Injectable()
export class DecisionRepository {
  constructor(private readonly database: Database) {}

  async addAll(decisions: readonly VentureDecisionEntity[]): Promise<void> {
    await this.database.insertMany(VentureDecisionEntity, decisions);
  }

  async change(id: string, patch: Patch): Promise<void> {
    await this.database.changeOne(VentureDecisionEntity, id, patch);
  }

  async find(applicationId: string): Promise<VentureDecisionEntity | undefined> {
    return (await this.byIds([applicationId]))[0];
  }

  async byIds(applicationIds: readonly string[]): Promise<VentureDecisionEntity[]> {
    return this.database.matching(VentureDecisionEntity, 'id', applicationIds);
  }

  /** All of a round, by rank. */
  async ofRound(roundId: string): Promise<VentureDecisionEntity[]> {
    const inOrder = { sql: '1 = 1 ORDER BY rank_number', parameters: [] };
    return this.database.matching(VentureDecisionEntity, 'roundId', [roundId], inOrder);
  }
}
