import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn, type Actor } from '#platform';
import { CancelRedemption } from '../app/cancel-redemption.js';
import { FulfilRedemption } from '../app/fulfil-redemption.js';
import { ReadyRedemption } from '../app/ready-redemption.js';
import { RedeemReward } from '../app/redeem-reward.js';
import { ReturnRedemption } from '../app/return-redemption.js';
import {
  CancelRedemptionInput,
  FulfilRedemptionInput,
  ReadyRedemptionInput,
  RedeemRewardInput,
  ReturnRedemptionInput,
} from './redemption.input.js';
import { RedemptionType } from './redemption.type.js';

/** A redemption from its request to its end. */
@Resolver(() => RedemptionType)
export class RedemptionResolver {
  constructor(
    private readonly redeem: RedeemReward,
    private readonly ready: ReadyRedemption,
    private readonly fulfil: FulfilRedemption,
    private readonly cancel: CancelRedemption,
    private readonly bringBack: ReturnRedemption,
  ) {}

  @SignedIn()
  @Mutation(() => RedemptionType, { description: 'Redeems points for one piece: both are held. 积分兑换' })
  async redeemReward(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which reward. 兑换品' }) input: RedeemRewardInput,
  ): Promise<RedemptionType> {
    return this.redeem.execute(actor, input);
  }

  @Requires('reward.fulfil')
  @Mutation(() => RedemptionType, { description: 'What was reserved can be fetched now. 备货完成' })
  async readyRedemption(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which redemption. 兑换' }) input: ReadyRedemptionInput,
  ): Promise<RedemptionType> {
    return this.ready.execute(actor, input);
  }

  @Requires('reward.fulfil')
  @Mutation(() => RedemptionType, { description: 'Takes a code, once, and gives the goods. 核销' })
  async fulfilRedemption(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The code that is shown. 兑换码' }) input: FulfilRedemptionInput,
  ): Promise<RedemptionType> {
    return this.fulfil.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => RedemptionType, {
    description: 'Takes it back before it is given; points and piece return. 取消兑换',
  })
  async cancelRedemption(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which redemption. 兑换' }) input: CancelRedemptionInput,
  ): Promise<RedemptionType> {
    return this.cancel.execute(actor, input);
  }

  @Requires('reward.fulfil')
  @Mutation(() => RedemptionType, { description: 'Takes back what was given; the points return to their lots. 退回' })
  async returnRedemption(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which redemption and why. 退回内容' }) input: ReturnRedemptionInput,
  ): Promise<RedemptionType> {
    return this.bringBack.execute(actor, input);
  }
}
