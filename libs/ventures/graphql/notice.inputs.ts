import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsEnum, IsOptional } from 'class-validator';
import { IdempotencyKey, IsId, PageArgs, ShortText } from '#platform';
import type { ObjectionDecision } from '../app/decide-objection.js';
import type { ObjectionState } from '../domain/objection.states.js';
import { ObjectionDecisionEnum, ObjectionStateEnum } from './notice.enums.js';

@InputType({ description: 'Publishes the awards of a ranked round. 发布公示' })
export class PublishNoticeInput {
  @Field(() => ID, { description: 'The round. 轮次' })
  @IsId()
  roundId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Checks a ranking once more before the notice. 复核评审结果' })
export class RecheckRankingInput extends PublishNoticeInput {}

@InputType({ description: 'Confirms awards whose notice has ended. 确认立项' })
export class ConfirmAwardsInput extends PublishNoticeInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only these applications; left out: all that can be confirmed. 申报书',
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsId({ each: true })
  applicationIds?: string[] | null;
}

@InputType({
  description: 'Objects to an item of a notice, under the name of the document that was shown. 实名提出异议',
})
export class FileObjectionInput {
  @Field(() => ID, { description: 'The application, or the small project. 申报书或民生微实项目' })
  @IsId()
  applicationId: string;

  @Field({ description: 'What you object. 异议内容' })
  @ShortText(2_000)
  statement: string;

  @Field({ description: 'What shows it. 证据' })
  @ShortText(2_000)
  evidence: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Admits an objection. 受理异议' })
export class AdmitObjectionInput {
  @Field(() => ID, { description: 'The objection. 异议' })
  @IsId()
  objectionId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Files an objection that was answered in writing. 办结异议' })
export class CloseObjectionInput extends AdmitObjectionInput {}

@InputType({ description: 'Does not take an objection. 不予受理' })
export class RefuseObjectionInput extends AdmitObjectionInput {
  @Field({ description: 'The written answer, which is published: name nobody in it. 书面答复' })
  @ShortText(1_000)
  answer: string;
}

@InputType({ description: 'Decides an admitted objection. 处理异议' })
export class DecideObjectionInput extends RefuseObjectionInput {
  @Field(() => ObjectionDecisionEnum, { description: 'How. 处理意见' })
  @IsEnum(ObjectionDecisionEnum)
  decision: ObjectionDecision['decision'];
}

@ArgsType()
export class VentureObjectionsArgs extends PageArgs {
  @Field(() => ID, { description: 'The round. 轮次' })
  @IsId()
  roundId: string;

  @Field(() => ObjectionStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsEnum(ObjectionStateEnum)
  state?: ObjectionState;
}
