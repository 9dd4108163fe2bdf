import { Injectable } from '@nestjs/common';
import { Brackets, In, LessThan } from 'typeorm';
import { pathEnd } from '#identity';
import { generalErrors } from '#kernel';
import { Database, integerOf } from '#platform';
import { PROMISED } from '../domain/micro-budget.js';
import type { MicroProjectState } from '../domain/micro-project.states.js';
import { MicroProjectEntity } from './micro.entities.js';

/** Which small projects somebody sees: of his organisations; what was handed in to these charities, or lies under these paths. */
export interface MicroScope {
  readonly organisationIds: readonly string[];
  readonly hostIds: readonly string[];
  readonly paths: readonly string[];
}

/** Which of them are wanted. */
export interface MicroFilter {
  readonly roundId?: string;
  readonly state?: MicroProjectState;
  /** Only what is ordered to be paid and has not arrived. */
  readonly isUnpaid?: boolean;
}

type Patch = Partial<Omit<MicroProjectEntity, 'id' | 'roundId' | 'organisationId' | 'hostId'>>;

/** All SQL of small projects. Locks: round → projects in the order of their ids. */
@Injectable()
export class MicroProjectRepository {
  constructor(private readonly database: Database) {}

  async add(project: MicroProjectEntity): Promise<void> {
    await this.database.insertMany(MicroProjectEntity, [project]);
  }

  async change(id: string, patch: Patch): Promise<void> {
    await this.database.changeOne(MicroProjectEntity, id, patch);
  }

  async find(id: string): Promise<MicroProjectEntity | undefined> {
    return (await this.database.matching(MicroProjectEntity, 'id', [id]))[0];
  }

  async byIds(ids: readonly string[]): Promise<MicroProjectEntity[]> {
    return this.database.matching(MicroProjectEntity, 'id', ids);
  }

  /** Locks projects until the unit ends, in the order of their ids. Throws NOT_FOUND if one does not exist. */
  async lock(ids: readonly string[]): Promise<MicroProjectEntity[]> {
    const rows = await this.database.lock(MicroProjectEntity, ids);
    if (rows.length !== new Set(ids).size) throw generalErrors.NOT_FOUND();
    return rows;
  }

  /** All of a round, in the order of their ids. */
  async ofRound(roundId: string): Promise<MicroProjectEntity[]> {
    const inOrder = { sql: '1 = 1 ORDER BY id', parameters: [] };
    return this.database.matching(MicroProjectEntity, 'roundId', [roundId], inOrder);
  }

  /** What of the budget of a round is promised or paid to projects other than one, in fen. Decide on it under the lock of the round. */
  async promised(roundId: string, exceptId: string): Promise<number> {
    const states = this.database.listOf(PROMISED);
    const [row] = await this.database.rows<{ sum: unknown }>(
      `SELECT COALESCE(SUM(CASE WHEN state = 'SETTLED' THEN subsidy WHEN state IN ${states.sql} THEN approved ELSE 0 END), 0) ` +
        'AS sum FROM ventures_micro_project WHERE round_id = ? AND id <> ?',
      [...states.parameters, roundId, exceptId],
    );
    return integerOf(row?.sum ?? 0);
  }

  /** Those of a scope, newest first, after an id. */
  async page(
    scope: MicroScope,
    filter: MicroFilter,
    afterId: string | null,
    limit: number,
  ): Promise<MicroProjectEntity[]> {
    const { organisationIds, hostIds, paths } = scope;
    if (organisationIds.length + hostIds.length + paths.length === 0) return [];
    const query = this.newest(filter, afterId, limit);
    query.andWhere(
      new Brackets((any) => {
        any.where({ organisationId: In([...organisationIds]) });
        any.orWhere('row.submittedAt IS NOT NULL AND row.hostId IN (:...hosts)', { hosts: ['', ...hostIds] });
        paths.forEach((path, at) => {
          const bounds = { [`from${at}`]: path, [`to${at}`]: pathEnd(path) };
          any.orWhere(
            `row.submittedAt IS NOT NULL AND row.regionPath >= :from${at} AND row.regionPath < :to${at}`,
            bounds,
          );
        });
      }),
    );
    return query.getMany();
  }

  /** Those of a round whose notice was published, newest first, after an id. */
  async published(roundId: string, afterId: string | null, limit: number): Promise<MicroProjectEntity[]> {
    return this.newest({ roundId }, afterId, limit).andWhere('row.publishedAt IS NOT NULL').getMany();
  }

  /** All in some states that somebody sees, in the order of their ids. */
  async waiting(scope: MicroScope, states: readonly MicroProjectState[], limit: number): Promise<MicroProjectEntity[]> {
    const rows: MicroProjectEntity[] = [];
    for (const state of states) rows.push(...(await this.page(scope, { state }, null, limit)));
    return rows;
  }

  /** Projects after an id, ascending: to walk through all of them. */
  async after(id: string, limit: number): Promise<MicroProjectEntity[]> {
    const query = this.database.reader
      .createQueryBuilder(MicroProjectEntity, 'row')
      .orderBy('row.id', 'ASC')
      .take(limit);
    return query.where('row.id > :id', { id }).getMany();
  }

  private newest({ roundId, state, isUnpaid = false }: MicroFilter, afterId: string | null, limit: number) {
    const query = this.database.reader
      .createQueryBuilder(MicroProjectEntity, 'row')
      .orderBy('row.id', 'DESC')
      .take(limit);
    if (roundId !== undefined) query.andWhere({ roundId });
    if (state !== undefined) query.andWhere({ state });
    if (isUnpaid) query.andWhere('row.disbursementId IS NOT NULL AND row.paidAt IS NULL');
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query;
  }
}
