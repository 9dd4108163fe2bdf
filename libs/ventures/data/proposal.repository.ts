import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { Proposal } from '../domain/proposal.js';
import { PayeeChangeEntity } from './payee-change.entity.js';
import { WriteOffEntity } from './write-off.entity.js';

type Decided = Pick<Proposal, 'decision' | 'decidedBy' | 'decidedAt'>;

/** All SQL of what is proposed of projects and decided by a second person; under the lock of their agreement. */
@Injectable()
export class ProposalRepository {
  constructor(private readonly database: Database) {}

  async addWriteOff(writeOff: WriteOffEntity): Promise<void> {
    await this.database.insertMany(WriteOffEntity, [writeOff]);
  }

  async decideWriteOff(id: string, decided: Decided): Promise<void> {
    await this.database.changeOne(WriteOffEntity, id, decided);
  }

  /** By application, in the order in which they were proposed. One query. */
  async writeOffsOf(applicationIds: readonly string[]): Promise<Map<string, WriteOffEntity[]>> {
    const inOrder = { sql: '1 = 1 ORDER BY id', parameters: [] };
    return grouped(
      applicationIds,
      await this.database.matching(WriteOffEntity, 'applicationId', applicationIds, inOrder),
    );
  }

  async addPayeeChange(change: PayeeChangeEntity): Promise<void> {
    await this.database.insertMany(PayeeChangeEntity, [change]);
  }

  async decidePayeeChange(id: string, decided: Decided): Promise<void> {
    await this.database.changeOne(PayeeChangeEntity, id, decided);
  }

  /** By application, in their order. One query. */
  async payeeChangesOf(applicationIds: readonly string[]): Promise<Map<string, PayeeChangeEntity[]>> {
    const inOrder = { sql: '1 = 1 ORDER BY number', parameters: [] };
    return grouped(
      applicationIds,
      await this.database.matching(PayeeChangeEntity, 'applicationId', applicationIds, inOrder),
    );
  }
}

function grouped<Row extends { readonly applicationId: string }>(
  applicationIds: readonly string[],
  rows: readonly Row[],
): Map<string, Row[]> {
  return new Map(applicationIds.map((id) => [id, rows.filter(({ applicationId }) => applicationId === id)]));
}
