import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity, OrganisationRegister } from '#identity';
import type { FundEntity, PurposeEntity } from '../data/fund.entities.js';
import { FundRepository } from '../data/fund.repository.js';
import type { HostCharityEntity } from '../data/host-charity.entity.js';
import { HostCharityRepository } from '../data/host-charity.repository.js';
import type { FundSeat } from '../domain/facade.types.js';

/** Somebody in the bodies of a fund, by the name that everybody may read. */
export interface ShownSeat {
  readonly fundId: string;
  readonly seat: FundSeat;
  readonly name: string;
}

/** Reading funds and charities: everybody may (查询社区公益金). */
@Injectable()
export class FundQueries {
  constructor(
    private readonly funds: FundRepository,
    private readonly hosts: HostCharityRepository,
    private readonly identity: Identity,
    private readonly organisations: OrganisationRegister,
  ) {}

  /** Throws NOT_FOUND. */
  async one(id: string): Promise<FundEntity> {
    const fund = (await this.funds.byIds([id])).get(id);
    if (fund === undefined) throw generalErrors.NOT_FOUND();
    return fund;
  }

  /** Funds in the order in which they were set up; those of a host, and of a region with all below it, if given. */
  async page(
    filter: { hostId?: string; regionId?: string },
    afterId: string | null,
    limit: number,
  ): Promise<FundEntity[]> {
    const { hostId, regionId } = filter;
    if (regionId === undefined) return this.funds.page({ hostId }, afterId, limit);
    const path = (await this.identity.regions([regionId])).get(regionId)?.path;
    return path === undefined ? [] : this.funds.page({ hostId, path }, afterId, limit);
  }

  /** Funds by id. One query. */
  byIds(ids: readonly string[]): Promise<Map<string, FundEntity>> {
    return this.funds.byIds(ids);
  }

  /** Purposes by fund. One query. */
  async purposesOf(fundIds: readonly string[]): Promise<Map<string, PurposeEntity[]>> {
    const rows = await this.funds.purposesOf(fundIds);
    return new Map(fundIds.map((id) => [id, rows.filter(({ fundId }) => fundId === id)]));
  }

  /** The people of funds by fund. Two queries. */
  async seatsOf(fundIds: readonly string[]): Promise<Map<string, ShownSeat[]>> {
    const seats = await this.funds.seatsOf(fundIds);
    const people = await this.identity.people(seats.map(({ personId }) => personId));
    const shown = seats.map(({ fundId, personId, seat }) => ({
      ...{ fundId, seat, name: people.get(personId)?.displayName ?? '' },
    }));
    return new Map(fundIds.map((id) => [id, shown.filter(({ fundId }) => fundId === id)]));
  }

  /** Host charities by id, with their names. Two queries. */
  async charities(ids: readonly string[]): Promise<Map<string, HostCharityEntity & { name: string }>> {
    const [found, names] = [await this.hosts.byIds(ids), await this.organisations.byIds(ids)];
    return new Map([...found].map(([id, host]) => [id, { ...host, name: names.get(id)?.name ?? '' }]));
  }
}
