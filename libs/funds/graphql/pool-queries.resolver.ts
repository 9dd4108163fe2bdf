import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  IdArg,
  keysetPage,
  Loaders,
  OptionalActor,
  Public,
  Requires,
  type Actor,
  type Page,
} from '#platform';
import { PoolQueries } from '../app/pool-queries.js';
import { idAfter, idCursor } from './fund.resolver.js';
import { HeldMatchesArgs, MatchingPoolsArgs } from './pool.inputs.js';
import { SponsorNameLoader } from './pool.loaders.js';
import { MatchConnection, MatchingPoolConnection, MatchingPoolType, MatchType } from './pool.type.js';

/** Reading matching pools: what was published is for everybody. */
@Resolver(() => MatchingPoolType)
export class PoolQueriesResolver {
  constructor(private readonly queries: PoolQueries) {}

  @Public()
  @Query(() => MatchingPoolType, { description: 'A matching pool with its rules and sums. 配捐池' })
  matchingPool(
    @OptionalActor() actor: Actor | undefined,
    @IdArg('id', 'The pool. 配捐池编号') id: string,
  ): Promise<MatchingPoolType> {
    return this.queries.one(actor, id);
  }

  @Public()
  @Query(() => MatchingPoolConnection, { description: 'Matching pools, newest first. 配捐池列表' })
  async matchingPools(
    @OptionalActor() actor: Actor | undefined,
    @Args() { hostId, coveredId, first, after }: MatchingPoolsArgs,
  ): Promise<Page<MatchingPoolType>> {
    const filter = { hostId, coveredIds: coveredId === undefined ? undefined : [coveredId] };
    return keysetPage(await this.queries.page(actor, filter, idAfter(after), first + 1), first, idCursor, after);
  }

  @Requires('match.review')
  @Query(() => MatchConnection, { description: 'Matches of a pool that wait for a review. 待复核配捐' })
  async heldMatches(
    @CurrentActor() actor: Actor,
    @Args() { poolId, first, after }: HeldMatchesArgs,
  ): Promise<Page<MatchType>> {
    return keysetPage(await this.queries.held(actor, poolId, idAfter(after), first + 1), first, idCursor, after);
  }

  @ResolveField(() => String, { description: 'Name of the sponsor. 配捐方名称' })
  async sponsorName(@Parent() { sponsorId }: MatchingPoolType, @Loaders() loaders: Loaders): Promise<string> {
    return (await loaders.get(SponsorNameLoader).load(sponsorId)) ?? '';
  }
}
