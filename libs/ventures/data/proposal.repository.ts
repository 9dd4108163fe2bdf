import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { Proposal } from '../domain/proposal.js';
import { PayeeChangeEntity } from './payee-change.entity.js';
import { WriteOffEntity } from './write-off.entity.js';

type Decided = Pick<Proposal, 'decision' | 'decidedBy' | 'decidedAt'>;

/** What waits for a second person, of which application. */
export interface WaitingProposal {
  readonly kind: 'DECIDE_WRITE_OFF' | 'DECIDE_PAYEE_CHANGE';
  readonly applicationId: string;
  readonly proposedBy: string;
}

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

  /** What waits for a decision, of all applications: of each kind the last one, if nobody decided it. Two queries. */
  async waiting(): Promise<WaitingProposal[]> {
    return [
      ...(await this.undecided('DECIDE_WRITE_OFF', 'ventures_write_off')),
      ...(await this.undecided('DECIDE_PAYEE_CHANGE', 'ventures_payee_change')),
    ];
  }

  /** By application, in their order. One query. */
  async payeeChangesOf(applicationIds: readonly string[]): Promise<Map<string, PayeeChangeEntity[]>> {
    const inOrder = { sql: '1 = 1 ORDER BY number', parameters: [] };
    return grouped(
      applicationIds,
      await this.database.matching(PayeeChangeEntity, 'applicationId', applicationIds, inOrder),
    );
  }

  private async undecided(kind: WaitingProposal['kind'], table: string): Promise<WaitingProposal[]> {
    const rows = await this.database.rows<{ application_id: string; proposed_by: string }>(
      `SELECT p.application_id, p.proposed_by FROM ${table} p WHERE p.decision IS NULL AND NOT EXISTS ` +
        `(SELECT 1 FROM ${table} l WHERE l.application_id = p.application_id AND l.id > p.id) ORDER BY p.id`,
    );
    return rows.map((row) => ({ kind, applicationId: row.application_id, proposedBy: row.proposed_by }));
  }
}

function grouped<Row extends { readonly applicationId: string }>(
  applicationIds: readonly string[],
  rows: readonly Row[],
): Map<string, Row[]> {
  return new Map(applicationIds.map((id) => [id, rows.filter(({ applicationId }) => applicationId === id)]));
}
