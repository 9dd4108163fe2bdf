import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Min } from 'class-validator';
import { IdempotencyKey, IsId, LocalDateScalar, PageArgs, PointsScalar, ShortText } from '#platform';
import { redemptionPeriods, type RedemptionPeriod } from '../domain/giving-rules.js';
import { rewardKinds, type RewardKind } from '../domain/reward.js';
import { PointsRedemptionPeriod } from './points-rules.type.js';
import { RewardActionEnum, RewardKindEnum } from './reward-and-redemption.enums.js';

@InputType({ description: 'Registers an organisation as a merchant. 登记兑换商家' })
export class RegisterMerchantInput {
  @Field(() => ID, { description: 'Organisation in one of my regions. 组织' })
  @IsId()
  organisationId: string;
}

@InputType({ description: 'Offers goods or a service for points. 发布兑换品' })
export class CreateRewardInput {
  @Field(() => ID, { description: 'Who gives it. 商家' })
  @IsId()
  merchantId: string;

  @Field(() => ID, { description: 'For whoever lives here or below; above or below the merchant. 面向地区' })
  @IsId()
  regionId: string;

  @Field(() => RewardKindEnum, { description: 'Goods or service. 类型' })
  @IsIn(rewardKinds)
  kind: RewardKind;

  @Field({ description: 'Name. 名称' })
  @ShortText(60)
  name: string;

  @Field({ description: 'What it is. 说明' })
  @ShortText(500)
  description: string;

  @Field({ description: 'Where it is fetched or given. 领取地点' })
  @ShortText(100)
  place: string;

  @Field(() => PointsScalar, { description: 'Price in points, above zero. 所需积分' })
  @IsInt()
  price: number;

  @Field(() => Int, { description: 'Pieces to begin with. 库存' })
  @IsInt()
  stock: number;

  @Field(() => LocalDateScalar, { description: 'First day to redeem it. 兑换开始日期' })
  @IsString()
  validFrom: string;

  @Field(() => LocalDateScalar, { description: 'Last day to redeem it. 兑换截止日期' })
  @IsString()
  validUntil: string;

  @Field(() => Int, {
    defaultValue: 7,
    description: 'Days to fetch it after the day of the redemption. 领取期限（天）',
  })
  @IsInt()
  pickUpDays: number;

  @Field({ defaultValue: false, description: 'Whether it is prepared before it can be fetched. 是否需备货' })
  @IsBoolean()
  prepared: boolean;

  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description: 'Most pieces for one person in a period; none unless told. 每人每期限兑',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  timesPerPeriod: number | null;

  @Field(() => PointsRedemptionPeriod, { defaultValue: 'YEAR', description: 'The period of this limit. 限兑周期' })
  @IsIn(redemptionPeriods)
  period: RedemptionPeriod;

  @Field(() => ID, { description: 'Key of this reward. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Puts pieces in or takes them out. 调整库存' })
export class ChangeRewardStockInput {
  @Field(() => ID, { description: 'Reward. 兑换品' })
  @IsId()
  rewardId: string;

  @Field(() => Int, { description: 'So many more, or fewer if negative. 增减数量' })
  @IsInt()
  by: number;

  @Field(() => ID, { description: 'Key of this change. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Pauses, resumes or closes a reward. 暂停、恢复、关闭兑换品' })
export class SetRewardStateInput {
  @Field(() => ID, { description: 'Reward. 兑换品' })
  @IsId()
  rewardId: string;

  @Field(() => RewardActionEnum, { description: 'What to do. 操作' })
  @IsIn(['PAUSE', 'RESUME', 'CLOSE'])
  action: 'PAUSE' | 'RESUME' | 'CLOSE';

  @Field(() => ID, { description: 'Key of this change. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@ArgsType()
export class RewardsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'For whoever lives here; my own region unless told. 地区' })
  @IsOptional()
  @IsId()
  regionId?: string | null;
}

@ArgsType()
export class MerchantRewardsArgs extends PageArgs {
  @Field(() => ID, { description: 'Merchant. 商家' })
  @IsId()
  merchantId: string;
}
