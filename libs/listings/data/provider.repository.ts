import { Injectable } from '@nestjs/common';
import { Brackets, LessThan } from 'typeorm';
import { pathEnd } from '#identity';
import { generalErrors } from '#kernel';
import { Database, isDuplicate } from '#platform';
import { catalogueErrors } from '../domain/catalogue.errors.js';
import type { ProviderState } from '../domain/provider.states.js';
import { ProviderEntity } from './provider.entity.js';

/** Which providers somebody sees: approved ones, his own organisations', and all under these paths. */
export interface ProviderScope {
  readonly organisationIds: readonly string[];
  readonly paths: readonly string[];
}

/** All SQL of providers. */
@Injectable()
export class ProviderRepository {
  constructor(private readonly database: Database) {}

  /** Throws PROVIDER_KNOWN where the organisation was registered a moment ago. */
  async add(provider: ProviderEntity): Promise<void> {
    try {
      await this.database.insertMany(ProviderEntity, [provider]);
    } catch (error) {
      throw isDuplicate(error) ? catalogueErrors.PROVIDER_KNOWN() : error;
    }
  }

  async change(id: string, patch: Partial<Omit<ProviderEntity, 'id' | 'organisationId'>>): Promise<void> {
    await this.database.writer.update(ProviderEntity, { id }, patch);
  }

  async byIds(ids: readonly string[]): Promise<Map<string, ProviderEntity>> {
    const rows = await this.database.matching(ProviderEntity, 'id', ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async find(id: string): Promise<ProviderEntity | undefined> {
    return (await this.byIds([id])).get(id);
  }

  /** Throws NOT_FOUND. */
  async read(id: string): Promise<ProviderEntity> {
    const provider = await this.find(id);
    if (provider === undefined) throw generalErrors.NOT_FOUND();
    return provider;
  }

  async ofOrganisation(organisationId: string): Promise<ProviderEntity | undefined> {
    return (await this.database.matching(ProviderEntity, 'organisationId', [organisationId]))[0];
  }

  /** Providers of these organisations, newest first. One query. */
  async ofOrganisations(organisationIds: readonly string[]): Promise<ProviderEntity[]> {
    const rows = await this.database.matching(ProviderEntity, 'organisationId', organisationIds);
    return rows.sort((one, other) => (one.id < other.id ? 1 : -1));
  }

  /** Locks a provider until the unit ends. Throws NOT_FOUND. */
  async lock(id: string): Promise<ProviderEntity> {
    const [row] = await this.database.lock(ProviderEntity, [id]);
    if (!row) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** Providers of a scope, newest first, after an id. */
  async page(
    { organisationIds, paths }: ProviderScope,
    state: ProviderState | undefined,
    afterId: string | null,
    limit: number,
  ): Promise<ProviderEntity[]> {
    const query = this.database.reader.createQueryBuilder(ProviderEntity, 'row').orderBy('row.id', 'DESC').take(limit);
    query.where(
      new Brackets((any) => {
        any.where({ state: 'APPROVED' });
        if (organisationIds.length > 0) any.orWhere('row.organisationId IN (:...own)', { own: organisationIds });
        paths.forEach((path, at) => {
          const bounds = { [`from${at}`]: path, [`to${at}`]: pathEnd(path) };
          any.orWhere(`row.regionPath >= :from${at} AND row.regionPath < :to${at}`, bounds);
        });
      }),
    );
    if (state !== undefined) query.andWhere({ state });
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }
}
