import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IdempotencyKey, IsId, MinutesScalar, PageArgs, ShortText } from '#platform';
import {
  reviewDecisionNames,
  reviewStateNames,
  type ReviewDecisionName,
  type ReviewState,
} from '../domain/review.states.js';
import { ReviewDecisionEnum, ReviewStateEnum } from './integrity.enums.js';

/** What the work list is narrowed by. */
@ArgsType()
export class RecordReviewsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this region and below. 地区' })
  @IsOptional()
  @IsId()
  regionId?: string;

  @Field(() => [ReviewStateEnum], { nullable: true, description: 'In these states; undecided by default. 状态' })
  @IsOptional()
  @IsIn(reviewStateNames, { each: true })
  states?: ReviewState[];
}

/** Answers a review. */
@InputType('AnswerRecordReviewInput', { description: 'What I say to the review of my record. 核查说明' })
export class AnswerRecordReviewInput {
  @Field(() => ID, { description: 'Review. 核查' })
  @IsId()
  reviewId: string;

  @Field({ description: 'What happened. 说明' })
  @ShortText(1000)
  text: string;

  @Field(() => ID, { description: 'Key of this answer. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

/** Decides a review. */
@InputType('DecideRecordReviewInput', { description: 'Decides about a frozen record. 处理核查' })
export class DecideRecordReviewInput {
  @Field(() => ID, { description: 'Review. 核查' })
  @IsId()
  reviewId: string;

  @Field(() => ReviewDecisionEnum, { description: 'Decision. 结论' })
  @IsIn(reviewDecisionNames)
  decision: ReviewDecisionName;

  @Field(() => MinutesScalar, { nullable: true, description: 'Minutes that count, for CORRECT. 应计时长' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1440)
  minutes?: number;

  @Field({ description: 'Reason, shown to the volunteer. 处理意见' })
  @ShortText(300)
  reason: string;

  @Field(() => ID, { description: 'Key of this decision. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
