import { Injectable } from '@nestjs/common';
import { Brackets, LessThan } from 'typeorm';
import { pathEnd } from '#identity';
import { Database, integerOf } from '#platform';
import type { ListingState } from '../domain/listing.states.js';
import { FundConsentEntity, ListingEntity, ListingPriceEntity, ListingTermsEntity } from './listing.entities.js';
import { searchStatement, type ListingSearch } from './listing-search.js';

/** A found listing: its fee in fen, the square of its distance, what it is ordered by, and its first free slot. */
export interface FoundRow {
  readonly id: string;
  readonly fee: number;
  readonly square: number;
  readonly place: number;
  readonly slotId: string;
}

/** SQL that finds listings. */
@Injectable()
export class ListingSearchRepository {
  constructor(private readonly database: Database) {}

  /** A page of what is on offer, in its order. One query. */
  async find(search: ListingSearch): Promise<FoundRow[]> {
    const { sql, parameters } = searchStatement(search, (values) => this.database.listOf(values));
    const rows = await this.database.rows<Record<keyof FoundRow, unknown>>(sql, parameters);
    return rows.map(({ id, fee, square, place, slotId }) => ({
      ...{ id: String(id), slotId: String(slotId) },
      ...{ fee: integerOf(fee), square: integerOf(square), place: integerOf(place) },
    }));
  }

  /** What each group pays under terms, in fen. One query. */
  async feesOf(termsIds: readonly string[]): Promise<ListingPriceEntity[]> {
    return this.database.matching(ListingPriceEntity, 'termsId', termsIds);
  }

  /** Listings in every state, of these organisations or under these paths, newest first. */
  async managed(
    scope: { readonly organisationIds: readonly string[]; readonly paths: readonly string[] },
    filter: { readonly state?: ListingState; readonly providerId?: string },
    afterId: string | null,
    limit: number,
  ): Promise<ListingEntity[]> {
    const { organisationIds, paths } = scope;
    const query = this.database.reader.createQueryBuilder(ListingEntity, 'row').orderBy('row.id', 'DESC').take(limit);
    query.where(
      new Brackets((any) => {
        any.where('1 = 0');
        if (organisationIds.length > 0) any.orWhere('row.organisationId IN (:...own)', { own: organisationIds });
        paths.forEach((path, at) => {
          const bounds = { [`from${at}`]: path, [`to${at}`]: pathEnd(path) };
          any.orWhere(`row.regionPath >= :from${at} AND row.regionPath < :to${at}`, bounds);
        });
      }),
    );
    if (filter.state !== undefined) query.andWhere({ state: filter.state });
    if (filter.providerId !== undefined) query.andWhere({ providerId: filter.providerId });
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }

  /** Listings in review whose present terms name a fund that has not agreed to them, newest first. One query. */
  async waitingFor(fundId: string, afterId: string | null, limit: number): Promise<ListingEntity[]> {
    const query = this.database.reader
      .createQueryBuilder(ListingEntity, 'row')
      .innerJoin(ListingTermsEntity, 'terms', 'terms.id = row.termsId')
      .leftJoin(FundConsentEntity, 'consent', 'consent.termsId = row.termsId AND consent.fundId = :fundId', { fundId })
      .where({ state: 'IN_REVIEW' })
      .andWhere('(terms.fundId = :fundId OR terms.pointsFundId = :fundId) AND consent.termsId IS NULL')
      .orderBy('row.id', 'DESC')
      .limit(limit);
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }
}
