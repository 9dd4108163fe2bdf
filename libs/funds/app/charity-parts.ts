import { Injectable } from '@nestjs/common';
import { OrganisationRegister } from '#identity';
import type { Actor } from '#platform';
import { FundRepository } from '../data/fund.repository.js';
import { PoolRepository } from '../data/pool.repository.js';

/** What people are to funds who hold no role at a charity: members of its bodies, and its sponsors (管委会、监督员与配捐方). */
@Injectable()
export class CharityParts {
  constructor(
    private readonly funds: FundRepository,
    private readonly pools: PoolRepository,
    private readonly organisations: OrganisationRegister,
  ) {}

  /** Whether somebody has a seat in a fund, or belongs to an organisation that sponsors a pool. */
  async any({ personId }: Actor): Promise<boolean> {
    if ((await this.funds.seatsOfPerson(personId)).length > 0) return true;
    return this.pools.anySponsoredBy(await this.organisations.membershipsOf(personId));
  }
}
