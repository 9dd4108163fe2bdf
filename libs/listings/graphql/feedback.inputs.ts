import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IdempotencyKey, IsId, PageArgs, ShortText } from '#platform';
import type { ComplaintDecision } from '../app/decide-complaint.js';
import type { ComplaintSubject } from '../domain/complaint.js';
import type { ComplaintState } from '../domain/complaint.states.js';
import { MOST_STARS } from '../domain/rating.js';
import { ComplaintDecisionEnum, ComplaintStateEnum, ComplaintSubjectEnum } from './feedback.enums.js';

@ArgsType()
export class ComplaintsArgs extends PageArgs {
  @Field(() => ComplaintStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsEnum(ComplaintStateEnum)
  state?: ComplaintState | null;

  @Field(() => ID, { nullable: true, description: 'Only about this listing. 服务项目' })
  @IsOptional()
  @IsId()
  listingId?: string | null;
}

@ArgsType()
export class ServiceRatingsArgs extends PageArgs {
  @Field(() => ID, { description: 'The listing. 服务项目' })
  @IsId()
  listingId: string;
}

@InputType({ description: 'Complains about a service. 投诉' })
export class FileComplaintInput {
  @Field(() => ID, { description: 'The order. 订单' })
  @IsId()
  orderId: string;

  @Field(() => ComplaintSubjectEnum, { description: 'What it is about. 事由' })
  @IsEnum(ComplaintSubjectEnum)
  subject: ComplaintSubject;

  @Field({ description: 'What happened. 投诉内容' })
  @ShortText(1_000)
  text: string;

  @Field(() => ID, { description: 'Key of this complaint. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Gives the provider’s side. 机构说明' })
export class AnswerComplaintInput {
  @Field(() => ID, { description: 'The complaint. 投诉' })
  @IsId()
  complaintId: string;

  @Field({ description: 'What the provider says. 说明' })
  @ShortText(1_000)
  answer: string;
}

@InputType({ description: 'Decides a complaint. 处理投诉' })
export class DecideComplaintInput {
  @Field(() => ID, { description: 'The complaint. 投诉' })
  @IsId()
  complaintId: string;

  @Field(() => ComplaintDecisionEnum, { description: 'How. 处理意见' })
  @IsEnum(ComplaintDecisionEnum)
  decision: ComplaintDecision['decision'];

  @Field({ description: 'Why. 理由' })
  @ShortText(1_000)
  reason: string;
}

@InputType({ description: 'Takes a complaint back. 撤回投诉' })
export class WithdrawComplaintInput {
  @Field(() => ID, { description: 'The complaint. 投诉' })
  @IsId()
  complaintId: string;
}

@InputType({ description: 'Rates a confirmed order. 评价服务' })
export class RateServiceOrderInput {
  @Field(() => ID, { description: 'The order. 订单' })
  @IsId()
  orderId: string;

  @Field(() => Int, { description: '1 to 5 stars. 星级' })
  @IsInt()
  @Min(1)
  @Max(MOST_STARS)
  stars: number;

  @Field(() => String, { nullable: true, description: 'For provider and station only. 评价内容' })
  @IsOptional()
  @ShortText(300)
  comment?: string | null;

  @Field(() => ID, { description: 'Key of this rating. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
