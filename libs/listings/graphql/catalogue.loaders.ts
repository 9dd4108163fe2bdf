import { Injectable } from '@nestjs/common';
import type { BatchLoader, OperationContext } from '#platform';
import { ListingQueries } from '../app/listing-queries.js';
import { PricesForPerson } from '../app/prices-for-person.js';
import { ProviderQueries } from '../app/provider-queries.js';
import type { ListingInsideType, ListingTermsType } from './listing.type.js';
import type { ProviderType } from './provider.type.js';

/** Providers, by id, for what everybody sees of a listing. */
@Injectable()
export class ProviderLoader implements BatchLoader<string, ProviderType> {
  constructor(private readonly queries: ProviderQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, ProviderType>> {
    return this.queries.byIds(ids);
  }
}

/** Why providers were rejected or suspended, for those who have a part in them. */
@Injectable()
export class ProviderReasonLoader implements BatchLoader<string, string | null> {
  constructor(private readonly queries: ProviderQueries) {}

  load(ids: readonly string[], { actor }: OperationContext): Promise<ReadonlyMap<string, string | null>> {
    return this.queries.reasonsFor(actor, ids);
  }
}

/** Terms, by their id. */
@Injectable()
export class ListingTermsLoader implements BatchLoader<string, ListingTermsType> {
  constructor(private readonly queries: ListingQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, ListingTermsType>> {
    return this.queries.terms(ids);
  }
}

/** Ids of the regions served, by terms. */
@Injectable()
export class ListingAreasLoader implements BatchLoader<string, string[]> {
  constructor(private readonly queries: ListingQueries) {}

  load(termsIds: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    return this.queries.areas(termsIds);
  }
}

/** What is for the people of the provider and the staff only, by listing. */
@Injectable()
export class ListingInsideLoader implements BatchLoader<string, ListingInsideType> {
  constructor(private readonly queries: ListingQueries) {}

  load(ids: readonly string[], { actor }: OperationContext): Promise<ReadonlyMap<string, ListingInsideType>> {
    return this.queries.inside(actor, ids);
  }
}

/** What the one who asks would pay today, by terms. */
@Injectable()
export class MyPriceLoader implements BatchLoader<string, number> {
  constructor(private readonly prices: PricesForPerson) {}

  async load(termsIds: readonly string[], { actor }: OperationContext): Promise<ReadonlyMap<string, number>> {
    return this.prices.feesOf(await this.prices.payer(actor), termsIds);
  }
}
