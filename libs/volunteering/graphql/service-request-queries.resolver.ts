import { Args, Query, Resolver } from '@nestjs/graphql';
import { generalErrors } from '#kernel';
import {
  CurrentActor,
  CursorScalar,
  Feed,
  FeedSubscription,
  feedSubscription,
  IdArg,
  keysetPage,
  SignedIn,
  type Actor,
  type Page,
} from '#platform';
import { RequestQueries } from '../app/request-queries.js';
import { ServiceRequestsArgs } from './list.args.js';
import { MenuItemType } from './menu-item.type.js';
import { ServiceRequestConnection, ServiceRequestType, ServiceRequestUpdateType } from './service-request.type.js';
import { idAfter, idCursor } from './volunteer-queries.resolver.js';

/** Reading the menu and requests, and watching one of them. */
@Resolver(() => ServiceRequestType)
export class ServiceRequestQueriesResolver {
  constructor(
    private readonly queries: RequestQueries,
    private readonly feed: Feed,
  ) {}

  /** Own items of the region and those of the regions above it. */
  @Query(() => [MenuItemType], { description: 'What can be ordered in a region. 服务菜单' })
  @SignedIn()
  serviceMenu(@IdArg('regionId', 'Region. 地区') regionId: string): Promise<MenuItemType[]> {
    return this.queries.menuOf(regionId);
  }

  /** For who is entitled; to all others it does not exist. */
  @Query(() => ServiceRequestType, { description: 'A request. 需求' })
  @SignedIn()
  serviceRequest(@CurrentActor() actor: Actor, @IdArg('id', 'Request. 需求') id: string): Promise<ServiceRequestType> {
    return this.queries.one(actor, id);
  }

  /** Those in which one has a part, and those of the regions one may read. */
  @Query(() => ServiceRequestConnection, { description: 'Requests I may see, newest first. 需求列表' })
  @SignedIn()
  async serviceRequests(
    @CurrentActor() actor: Actor,
    @Args() args: ServiceRequestsArgs,
  ): Promise<Page<ServiceRequestType>> {
    const rows = await this.queries.list(actor, args, idAfter(args.after), args.first + 1);
    return keysetPage(rows, args.first, idCursor, args.after);
  }

  /** Every change of one request, as long as one may see it. */
  @FeedSubscription(() => ServiceRequestUpdateType, { description: 'Changes of a request. 需求变更推送' })
  @SignedIn()
  async serviceRequestUpdated(
    @CurrentActor() actor: Actor,
    @IdArg('requestId', 'Request. 需求') requestId: string,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'Go on from here. 游标' }) after?: string,
  ) {
    await this.queries.one(actor, requestId);
    return feedSubscription(this.feed, [`request:${requestId}`], after, async ({ cursor }, operation) => {
      if (!operation.actor) throw generalErrors.UNAUTHENTICATED();
      return { cursor, request: await this.queries.one(operation.actor, requestId) };
    });
  }
}
