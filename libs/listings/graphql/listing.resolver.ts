import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FenScalar, LatitudeScalar, Loaders, LongitudeScalar } from '#platform';
import { fromGrid } from '../domain/grid-point.js';
import type { GridPoint } from '../domain/listing-terms.js';
import {
  ListingAreasLoader,
  ListingInsideLoader,
  ListingTermsLoader,
  MyPriceLoader,
  ProviderLoader,
} from './catalogue.loaders.js';
import { ListingInsideType, ListingTermsType, ListingType } from './listing.type.js';
import { ProviderType } from './provider.type.js';

/** What belongs to a listing; loaded for many at once. */
@Resolver(() => ListingType)
export class ListingResolver {
  @ResolveField(() => ProviderType, { description: 'Its provider. 服务机构' })
  provider(@Parent() { providerId }: ListingType, @Loaders() loaders: Loaders): Promise<ProviderType | undefined> {
    return loaders.get(ProviderLoader).load(providerId);
  }

  @ResolveField(() => ListingTermsType, { description: 'Its newest terms. 条款' })
  terms(@Parent() { termsId }: ListingType, @Loaders() loaders: Loaders): Promise<ListingTermsType | undefined> {
    return loaders.get(ListingTermsLoader).load(termsId);
  }

  @ResolveField(() => FenScalar, {
    description: 'What you would pay today; without signing in, a resident. 对我的价格',
  })
  priceForMe(@Parent() { termsId }: ListingType, @Loaders() loaders: Loaders): Promise<number | undefined> {
    return loaders.get(MyPriceLoader).load(termsId);
  }

  @ResolveField(() => [ID], { description: 'People of these regions, and of all below them, may order. 服务范围' })
  async areaRegionIds(@Parent() { termsId }: ListingType, @Loaders() loaders: Loaders): Promise<string[]> {
    return (await loaders.get(ListingAreasLoader).load(termsId)) ?? [];
  }

  @ResolveField(() => LongitudeScalar, { description: 'Where, WGS-84. 经度' })
  longitude(@Parent() listing: GridPoint): number {
    return fromGrid(listing).longitude;
  }

  @ResolveField(() => LatitudeScalar, { description: 'Where, WGS-84. 纬度' })
  latitude(@Parent() listing: GridPoint): number {
    return fromGrid(listing).latitude;
  }

  @ResolveField(() => ListingInsideType, {
    nullable: true,
    description: 'What its provider and the station see; null for everybody else. 内部信息',
  })
  async inside(@Parent() { id }: ListingType, @Loaders() loaders: Loaders): Promise<ListingInsideType | null> {
    return (await loaders.get(ListingInsideLoader).load(id)) ?? null;
  }
}
