import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { IdempotencyKey, IsId, PageArgs, ShortText } from '#platform';
import type { SettlementState } from '../domain/settlement.states.js';
import { SettlementStateEnum } from './settlement.enums.js';

/** Of one step, so that it stays well within the time of a request. */
const MOST_ORDERS = 5_000;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

@ArgsType()
export class SettlementsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this provider. 服务机构' })
  @IsOptional()
  @IsId()
  providerId?: string;

  @Field(() => String, { nullable: true, description: 'Only of this month, YYYY-MM. 月份' })
  @IsOptional()
  @Matches(MONTH, { message: 'must be a month YYYY-MM' })
  month?: string;

  @Field(() => SettlementStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsEnum(SettlementStateEnum)
  state?: SettlementState;
}

@InputType({ description: 'Draws the settlement of a month up, or draws it up anew. 编制结算' })
export class DraftSettlementInput {
  @Field(() => ID, { description: 'The provider. 服务机构编号' })
  @IsId()
  providerId: string;

  @Field({ description: 'A month that has ended, YYYY-MM. 月份' })
  @Matches(MONTH, { message: 'must be a month YYYY-MM' })
  month: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Puts only so many orders in, to go on with continueSettlement; all without it. 本次计入的订单上限',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_ORDERS)
  atMost?: number | null;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Puts the next orders into a settlement that was begun. 继续编制结算' })
export class ContinueSettlementInput {
  @Field(() => ID, { description: 'The settlement. 结算编号' })
  @IsId()
  settlementId: string;

  @Field(() => Int, { description: 'How many orders at most in this step. 本次计入的订单上限' })
  @IsInt()
  @Min(1)
  @Max(MOST_ORDERS)
  atMost: number;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Hands a settlement in. 提交结算' })
export class SubmitSettlementInput {
  @Field(() => ID, { description: 'The settlement. 结算编号' })
  @IsId()
  settlementId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Approves a settlement as its approver has read it. 批准结算' })
export class ApproveSettlementInput extends SubmitSettlementInput {
  @Field({ description: 'The hash of the terms that were read. 条款哈希' })
  @ShortText(64)
  termsHash: string;
}

@InputType({ description: 'Sends a settlement back. 退回结算' })
export class ReturnSettlementInput extends SubmitSettlementInput {
  @Field({ description: 'Why, for the provider. 原因' })
  @ShortText(500)
  reason: string;
}

@InputType({ description: 'Orders the payments of an approved settlement. 开立结算拨付' })
export class OrderSettlementPaymentInput extends SubmitSettlementInput {}
