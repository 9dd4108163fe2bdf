import { Injectable } from '@nestjs/common';
import { In, LessThan, Not } from 'typeorm';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { ApplicationState } from '../domain/application.states.js';
import { VentureApplicationEntity } from './application.entity.js';

type Patch = Partial<Omit<VentureApplicationEntity, 'id' | 'roundId' | 'organisationId'>>;

/** Which applications are wanted. */
export interface ApplicationFilter {
  readonly roundId?: string;
  readonly organisationIds?: readonly string[];
  readonly state?: ApplicationState;
  /** Never these. */
  readonly except?: readonly string[];
  /** Whether those are left out that were never handed in. */
  readonly withoutDrafts?: boolean;
}

/** All SQL of applications. Locks: round → applications in the order of their ids. */
@Injectable()
export class ApplicationRepository {
  constructor(private readonly database: Database) {}

  async add(application: VentureApplicationEntity): Promise<void> {
    await this.database.insertMany(VentureApplicationEntity, [application]);
  }

  async change(id: string, patch: Patch): Promise<void> {
    await this.database.changeOne(VentureApplicationEntity, id, patch);
  }

  /** Writes the same to many. */
  async changeMany(ids: readonly string[], patch: Patch): Promise<void> {
    if (ids.length === 0) return;
    await this.database.writer.update(VentureApplicationEntity, { id: In([...ids]) }, patch);
  }

  async find(id: string): Promise<VentureApplicationEntity | undefined> {
    return (await this.database.matching(VentureApplicationEntity, 'id', [id]))[0];
  }

  async byIds(ids: readonly string[]): Promise<VentureApplicationEntity[]> {
    return this.database.matching(VentureApplicationEntity, 'id', ids);
  }

  /** Locks applications until the unit ends, in the order of their ids. Throws NOT_FOUND if one does not exist. */
  async lock(ids: readonly string[]): Promise<VentureApplicationEntity[]> {
    const rows = await this.database.lock(VentureApplicationEntity, ids);
    if (rows.length !== new Set(ids).size) throw generalErrors.NOT_FOUND();
    return rows;
  }

  /** All of a round, drafts too, in the order of their ids. */
  async ofRound(roundId: string): Promise<VentureApplicationEntity[]> {
    const inOrder = { sql: '1 = 1 ORDER BY id', parameters: [] };
    return this.database.matching(VentureApplicationEntity, 'roundId', [roundId], inOrder);
  }

  /** All of some organisations in some states, in the order of their ids. */
  async ofOrganisations(
    organisationIds: readonly string[],
    states: readonly ApplicationState[],
  ): Promise<VentureApplicationEntity[]> {
    const { sql, parameters } = this.database.listOf(states);
    const inOrder = { sql: `state IN ${sql} ORDER BY id`, parameters };
    return this.database.matching(VentureApplicationEntity, 'organisationId', organisationIds, inOrder);
  }

  /** Newest first, after an id. */
  async page(filter: ApplicationFilter, afterId: string | null, limit: number): Promise<VentureApplicationEntity[]> {
    const { roundId, organisationIds, state, except = [], withoutDrafts = false } = filter;
    if (organisationIds?.length === 0) return [];
    const query = this.database.reader
      .createQueryBuilder(VentureApplicationEntity, 'row')
      .orderBy('row.id', 'DESC')
      .take(limit);
    if (roundId !== undefined) query.andWhere({ roundId });
    if (organisationIds !== undefined) query.andWhere({ organisationId: In([...organisationIds]) });
    if (state !== undefined) query.andWhere({ state });
    if (except.length > 0) query.andWhere({ id: Not(In([...except])) });
    if (withoutDrafts) query.andWhere('row.submittedAt IS NOT NULL');
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }
}
