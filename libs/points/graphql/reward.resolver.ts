import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, PageArgs, Requires, SignedIn, type Actor, type Page } from '#platform';
import { ChangeReward } from '../app/change-reward.js';
import { CreateReward } from '../app/create-reward.js';
import { RegisterMerchant } from '../app/register-merchant.js';
import { RewardQueries } from '../app/reward-queries.js';
import { idAfter, idCursor } from './id-page.js';
import { rewardEvents } from './reward-and-redemption.enums.js';
import {
  ChangeRewardStockInput,
  CreateRewardInput,
  MerchantRewardsArgs,
  RegisterMerchantInput,
  RewardsArgs,
  SetRewardStateInput,
} from './reward.input.js';
import { MerchantConnection, MerchantType, RewardConnection, RewardType } from './reward.type.js';

/** Merchants, and what they offer for points. */
@Resolver(() => RewardType)
export class RewardResolver {
  constructor(
    private readonly register: RegisterMerchant,
    private readonly create: CreateReward,
    private readonly change: ChangeReward,
    private readonly queries: RewardQueries,
  ) {}

  @SignedIn()
  @Query(() => RewardConnection, { description: 'What can be redeemed now in a region, newest first. 兑换品列表' })
  async rewards(
    @CurrentActor() actor: Actor,
    @Args() { regionId, first, after }: RewardsArgs,
  ): Promise<Page<RewardType>> {
    const slice = { afterId: idAfter(after), limit: first + 1 };
    return keysetPage(await this.queries.offered(actor, regionId ?? undefined, slice), first, idCursor, after);
  }

  @SignedIn()
  @Query(() => RewardType, { description: 'One reward, whatever its state. 兑换品' })
  async reward(@IdArg('id', 'Reward. 兑换品') id: string): Promise<RewardType> {
    return this.queries.one(id);
  }

  @SignedIn()
  @Query(() => RewardConnection, { description: 'All rewards of a merchant of mine, newest first. 商家的兑换品' })
  async merchantRewards(
    @CurrentActor() actor: Actor,
    @Args() { merchantId, first, after }: MerchantRewardsArgs,
  ): Promise<Page<RewardType>> {
    const slice = { afterId: idAfter(after), limit: first + 1 };
    return keysetPage(await this.queries.ofMerchant(actor, merchantId, slice), first, idCursor, after);
  }

  @Requires('merchant.register')
  @Query(() => MerchantConnection, { description: 'Merchants of my regions, newest first. 兑换商家列表' })
  async merchants(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<Page<MerchantType>> {
    const slice = { afterId: idAfter(after), limit: first + 1 };
    return keysetPage(await this.queries.merchantsOf(actor, slice), first, idCursor, after);
  }

  @Requires('merchant.register')
  @Mutation(() => MerchantType, { description: 'Registers an organisation as a merchant. 登记兑换商家' })
  async registerMerchant(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which organisation. 组织' }) input: RegisterMerchantInput,
  ): Promise<MerchantType> {
    return this.register.execute(actor, input);
  }

  @Requires('reward.manage')
  @Mutation(() => RewardType, { description: 'Offers goods or a service for points. 发布兑换品' })
  async createReward(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What, for whom, for how many. 兑换品内容' }) input: CreateRewardInput,
  ): Promise<RewardType> {
    return this.create.execute(actor, input);
  }

  @Requires('reward.manage')
  @Mutation(() => RewardType, { description: 'Puts pieces in or takes them out. 调整库存' })
  async changeRewardStock(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'How many. 数量' }) input: ChangeRewardStockInput,
  ): Promise<RewardType> {
    return this.change.stock(actor, input);
  }

  @Requires('reward.manage')
  @Mutation(() => RewardType, { description: 'Pauses, resumes or closes a reward. 暂停、恢复、关闭' })
  async setRewardState(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What to do. 操作' }) { action, ...input }: SetRewardStateInput,
  ): Promise<RewardType> {
    return this.change.state(actor, { ...input, action: rewardEvents[action] });
  }
}
