import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsEnum, IsInt, IsOptional } from 'class-validator';
import { FenScalar, IdempotencyKey, IsId, PageArgs, ShortText } from '#platform';
import type { MicroProjectState } from '../domain/micro-project.states.js';
import { MicroProjectStateEnum } from './micro.enums.js';

@ArgsType()
export class MicroProjectsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this round. 轮次' })
  @IsOptional()
  @IsId()
  roundId?: string;

  @Field(() => MicroProjectStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsEnum(MicroProjectStateEnum)
  state?: MicroProjectState;
}

@ArgsType()
export class PublishedMicroProjectsArgs extends PageArgs {
  @Field(() => ID, { description: 'Of this round. 轮次' })
  @IsId()
  roundId: string;
}

@InputType({ isAbstract: true })
abstract class MicroTermsInput {
  @Field({ description: 'Its type, by the rules of the round. 项目类别' })
  @ShortText(40)
  type: string;

  @Field({ description: 'Title. 项目名称' })
  @ShortText(120)
  title: string;

  @Field({ description: 'What is lacking. 需求说明' })
  @ShortText(2000)
  need: string;

  @Field({ description: 'What is to be done. 实施内容' })
  @ShortText(2000)
  content: string;

  @Field(() => FenScalar, { description: 'What all of it is expected to cost. 预算造价' })
  @IsInt()
  cost: number;

  @Field(() => FenScalar, { description: 'The subsidy asked for, within the rate of the cost. 申请补助' })
  @IsInt()
  asked: number;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Begins an application for a small project. 填写申报' })
export class DraftMicroProjectInput extends MicroTermsInput {
  @Field(() => ID, { description: 'The round. 轮次编号' })
  @IsId()
  roundId: string;

  @Field(() => ID, { description: 'Your organisation. 申报单位编号' })
  @IsId()
  organisationId: string;

  @Field(() => ID, { description: 'Where it is carried out: a region of the round. 实施地点' })
  @IsId()
  regionId: string;
}

@InputType({ description: 'Writes an application anew that was not handed in, or came back. 修改申报' })
export class EditMicroProjectInput extends MicroTermsInput {
  @Field(() => ID, { description: 'The project. 项目编号' })
  @IsId()
  projectId: string;
}

@InputType({ isAbstract: true })
abstract class MicroStepInput {
  @Field(() => ID, { description: 'The project. 项目编号' })
  @IsId()
  projectId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ isAbstract: true })
abstract class MicroReasonInput extends MicroStepInput {
  @Field({ description: 'Why, for the applicant. 原因' })
  @ShortText(500)
  reason: string;
}

@InputType({ description: 'Hands an application in. 提交申报' })
export class SubmitMicroProjectInput extends MicroStepInput {}

@InputType({ description: 'Sends an application back to be completed. 退回补正' })
export class ReturnMicroProjectInput extends MicroReasonInput {}

@InputType({ description: 'Refuses an application. 不予通过' })
export class RejectMicroProjectInput extends MicroReasonInput {}

@InputType({ description: 'Finds an application good. 审核' })
export class ReviewMicroProjectInput extends MicroStepInput {
  @Field(() => FenScalar, { nullable: true, description: 'Gives no more than this. 核减上限' })
  @IsOptional()
  @IsInt()
  most?: number;
}

@InputType({ description: 'Publishes small projects of a round. 公示' })
export class PublishMicroNoticeInput {
  @Field(() => ID, { description: 'The round. 轮次编号' })
  @IsId()
  roundId: string;

  @Field(() => [ID], { description: 'The projects, each reviewed. 项目编号' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsId({ each: true })
  projectIds: string[];

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Confirms a small project whose notice is over. 确认立项' })
export class ConfirmMicroProjectInput extends MicroStepInput {}

@InputType({ description: 'Takes a small project back before its work begins. 撤回' })
export class WithdrawMicroProjectInput extends MicroStepInput {}

@InputType({ description: 'Ends a confirmed small project that cannot be accepted. 终止' })
export class TerminateMicroProjectInput extends MicroReasonInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Whether its applicant is barred for it. 是否违约' })
  @IsBoolean()
  isBreach: boolean;
}
