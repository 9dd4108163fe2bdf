import { Injectable } from '@nestjs/common';
import { Brackets, In, LessThan } from 'typeorm';
import { pathEnd } from '#identity';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { RoundState } from '../domain/round.states.js';
import { VentureRoundEntity } from './round.entity.js';

/** Whose drafts somebody sees beside what was announced: of these charities, and of those under these paths. */
export interface RoundScope {
  readonly hostIds: readonly string[];
  readonly paths: readonly string[];
}

/** Which rounds are wanted. */
export interface RoundFilter {
  readonly kind?: VentureRoundEntity['kind'];
  readonly state?: RoundState;
  readonly hostId?: string;
  /** With all below it. */
  readonly path?: string;
}

/** All SQL of rounds. Locks: round → applications → other rows. */
@Injectable()
export class RoundRepository {
  constructor(private readonly database: Database) {}

  async add(round: VentureRoundEntity): Promise<void> {
    await this.database.insertMany(VentureRoundEntity, [round]);
  }

  async change(id: string, patch: Partial<Omit<VentureRoundEntity, 'id'>>): Promise<void> {
    await this.database.changeOne(VentureRoundEntity, id, patch);
  }

  async find(id: string): Promise<VentureRoundEntity | undefined> {
    return (await this.database.matching(VentureRoundEntity, 'id', [id]))[0];
  }

  async byIds(ids: readonly string[]): Promise<VentureRoundEntity[]> {
    return this.database.matching(VentureRoundEntity, 'id', ids);
  }

  /** Locks a round until the unit ends. Throws NOT_FOUND. */
  async lock(id: string): Promise<VentureRoundEntity> {
    const [row] = await this.database.lock(VentureRoundEntity, [id]);
    if (!row) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** Rounds in some states, for those who have something to do in them. */
  async inStates(states: readonly RoundState[], { hostIds, paths }: RoundScope): Promise<VentureRoundEntity[]> {
    if (states.length === 0 || hostIds.length + paths.length === 0) return [];
    const query = this.database.reader.createQueryBuilder(VentureRoundEntity, 'row').orderBy('row.id', 'ASC');
    return query
      .where({ state: In([...states]) })
      .andWhere(within({ hostIds, paths }))
      .getMany();
  }

  /** What was announced, and the drafts of a scope; newest first, after an id. */
  async page(
    scope: RoundScope,
    { kind, state, hostId, path }: RoundFilter,
    afterId: string | null,
    limit: number,
  ): Promise<VentureRoundEntity[]> {
    const query = this.database.reader
      .createQueryBuilder(VentureRoundEntity, 'row')
      .orderBy('row.id', 'DESC')
      .take(limit);
    query.where(
      new Brackets((any) => {
        any.where('row.announcedAt IS NOT NULL');
        if (scope.hostIds.length + scope.paths.length > 0) any.orWhere(within(scope));
      }),
    );
    if (kind !== undefined) query.andWhere({ kind });
    if (state !== undefined) query.andWhere({ state });
    if (hostId !== undefined) query.andWhere({ hostId });
    if (path !== undefined)
      query.andWhere('row.regionPath >= :path AND row.regionPath < :end', { path, end: pathEnd(path) });
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }

  /** Rounds after an id, ascending: to walk through all of them. */
  async after(id: string, limit: number): Promise<VentureRoundEntity[]> {
    const query = this.database.reader
      .createQueryBuilder(VentureRoundEntity, 'row')
      .orderBy('row.id', 'ASC')
      .take(limit);
    return query.where('row.id > :id', { id }).getMany();
  }
}

const within = ({ hostIds, paths }: RoundScope): Brackets =>
  new Brackets((any) => {
    any.where({ hostId: In([...hostIds]) });
    paths.forEach((path, at) => {
      const bounds = { [`from${at}`]: path, [`to${at}`]: pathEnd(path) };
      any.orWhere(`row.regionPath >= :from${at} AND row.regionPath < :to${at}`, bounds);
    });
  });
