import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, GraphQLDateTime, PointsScalar } from '#platform';
import type { RedemptionPeriod } from '../domain/giving-rules.js';
import type { RewardKind } from '../domain/reward.js';
import type { RewardState } from '../domain/reward.states.js';
import { PointsRedemptionPeriod } from './points-rules.type.js';
import { RewardKindEnum, RewardStateEnum } from './reward-and-redemption.enums.js';

@ObjectType('Merchant', { description: 'An organisation that gives goods or services for points. 兑换商家' })
export class MerchantType {
  @Field(() => ID, { description: 'The organisation. 组织编号' })
  id: string;

  @Field({ description: 'Its name. 名称' })
  name: string;

  @Field(() => ID, { description: 'Its region. 所在地区' })
  regionId: string;

  @Field(() => GraphQLDateTime, { description: 'When it was registered as a merchant. 登记时间' })
  registeredAt: Date;
}

@ObjectType('MerchantConnection', { description: 'A page of merchants, newest first. 兑换商家列表' })
export class MerchantConnection extends Connection(MerchantType) {}

@ObjectType('Reward', { description: 'Goods or a service that can be had for points, never for money. 兑换品' })
export class RewardType {
  @Field(() => ID, { description: 'Reward. 兑换品编号' })
  id: string;

  @Field(() => ID, { description: 'Who gives it. 商家编号' })
  merchantId: string;

  @Field({ description: 'Name of the merchant. 商家名称' })
  merchantName: string;

  @Field(() => ID, { description: 'Whoever lives here or below can redeem it. 面向地区' })
  regionId: string;

  @Field(() => RewardKindEnum, { description: 'Goods or service. 类型' })
  kind: RewardKind;

  @Field({ description: 'Name. 名称' })
  name: string;

  @Field({ description: 'What it is. 说明' })
  description: string;

  @Field({ description: 'Where it is fetched or given. 领取地点' })
  place: string;

  @Field(() => PointsScalar, { description: 'Price in points. 所需积分' })
  price: number;

  @Field(() => Int, { description: 'Pieces that are left. 库存' })
  stock: number;

  @Field(() => GraphQLDateTime, { description: 'Can be redeemed from here on. 兑换开始时间' })
  validFrom: Date;

  @Field(() => GraphQLDateTime, { description: 'The last instant to redeem it. 兑换截止时间' })
  validUntil: Date;

  @Field(() => Int, { description: 'Days to fetch it after the day of the redemption. 领取期限（天）' })
  pickUpDays: number;

  @Field({ description: 'Whether the merchant prepares it before it can be fetched. 是否需备货' })
  prepared: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Most pieces for one person in a period; null: no limit. 每人每期限兑',
  })
  timesPerPeriod: number | null;

  @Field(() => PointsRedemptionPeriod, { description: 'The period of this limit. 限兑周期' })
  period: RedemptionPeriod;

  @Field(() => RewardStateEnum, { description: 'State. 状态' })
  state: RewardState;
}

@ObjectType('RewardConnection', { description: 'A page of rewards, newest first. 兑换品列表' })
export class RewardConnection extends Connection(RewardType) {}
