import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import {
  FundConsentEntity,
  ListingAreaEntity,
  ListingEntity,
  ListingPriceEntity,
  ListingTermsEntity,
} from './listing.entities.js';

/** Terms with all that is written beside them. */
export interface TermsRows {
  readonly terms: ListingTermsEntity;
  readonly prices: readonly ListingPriceEntity[];
  readonly areas: readonly ListingAreaEntity[];
}

/** All SQL of listings and their terms. */
@Injectable()
export class ListingRepository {
  constructor(private readonly database: Database) {}

  async add(listing: ListingEntity): Promise<void> {
    await this.database.insertMany(ListingEntity, [listing]);
  }

  async addTerms({ terms, prices, areas }: TermsRows): Promise<void> {
    await this.database.insertMany(ListingTermsEntity, [terms]);
    await this.database.insertMany(ListingPriceEntity, prices);
    await this.database.insertMany(ListingAreaEntity, areas);
  }

  async change(id: string, patch: Partial<Omit<ListingEntity, 'id' | 'providerId' | 'organisationId'>>): Promise<void> {
    await this.database.writer.update(ListingEntity, { id }, patch);
  }

  async byIds(ids: readonly string[]): Promise<Map<string, ListingEntity>> {
    const rows = await this.database.matching(ListingEntity, 'id', ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async find(id: string): Promise<ListingEntity | undefined> {
    return (await this.byIds([id])).get(id);
  }

  /** Locks a listing until the unit ends. Throws NOT_FOUND. */
  async lock(id: string): Promise<ListingEntity> {
    const [row] = await this.database.lock(ListingEntity, [id]);
    if (!row) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** Terms by their id. One query. */
  async termsByIds(ids: readonly string[]): Promise<Map<string, ListingTermsEntity>> {
    const rows = await this.database.matching(ListingTermsEntity, 'id', ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Throws NOT_FOUND. */
  async terms(id: string): Promise<ListingTermsEntity> {
    const terms = (await this.termsByIds([id])).get(id);
    if (terms === undefined) throw generalErrors.NOT_FOUND();
    return terms;
  }

  /** Ids of the regions served, by terms. One query. */
  async areasOf(termsIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.database.matching(ListingAreaEntity, 'termsId', termsIds);
    const areas = new Map<string, string[]>(termsIds.map((id) => [id, []]));
    for (const { termsId, regionId } of rows) areas.get(termsId)?.push(regionId);
    return areas;
  }

  /** Writes down that a fund agreed to terms. */
  async addConsent(consent: FundConsentEntity): Promise<void> {
    await this.database.insertMany(FundConsentEntity, [consent]);
  }

  /** Ids of the funds that agreed, by terms. One query. */
  async consentsOf(termsIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.database.reader.findBy(FundConsentEntity, { termsId: In([...termsIds]) });
    return new Map(termsIds.map((id) => [id, rows.filter((row) => row.termsId === id).map(({ fundId }) => fundId)]));
  }
}
