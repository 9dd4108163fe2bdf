import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { ApplicationState } from '../domain/application.states.js';
import { AgreementEntity } from './agreement.entities.js';

type Patch = Partial<Omit<AgreementEntity, 'id' | 'roundId' | 'organisationId'>>;

/** All SQL of agreements. Locks: round → application → agreement → tranches in the order of their ids. */
@Injectable()
export class AgreementRepository {
  constructor(private readonly database: Database) {}

  async add(agreement: AgreementEntity): Promise<void> {
    await this.database.insertMany(AgreementEntity, [agreement]);
  }

  async change(id: string, patch: Patch): Promise<void> {
    await this.database.changeOne(AgreementEntity, id, patch);
  }

  async find(applicationId: string): Promise<AgreementEntity | undefined> {
    return (await this.byIds([applicationId]))[0];
  }

  /** By the ids of their applications. */
  async byIds(applicationIds: readonly string[]): Promise<AgreementEntity[]> {
    return this.database.matching(AgreementEntity, 'id', applicationIds);
  }

  /** Locks an agreement until the unit ends. Throws NOT_FOUND. */
  async lock(applicationId: string): Promise<AgreementEntity> {
    const [row] = await this.database.lock(AgreementEntity, [applicationId]);
    if (!row) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** All of rounds, in the order of their ids. */
  async ofRounds(roundIds: readonly string[]): Promise<AgreementEntity[]> {
    const inOrder = { sql: '1 = 1 ORDER BY id', parameters: [] };
    return this.database.matching(AgreementEntity, 'roundId', roundIds, inOrder);
  }

  /** All of organisations, in the order of their ids. */
  async ofOrganisations(organisationIds: readonly string[]): Promise<AgreementEntity[]> {
    const inOrder = { sql: '1 = 1 ORDER BY id', parameters: [] };
    return this.database.matching(AgreementEntity, 'organisationId', organisationIds, inOrder);
  }

  /** Agreements after an id, ascending: to walk through all of them. */
  async after(id: string, limit: number): Promise<AgreementEntity[]> {
    const query = this.database.reader.createQueryBuilder(AgreementEntity, 'row').orderBy('row.id', 'ASC').take(limit);
    return query.where('row.id > :id', { id }).getMany();
  }

  /** The states that applications of a round have. */
  async statesIn(roundId: string): Promise<Set<ApplicationState>> {
    const rows = await this.database.rows<{ state: ApplicationState }>(
      'SELECT DISTINCT state FROM ventures_application WHERE round_id = ?',
      [roundId],
    );
    return new Set(rows.map(({ state }) => state));
  }

  /** Whether a project of a round passed finally and has not been audited. */
  async isAuditMissing(roundId: string): Promise<boolean> {
    const rows = await this.database.rows(
      "SELECT a.id FROM ventures_application a WHERE a.round_id = ? AND a.state = 'FINAL_PASS' AND NOT EXISTS " +
        '(SELECT 1 FROM ventures_audit_report r WHERE r.application_id = a.id) LIMIT 1',
      [roundId],
    );
    return rows.length > 0;
  }

  /** What projects of a round still have to give back, in fen. */
  async owedTo(roundId: string): Promise<number> {
    const [row] = await this.database.rows<{ owed: number | string | null }>(
      'SELECT SUM(clawback - returned - COALESCE(written_off, 0)) AS owed FROM ventures_agreement WHERE round_id = ?',
      [roundId],
    );
    return Number(row?.owed ?? 0);
  }
}
