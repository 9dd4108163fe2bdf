import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { FundQueries } from '#funds';
import { Identity, isWithin, OrganisationRegister } from '#identity';
import type { ProviderEntity } from '../data/provider.entity.js';

/** Where a provider is, and that the fund it names is about there. */
@Injectable()
export class ProviderPlaces {
  constructor(
    private readonly organisations: OrganisationRegister,
    private readonly identity: Identity,
    private readonly funds: FundQueries,
  ) {}

  /** Throws NOT_FOUND. */
  async of(draft: {
    organisationId: string;
    fundId: string;
  }): Promise<Pick<ProviderEntity, 'name' | 'regionId' | 'regionPath'>> {
    const organisation = (await this.organisations.byIds([draft.organisationId])).get(draft.organisationId);
    if (organisation === undefined) throw generalErrors.NOT_FOUND();
    const { name, regionId } = organisation;
    const regionPath = (await this.identity.regions([regionId])).get(regionId)?.path;
    const fund = (await this.funds.byIds([draft.fundId])).get(draft.fundId);
    if (regionPath === undefined || fund === undefined) throw generalErrors.NOT_FOUND();
    const near = isWithin(regionPath, [fund.regionPath]) || isWithin(fund.regionPath, [regionPath]);
    if (!near) throw generalErrors.NOT_FOUND();
    return { name, regionId, regionPath };
  }
}
