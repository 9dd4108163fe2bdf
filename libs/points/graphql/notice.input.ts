import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';
import { IdempotencyKey, IsId, PageArgs, ShortText } from '#platform';
import { objectionDecisionNames, type ObjectionDecision } from '../domain/notice.states.js';
import { ObjectionDecisionEnum } from './star-and-certificate.enums.js';

@ArgsType()
export class PublicNoticesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this region and below. 地区' })
  @IsOptional()
  @IsId()
  regionId?: string | null;
}

@InputType({ description: 'Objects to a notice. 提出异议' })
export class ObjectToNoticeInput {
  @Field(() => ID, { description: 'Notice. 公示' })
  @IsId()
  noticeId: string;

  @Field({ description: 'What is objected; only the station reads it. 异议内容' })
  @ShortText(300)
  reason: string;

  @Field(() => ID, { description: 'Key of this objection. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'The station answers the objection to a notice. 答复公示异议' })
export class DecideNoticeObjectionInput {
  @Field(() => ID, { description: 'Notice. 公示' })
  @IsId()
  noticeId: string;

  @Field(() => ObjectionDecisionEnum, { description: 'Decision. 结论' })
  @IsIn(objectionDecisionNames)
  decision: ObjectionDecision;

  @Field({ description: 'Reason. 答复' })
  @ShortText(300)
  reason: string;

  @Field(() => ID, { description: 'Key of this answer. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
