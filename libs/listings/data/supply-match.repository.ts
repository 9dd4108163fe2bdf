import { Injectable } from '@nestjs/common';
import { Brackets, In, LessThan } from 'typeorm';
import { generalErrors } from '#kernel';
import { pathEnd } from '#identity';
import { Database } from '#platform';
import { STANDING_MATCHES } from '../domain/supply.states.js';
import { SupplyMatchEntity } from './supply.entities.js';

/** Which matches a list is of: those of a need or of a supply. */
export type MatchesOf = { readonly needId: string } | { readonly supplyId: string };

/** All SQL of matches. Whoever moves one on holds its need and its supply. */
@Injectable()
export class SupplyMatchRepository {
  constructor(private readonly database: Database) {}

  async addMany(matches: readonly SupplyMatchEntity[]): Promise<void> {
    await this.database.insertMany(SupplyMatchEntity, matches);
  }

  async change(
    ids: readonly string[],
    patch: Partial<Omit<SupplyMatchEntity, 'id' | 'needId' | 'supplyId' | 'reasons'>>,
  ): Promise<void> {
    if (ids.length > 0) await this.database.writer.update(SupplyMatchEntity, { id: In([...ids]) }, patch);
  }

  async byIds(ids: readonly string[]): Promise<Map<string, SupplyMatchEntity>> {
    const rows = await this.database.matching(SupplyMatchEntity, 'id', ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Throws NOT_FOUND. */
  async find(id: string): Promise<SupplyMatchEntity> {
    const match = (await this.byIds([id])).get(id);
    if (match === undefined) throw generalErrors.NOT_FOUND();
    return match;
  }

  async lockMany(ids: readonly string[]): Promise<SupplyMatchEntity[]> {
    return this.database.lock(SupplyMatchEntity, ids);
  }

  /** Pairs that were ever proposed among these needs and supplies, as `needId supplyId`. */
  async knownPairs(needIds: readonly string[], supplyIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.reader.find(SupplyMatchEntity, {
      select: { id: true, needId: true, supplyId: true },
      where: { needId: In([...needIds]), supplyId: In([...supplyIds]) },
    });
    return new Set(rows.map(({ needId, supplyId }) => `${needId} ${supplyId}`));
  }

  /** Matches of a need or a supply that wait for an answer. */
  async standingOf(of: MatchesOf): Promise<SupplyMatchEntity[]> {
    return this.database.reader.findBy(SupplyMatchEntity, { ...of, state: In([...STANDING_MATCHES]) });
  }

  /** Matches of regions under these paths or of these organisations, newest first, after an id. */
  async page(
    of: Partial<{ needId: string; supplyId: string; waiting: boolean }>,
    scope: { readonly paths: readonly string[]; readonly organisationIds: readonly string[] },
    afterId: string | null,
    limit: number,
  ): Promise<SupplyMatchEntity[]> {
    const query = this.database.reader
      .createQueryBuilder(SupplyMatchEntity, 'row')
      .where(
        new Brackets((any) => {
          any.where('1 = 0');
          if (scope.organisationIds.length > 0) any.orWhere({ organisationId: In([...scope.organisationIds]) });
          scope.paths.forEach((path, at) => {
            const bounds = { [`from${at}`]: path, [`to${at}`]: pathEnd(path) };
            any.orWhere(`row.regionPath >= :from${at} AND row.regionPath < :to${at}`, bounds);
          });
        }),
      )
      .orderBy('row.id', 'DESC')
      .take(limit);
    if (of.needId !== undefined) query.andWhere({ needId: of.needId });
    if (of.supplyId !== undefined) query.andWhere({ supplyId: of.supplyId });
    if (of.waiting === true) query.andWhere({ state: In([...STANDING_MATCHES]) });
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }
}
