import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity, OrganisationRegister } from '#identity';
import type { Actor } from '#platform';
import { NeedRepository } from '../data/need.repository.js';
import type { NeedEntity, SupplyEntity, SupplyMatchEntity } from '../data/supply.entities.js';
import { SupplyMatchRepository } from '../data/supply-match.repository.js';
import { SupplyRepository } from '../data/supply.repository.js';
import type { ListingField } from '../domain/catalogue.types.js';
import type { BoardState } from '../domain/supply.states.js';
import { SupplyAccess } from './supply-access.js';

/** What a list of the board is narrowed by. */
export interface BoardFilter {
  readonly regionId?: string | null;
  readonly field?: ListingField | null;
  readonly state?: BoardState | null;
}

/** Reading the board: needs and supplies are for everybody signed in, matches for their two sides. */
@Injectable()
export class SupplyQueries {
  constructor(
    private readonly identity: Identity,
    private readonly organisations: OrganisationRegister,
    private readonly access: SupplyAccess,
    private readonly entries: NeedRepository,
    private readonly offers: SupplyRepository,
    private readonly pairs: SupplyMatchRepository,
  ) {}

  /** Throws NOT_FOUND. */
  need(id: string): Promise<NeedEntity> {
    return this.entries.find(id);
  }

  /** Throws NOT_FOUND. */
  supply(id: string): Promise<SupplyEntity> {
    return this.offers.find(id);
  }

  needsByIds(ids: readonly string[]): Promise<Map<string, NeedEntity>> {
    return this.entries.byIds(ids);
  }

  suppliesByIds(ids: readonly string[]): Promise<Map<string, SupplyEntity>> {
    return this.offers.byIds(ids);
  }

  /** Ids of the regions that supplies serve, by supply. One query. */
  async areasOf(supplyIds: readonly string[]): Promise<Map<string, string[]>> {
    const areas = await this.offers.areasOf(supplyIds);
    return new Map([...areas].map(([id, rows]) => [id, rows.map(({ regionId }) => regionId)]));
  }

  /** Names of regions, by id. One query. */
  async regionNames(ids: readonly string[]): Promise<Map<string, string>> {
    return new Map([...(await this.identity.regions(ids))].map(([id, { name }]) => [id, name]));
  }

  /** Names of organisations, by id. One query. */
  async organisationNames(ids: readonly string[]): Promise<Map<string, string>> {
    return new Map([...(await this.organisations.byIds(ids))].map(([id, { name }]) => [id, name]));
  }

  /** Needs of a region and all below it, newest first. Throws NOT_FOUND for an unknown region. */
  async needs({ regionId, ...filter }: BoardFilter, afterId: string | null, limit: number): Promise<NeedEntity[]> {
    if (regionId == null) return this.entries.page(filter, afterId, limit);
    const region = (await this.identity.regions([regionId])).get(regionId);
    if (region === undefined) throw generalErrors.NOT_FOUND();
    return this.entries.page({ ...filter, regionPath: region.path }, afterId, limit);
  }

  /** Supplies that serve a region, or of an organisation, newest first. Throws NOT_FOUND for an unknown region. */
  async supplies(
    { regionId, ...filter }: BoardFilter & { organisationId?: string | null },
    afterId: string | null,
    limit: number,
  ): Promise<SupplyEntity[]> {
    if (regionId == null) return this.offers.page(filter, afterId, limit);
    const servingRegionIds = await this.identity.ancestorsOf(regionId);
    return this.offers.page({ ...filter, servingRegionIds }, afterId, limit);
  }

  /** One match, for either side. Throws NOT_FOUND. */
  async match(actor: Actor, id: string): Promise<SupplyMatchEntity> {
    const match = await this.pairs.find(id);
    if (!this.access.hasPart(actor, match)) throw generalErrors.NOT_FOUND();
    return match;
  }

  /** Matches of which the actor answers for a side, newest first. */
  async matches(
    actor: Actor,
    { needId, supplyId, waiting }: { needId?: string | null; supplyId?: string | null; waiting?: boolean },
    afterId: string | null,
    limit: number,
  ): Promise<SupplyMatchEntity[]> {
    const scope = { paths: this.access.needPaths(actor), organisationIds: this.access.suppliers(actor) };
    const of = { needId: needId ?? undefined, supplyId: supplyId ?? undefined, waiting };
    return this.pairs.page(of, scope, afterId, limit);
  }
}
