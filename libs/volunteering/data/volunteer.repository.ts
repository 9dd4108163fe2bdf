import { Injectable } from '@nestjs/common';
import { In, MoreThan, type SelectQueryBuilder } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { VolunteerState } from '../domain/volunteer.states.js';
import { underPaths } from './path-scope.js';
import { VolunteerEntity } from './volunteer.entity.js';

/** What a list of volunteers may be narrowed by. */
export interface VolunteerFilter {
  state?: VolunteerState | null;
  onDuty?: boolean | null;
  /** Numbers that begin so. */
  numberPrefix?: string | null;
  /** Only these people: a thousand at most. */
  personIds?: readonly string[] | null;
}

/** What dispatch judges a volunteer by. */
const JUDGED = [
  ...(['id', 'personId', 'number', 'state', 'stateUntil', 'onDuty', 'regionId', 'regionPath', 'birthDate'] as const),
  ...(['guardianConsent', 'skills', 'languages', 'availability', 'insurances', 'householdPersonIds'] as const),
  ...(['blockedPersonIds', 'householdIndex', 'homeLongitude', 'homeLatitude', 'reachMetres', 'travelMode'] as const),
  ...(['turnoutMinutes', 'verifiedAt'] as const),
] as const;

/** A volunteer as far as dispatch judges by it. */
export type JudgedVolunteer = Pick<VolunteerEntity, (typeof JUDGED)[number]>;

/** All SQL over volunteers. */
@Injectable()
export class VolunteerRepository {
  constructor(private readonly database: Database) {}

  async insertMany(rows: VolunteerEntity[]): Promise<void> {
    await this.database.insertMany(VolunteerEntity, rows);
  }

  async update(id: string, patch: Partial<VolunteerEntity>): Promise<void> {
    await this.database.writer.update(VolunteerEntity, { id }, patch as QueryDeepPartialEntity<VolunteerEntity>);
  }

  async find(id: string): Promise<VolunteerEntity | null> {
    const [row] = await this.database.matching(VolunteerEntity, 'id', [id]);
    return row ?? null;
  }

  async findMany(ids: readonly string[]): Promise<VolunteerEntity[]> {
    return this.database.matching(VolunteerEntity, 'id', ids);
  }

  /** The same without what dispatch does not judge by: read for every candidate of every request. */
  async findJudged(ids: readonly string[]): Promise<JudgedVolunteer[]> {
    return this.database.parts(VolunteerEntity, JUDGED, 'id', ids);
  }

  async findByPerson(personId: string): Promise<VolunteerEntity | null> {
    const [row] = await this.database.matching(VolunteerEntity, 'personId', [personId]);
    return row ?? null;
  }

  /** Locks one volunteer until the unit ends. Throws NOT_FOUND. */
  async lock(id: string): Promise<VolunteerEntity> {
    const [row] = await this.database.lock(VolunteerEntity, [id]);
    if (!row) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** Locks many in ascending order. */
  async lockMany(ids: string[]): Promise<VolunteerEntity[]> {
    return this.database.lock(VolunteerEntity, ids);
  }

  /** Which of these persons are volunteers already. */
  async personsRegistered(personIds: string[]): Promise<Set<string>> {
    const found = await this.database.reader.find(VolunteerEntity, {
      select: { id: true, personId: true },
      where: { personId: In(personIds) },
    });
    return new Set(found.map((row) => row.personId));
  }

  async idsAfter(afterId: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.reader.find(VolunteerEntity, {
      select: { id: true },
      where: afterId === null ? {} : { id: MoreThan(afterId) },
      order: { id: 'ASC' },
      take: limit,
    });
    return rows.map((row) => row.id);
  }

  /** Volunteers under the region paths, newest first, after an id. */
  async page(
    paths: string[],
    filter: VolunteerFilter,
    afterId: string | null,
    limit: number,
  ): Promise<VolunteerEntity[]> {
    return this.pageQuery(paths, filter, afterId, limit).getMany();
  }

  /** The query behind a page, apart so that its plan can be looked at. */
  pageQuery(
    paths: readonly string[],
    filter: VolunteerFilter,
    afterId: string | null,
    limit: number,
  ): SelectQueryBuilder<VolunteerEntity> {
    const query = this.database.reader.createQueryBuilder(VolunteerEntity, 'row');
    underPaths(query, paths);
    if (filter.state) query.andWhere('row.state = :state', { state: filter.state });
    if (filter.onDuty !== undefined && filter.onDuty !== null) {
      query.andWhere('row.onDuty = :onDuty', { onDuty: filter.onDuty });
    }
    if (filter.numberPrefix) query.andWhere('row.number LIKE :number', { number: `${filter.numberPrefix}%` });
    if (filter.personIds) {
      if (filter.personIds.length === 0) query.andWhere('1 = 0');
      else query.andWhere('row.personId IN (:...personIds)', { personIds: filter.personIds });
    }
    if (afterId !== null) query.andWhere('row.id < :afterId', { afterId });
    return query.orderBy('row.id', 'DESC').limit(limit);
  }
}
