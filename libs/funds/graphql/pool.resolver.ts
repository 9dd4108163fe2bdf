import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, type Actor } from '#platform';
import { ActivateMatchingPool } from '../app/activate-pool.js';
import { CreateMatchingPool } from '../app/create-pool.js';
import { EndMatchingPool } from '../app/end-pool.js';
import { FundMatchingPool } from '../app/fund-pool.js';
import { shown } from '../app/pool-queries.js';
import { ReleaseMatchingPool } from '../app/release-pool.js';
import { ReviewHeldMatch } from '../app/review-match.js';
import {
  ActivateMatchingPoolInput,
  CreateMatchingPoolInput,
  EndMatchingPoolInput,
  FundMatchingPoolInput,
  ReleaseMatchingPoolInput,
  ReviewHeldMatchInput,
} from './pool.inputs.js';
import { MatchingPoolType, MatchType } from './pool.type.js';

/** The steps of a matching pool. */
@Resolver(() => MatchingPoolType)
export class PoolResolver {
  constructor(
    private readonly create: CreateMatchingPool,
    private readonly fund: FundMatchingPool,
    private readonly activate: ActivateMatchingPool,
    private readonly end: EndMatchingPool,
    private readonly release: ReleaseMatchingPool,
    private readonly review: ReviewHeldMatch,
  ) {}

  @Requires('fund.manage')
  @Mutation(() => MatchingPoolType, { description: 'Draws up a matching pool with its rules. 设立配捐池' })
  async createMatchingPool(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The pool. 配捐池内容' }) input: CreateMatchingPoolInput,
  ): Promise<MatchingPoolType> {
    const { fundId = null, capPerGift = null, capPerDonorDay = null, capPerDrive = null } = input;
    return shown(await this.create.execute(actor, { ...input, fundId, capPerGift, capPerDonorDay, capPerDrive }));
  }

  @Requires('pool.fund')
  @Mutation(() => MatchingPoolType, { description: 'Records the sponsor’s money. 登记配捐资金到账' })
  async fundMatchingPool(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which pool, and how much. 配捐池与金额' }) input: FundMatchingPoolInput,
  ): Promise<MatchingPoolType> {
    return shown(await this.fund.execute(actor, input));
  }

  @Requires('fund.manage')
  @Mutation(() => MatchingPoolType, { description: 'Publishes the rules as the second person. 启用配捐池' })
  async activateMatchingPool(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 配捐池' }) { poolId }: ActivateMatchingPoolInput,
  ): Promise<MatchingPoolType> {
    return shown(await this.activate.execute(actor, poolId));
  }

  @Requires('fund.manage')
  @Mutation(() => MatchingPoolType, { description: 'Ends a pool before its date. 结束配捐' })
  async endMatchingPool(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 配捐池' }) { poolId }: EndMatchingPoolInput,
  ): Promise<MatchingPoolType> {
    return shown(await this.end.execute(actor, poolId));
  }

  @Requires('pool.fund')
  @Mutation(() => MatchingPoolType, { description: 'Records that the rest is back with the sponsor. 登记余额退回' })
  async releaseMatchingPool(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 配捐池' }) input: ReleaseMatchingPoolInput,
  ): Promise<MatchingPoolType> {
    return shown(await this.release.execute(actor, input));
  }

  @Requires('match.review')
  @Mutation(() => MatchType, { description: 'Decides a held match. 复核配捐' })
  reviewHeldMatch(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and how. 配捐与结论' }) input: ReviewHeldMatchInput,
  ): Promise<MatchType> {
    return this.review.execute(actor, input);
  }
}
