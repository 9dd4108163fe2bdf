import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, keysetPage, Loaders, SignedIn, type Actor, type Page } from '#platform';
import { FeedbackQueries, type ShownRating } from '../app/feedback-queries.js';
import { RateServiceOrder } from '../app/rate-service-order.js';
import { RateServiceOrderInput, ServiceRatingsArgs } from './feedback.inputs.js';
import { OrderStarsLoader } from './feedback.loaders.js';
import { ServiceRatingConnection, ServiceRatingType } from './feedback.type.js';
import { idAfter, idCursor } from './id-page.js';
import { ServiceOrderType } from './service-order.type.js';

/** Ratings of confirmed orders. */
@Resolver(() => ServiceOrderType)
export class RatingResolver {
  constructor(
    private readonly queries: FeedbackQueries,
    private readonly rate: RateServiceOrder,
  ) {}

  @SignedIn()
  @Query(() => ServiceRatingConnection, { description: 'Ratings of a listing, newest first. 服务评价列表' })
  async serviceRatings(
    @CurrentActor() actor: Actor,
    @Args() { listingId, first, after }: ServiceRatingsArgs,
  ): Promise<Page<ShownRating>> {
    return keysetPage(await this.queries.ratings(actor, listingId, idAfter(after), first + 1), first, idCursor, after);
  }

  @SignedIn()
  @Mutation(() => ServiceRatingType, { description: 'Rates a confirmed order, once. 评价服务' })
  async rateServiceOrder(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which, and how it was. 评价内容' })
    { comment = null, ...input }: RateServiceOrderInput,
  ): Promise<ServiceRatingType> {
    return this.queries.shownRating(await this.rate.execute(actor, { ...input, comment }), true);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'How it was rated, 1 to 5; null as long as it is not. 评价星级',
  })
  async stars(@Parent() { id }: ServiceOrderType, @Loaders() loaders: Loaders): Promise<number | null> {
    return (await loaders.get(OrderStarsLoader).load(id)) ?? null;
  }
}
