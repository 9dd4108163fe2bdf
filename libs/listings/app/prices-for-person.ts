import { Injectable } from '@nestjs/common';
import { businessDate, Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { ListingSearchRepository } from '../data/listing-search.repository.js';
import type { PriceGroup } from '../domain/price.js';
import { CategoryAccess } from './category-access.js';
import { PersonCategories } from './person-categories.js';

/** Whose price is asked for: which groups he is of today, and where he lives; nobody in particular is a resident. */
export interface Payer {
  readonly groups: readonly PriceGroup[];
  /** Ids of the regions of his home, from the district down; null for nobody in particular. */
  readonly homeIds: readonly string[] | null;
}

/** What somebody would pay today (对我的价格). Only the fee leaves this place, never why. */
@Injectable()
export class PricesForPerson {
  constructor(
    private readonly access: CategoryAccess,
    private readonly categories: PersonCategories,
    private readonly search: ListingSearchRepository,
    private readonly clock: Clock,
  ) {}

  /** Oneself, or a resident for whom one may order. Throws UNAUTHENTICATED, NOT_FOUND. */
  async payer(actor: Actor | undefined, forPersonId?: string): Promise<Payer> {
    if (actor === undefined && forPersonId !== undefined) throw generalErrors.UNAUTHENTICATED();
    if (actor === undefined) return { groups: ['RESIDENT'], homeIds: null };
    const personId = forPersonId ?? actor.personId;
    const { regionPath } = await this.access.requireOrderer(actor, personId);
    const today = businessDate(this.clock.now());
    const categories = (await this.categories.at([personId], today)).get(personId) ?? [];
    return { groups: ['RESIDENT', ...categories], homeIds: regionPath.split('/').filter((id) => id !== '') };
  }

  /** The fee under terms, in fen, by their id: the lowest of the payer's groups. One query. */
  async feesOf({ groups }: Payer, termsIds: readonly string[]): Promise<Map<string, number>> {
    const fees = new Map<string, number>();
    for (const { termsId, priceGroup, fee } of await this.search.feesOf(termsIds)) {
      if (groups.includes(priceGroup)) fees.set(termsId, Math.min(fee, fees.get(termsId) ?? fee));
    }
    return fees;
  }
}
