import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  IdArg,
  keysetPage,
  OptionalActor,
  Public,
  Requires,
  SignedIn,
  type Actor,
  type Page,
} from '#platform';
import { FindListings } from '../app/find-listings.js';
import { ListingQueries } from '../app/listing-queries.js';
import { TermsToBear } from '../app/terms-to-bear.js';
import { FindListingsArgs, ListingSlotsArgs, ManagedListingsArgs, TermsToBearArgs } from './find-listings.args.js';
import { idAfter, idCursor } from './id-page.js';
import { foundAfter, foundCursor, given, slotAfter, slotCursor, wishOf } from './listing-input.js';
import {
  FoundListingConnection,
  FoundListingType,
  ListingConnection,
  ListingType,
  SlotConnection,
  SlotType,
} from './listing.type.js';

/** Finding and reading listings: what is on offer is for everybody. */
@Resolver(() => ListingType)
export class ListingQueriesResolver {
  constructor(
    private readonly find: FindListings,
    private readonly queries: ListingQueries,
    private readonly toBear: TermsToBear,
  ) {}

  @Public()
  @Query(() => ListingType, { description: 'One listing. 服务项目' })
  listing(
    @OptionalActor() actor: Actor | undefined,
    @IdArg('id', 'The listing. 服务项目编号') id: string,
  ): Promise<ListingType> {
    return this.queries.one(actor, id);
  }

  @Public()
  @Query(() => FoundListingConnection, {
    description: 'What is on offer with a free slot, with the price for you or a resident of yours. 查找服务项目',
  })
  async listings(
    @OptionalActor() actor: Actor | undefined,
    @Args() args: FindListingsArgs,
  ): Promise<Page<FoundListingType>> {
    const { first, after } = args;
    const found = await this.find.execute(actor, wishOf(args), foundAfter(after), first + 1);
    return keysetPage(found, first, foundCursor, after);
  }

  @SignedIn()
  @Query(() => ListingConnection, {
    description: 'Listings in every state, of your organisation or region, newest first. 服务项目管理列表',
  })
  async managedListings(
    @CurrentActor() actor: Actor,
    @Args() { first, after, ...filter }: ManagedListingsArgs,
  ): Promise<Page<ListingType>> {
    const rows = await this.queries.managed(actor, given(filter), idAfter(after), first + 1);
    return keysetPage(rows, first, idCursor, after);
  }

  @Requires('fund.manage')
  @Query(() => ListingConnection, {
    description: 'Listings in review whose terms wait for your fund to agree, newest first. 待基金同意的条款',
  })
  async termsToBear(
    @CurrentActor() actor: Actor,
    @Args() { fundId, first, after }: TermsToBearArgs,
  ): Promise<Page<ListingType>> {
    const rows = await this.toBear.page(actor, fundId, idAfter(after), first + 1);
    return keysetPage(rows, first, idCursor, after);
  }

  @Public()
  @Query(() => SlotConnection, { description: 'Slots of a listing, earliest first. 场次列表' })
  async listingSlots(
    @OptionalActor() actor: Actor | undefined,
    @Args() { listingId, from, first, after }: ListingSlotsArgs,
  ): Promise<Page<SlotType>> {
    const rows = await this.queries.slotsOf(actor, listingId, from ?? undefined, slotAfter(after), first + 1);
    return keysetPage(rows, first, slotCursor, after);
  }
}
