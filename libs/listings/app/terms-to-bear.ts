import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { FundQueries } from '#funds';
import type { Actor } from '#platform';
import type { ListingEntity } from '../data/listing.entities.js';
import { ListingSearchRepository } from '../data/listing-search.repository.js';

/** Terms that wait for a fund to agree (待基金同意的条款): what its officers have to read before they bear anything. */
@Injectable()
export class TermsToBear {
  constructor(
    private readonly funds: FundQueries,
    private readonly search: ListingSearchRepository,
  ) {}

  /** Listings in review whose present terms name the fund, which has not agreed, newest first. NOT_FOUND for another's fund. */
  async page(actor: Actor, fundId: string, afterId: string | null, limit: number): Promise<ListingEntity[]> {
    await this.requireOwn(actor, fundId);
    return this.search.waitingFor(fundId, afterId, limit);
  }

  /** Throws NOT_FOUND unless the actor manages the fund. */
  async requireOwn(actor: Actor, fundId: string): Promise<void> {
    const fund = (await this.funds.byIds([fundId])).get(fundId);
    const own = fund !== undefined && actor.organisationIds('fund.manage').includes(fund.hostId);
    if (!own) throw generalErrors.NOT_FOUND();
  }
}
