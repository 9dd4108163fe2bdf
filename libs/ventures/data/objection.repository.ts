import { Injectable } from '@nestjs/common';
import { In, LessThan, Not } from 'typeorm';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import { OBJECTION_STATES, freezesItem, type ObjectionState } from '../domain/objection.states.js';
import { VentureObjectionEntity } from './objection.entity.js';

const FREEZING = OBJECTION_STATES.filter(freezesItem);

/** Which objections are wanted. */
export interface ObjectionFilter {
  readonly roundId?: string;
  readonly filedBy?: string;
  readonly state?: ObjectionState;
  /** Never those to these applications. */
  readonly except?: readonly string[];
}

/** All SQL of objections. Locks: round → applications → objection. */
@Injectable()
export class ObjectionRepository {
  constructor(private readonly database: Database) {}

  async add(objection: VentureObjectionEntity): Promise<void> {
    await this.database.insertMany(VentureObjectionEntity, [objection]);
  }

  async change(id: string, patch: Partial<Omit<VentureObjectionEntity, 'id' | 'roundId'>>): Promise<void> {
    await this.database.changeOne(VentureObjectionEntity, id, patch);
  }

  /** Throws NOT_FOUND. */
  async find(id: string): Promise<VentureObjectionEntity> {
    const [row] = await this.database.matching(VentureObjectionEntity, 'id', [id]);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** Throws NOT_FOUND. */
  async lock(id: string): Promise<VentureObjectionEntity> {
    const [row] = await this.database.lock(VentureObjectionEntity, [id]);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** All of a round, in the order in which they were filed. */
  async ofRound(roundId: string): Promise<VentureObjectionEntity[]> {
    const inOrder = { sql: '1 = 1 ORDER BY id', parameters: [] };
    return this.database.matching(VentureObjectionEntity, 'roundId', [roundId], inOrder);
  }

  /** All to some items, in the order in which they were filed. */
  async ofItems(itemIds: readonly string[]): Promise<VentureObjectionEntity[]> {
    const inOrder = { sql: '1 = 1 ORDER BY id', parameters: [] };
    return this.database.matching(VentureObjectionEntity, 'applicationId', itemIds, inOrder);
  }

  /** Those of some rounds that wait for a step of the staff. */
  async openOf(roundIds: readonly string[]): Promise<VentureObjectionEntity[]> {
    const { sql, parameters } = this.database.listOf(FREEZING);
    const open = { sql: `state IN ${sql} ORDER BY id`, parameters };
    return this.database.matching(VentureObjectionEntity, 'roundId', roundIds, open);
  }

  /** Newest first, after an id. */
  async page(filter: ObjectionFilter, afterId: string | null, limit: number): Promise<VentureObjectionEntity[]> {
    const { roundId, filedBy, state, except = [] } = filter;
    const query = this.database.reader
      .createQueryBuilder(VentureObjectionEntity, 'row')
      .orderBy('row.id', 'DESC')
      .take(limit);
    if (roundId !== undefined) query.andWhere({ roundId });
    if (filedBy !== undefined) query.andWhere({ filedBy });
    if (state !== undefined) query.andWhere({ state });
    if (except.length > 0) query.andWhere({ applicationId: Not(In([...except])) });
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }
}
