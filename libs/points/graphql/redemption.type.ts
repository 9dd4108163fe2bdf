import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, GraphQLDateTime, PointsScalar } from '#platform';
import type { RedemptionState } from '../domain/redemption.states.js';
import { RedemptionStateEnum } from './reward-and-redemption.enums.js';

@ObjectType('Redemption', { description: 'One piece redeemed by one person. 兑换' })
export class RedemptionType {
  @Field(() => ID, { description: 'Redemption. 兑换编号' })
  id: string;

  @Field(() => ID, { description: 'Reward. 兑换品编号' })
  rewardId: string;

  @Field({ description: 'Name of the reward. 兑换品名称' })
  rewardName: string;

  @Field({ description: 'Where it is fetched. 领取地点' })
  place: string;

  @Field(() => ID, { description: 'Who gives it. 商家编号' })
  merchantId: string;

  @Field(() => PointsScalar, { description: 'Points held or spent for it. 积分' })
  price: number;

  @Field(() => RedemptionStateEnum, { description: 'State. 状态' })
  state: RedemptionState;

  @Field(() => ID, { description: 'Policy by which it was redeemed. 政策编号' })
  policyId: string;

  @Field(() => GraphQLDateTime, { description: 'When it was reserved. 预留时间' })
  reservedAt: Date;

  @Field(() => GraphQLDateTime, { description: 'The last instant to fetch it. 领取截止时间' })
  expiresAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it could be fetched. 备好时间' })
  readyAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was given. 核销时间' })
  fulfilledAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was cancelled, ended or brought back. 终止时间',
  })
  endedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled or brought back. 原因' })
  reason: string | null;
}

@ObjectType('RedemptionConnection', { description: 'A page of redemptions, newest first. 兑换记录' })
export class RedemptionConnection extends Connection(RedemptionType) {}

@ObjectType('RedemptionCode', { description: 'What I show to the merchant; it works once. 兑换码' })
export class RedemptionCodeType {
  @Field({ description: 'Six digits. 六位兑换码' })
  code: string;

  @Field({ description: 'The text of the QR code. 二维码内容' })
  qr: string;

  @Field(() => GraphQLDateTime, { description: 'The last instant to show it. 有效期至' })
  expiresAt: Date;
}
