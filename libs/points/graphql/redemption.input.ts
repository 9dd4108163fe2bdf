import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IdempotencyKey, IsId, PageArgs, ShortText } from '#platform';
import { redemptionStateNames, type RedemptionState } from '../domain/redemption.states.js';
import { RedemptionStateEnum } from './reward-and-redemption.enums.js';

@InputType({ description: 'Redeems points for one piece. 积分兑换' })
export class RedeemRewardInput {
  @Field(() => ID, { description: 'Reward. 兑换品' })
  @IsId()
  rewardId: string;

  @Field(() => ID, { description: 'Key of this redemption. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'The merchant has prepared what was reserved. 备货完成' })
export class ReadyRedemptionInput {
  @Field(() => ID, { description: 'Redemption of my merchant. 兑换' })
  @IsId()
  redemptionId: string;

  @Field(() => ID, { description: 'Key of this step. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'The merchant takes a code and gives the goods. 核销' })
export class FulfilRedemptionInput {
  @Field(() => ID, { description: 'The merchant at whose counter I work. 商家' })
  @IsId()
  merchantId: string;

  @Field({ description: 'Six digits, or the text of the QR code. 兑换码或二维码内容' })
  @ShortText(60)
  code: string;

  @Field(() => ID, { description: 'Key of this step. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Takes a redemption back before it is given. 取消兑换' })
export class CancelRedemptionInput {
  @Field(() => ID, { description: 'My redemption, or one of my merchant. 兑换' })
  @IsId()
  redemptionId: string;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Why. 原因' })
  @IsOptional()
  @ShortText(300)
  reason: string | null;

  @Field(() => ID, { description: 'Key of this step. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'The merchant takes back what it gave. 退回' })
export class ReturnRedemptionInput {
  @Field(() => ID, { description: 'Redemption of my merchant. 兑换' })
  @IsId()
  redemptionId: string;

  @Field({ description: 'Why. 原因' })
  @ShortText(300)
  reason: string;

  @Field({ description: 'Whether the piece can be given to somebody else. 是否重新入库' })
  @IsBoolean()
  restock: boolean;

  @Field(() => ID, { description: 'Key of this step. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@ArgsType()
export class MerchantRedemptionsArgs extends PageArgs {
  @Field(() => ID, { description: 'The merchant at whose counter I work. 商家' })
  @IsId()
  merchantId: string;

  @Field(() => RedemptionStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsIn(redemptionStateNames)
  state?: RedemptionState | null;
}
