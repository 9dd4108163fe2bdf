import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsOptional } from 'class-validator';
import { Connection, FenScalar, GraphQLDateTime, IdempotencyKey, IsId, PageArgs, ShortText } from '#platform';
import type { DisbursementState } from '../domain/disbursement.states.js';
import type { BounceReason, SpendingSubjectKind } from '../domain/spending.types.js';
import { BounceReasonEnum, DisbursementStateEnum, SpendingSubjectEnum } from './grant.enums.js';

@ObjectType('DisbursementAttempt', { description: 'One sending of a payment. 汇出记录' })
export class DisbursementAttemptType {
  @Field(() => Int, { description: 'Its number, from 1. 次数' })
  number: number;

  @Field(() => GraphQLDateTime, { description: 'Sent at. 汇出时间' })
  sentAt: Date;

  @Field(() => BounceReasonEnum, { nullable: true, description: 'Why it came back. 退汇原因' })
  bounceReason: BounceReason | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'The bank answered at. 银行回复时间' })
  answeredAt: Date | null;
}

@ObjectType('Disbursement', { description: 'A payment out of a fund, for its staff and its bodies. 拨付' })
export class DisbursementType {
  @Field(() => ID, { description: 'The payment. 拨付编号' })
  id: string;

  @Field(() => ID, { description: 'The fund. 基金编号' })
  fundId: string;

  @Field(() => ID, { description: 'The purpose; the fund itself where fees of services are passed on. 用途编号' })
  purposeId: string;

  @Field(() => SpendingSubjectEnum, { description: 'What it pays. 事项' })
  subjectKind: SpendingSubjectKind;

  @Field(() => ID, { description: 'Which one. 事项编号' })
  subjectId: string;

  @Field(() => FenScalar, { description: 'How much. 金额' })
  amount: number;

  @Field(() => DisbursementStateEnum, { description: 'Where it stands. 状态' })
  state: DisbursementState;

  @Field(() => Int, { description: 'Number of the current attempt. 汇出次数' })
  attempt: number;

  @Field(() => GraphQLDateTime, { description: 'Ordered at. 开立时间' })
  madeAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Arrived at. 到账时间' })
  settledAt: Date | null;
}

@ObjectType('DisbursementConnection', { description: 'A page of payments, newest first. 拨付列表' })
export class DisbursementConnection extends Connection(DisbursementType) {}

@ArgsType()
export class DisbursementsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this fund. 基金' })
  @IsOptional()
  @IsId()
  fundId?: string;
}

@InputType({ description: 'Sends an ordered payment. 汇出' })
export class DisburseInput {
  @Field(() => ID, { description: 'The payment. 拨付编号' })
  @IsId()
  disbursementId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Makes a payment that bounced ready again. 重新汇出' })
export class RetryDisbursementInput extends DisburseInput {}

@InputType({ description: 'The money has arrived. 确认到账' })
export class SettleDisbursementInput extends DisburseInput {
  @Field({ description: 'Number of the bank’s receipt. 银行回单号' })
  @ShortText(60)
  bankReference: string;
}

@InputType({ description: 'The bank sent the money back. 退汇' })
export class BounceDisbursementInput extends DisburseInput {
  @Field(() => BounceReasonEnum, { description: 'Why. 原因' })
  @IsEnum(BounceReasonEnum)
  reason: BounceReason;
}
