import { ArgsType, Field, ID, InputType, OmitType, PartialType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsEnum, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { FenScalar, IdempotencyKey, IsId, PageArgs, ShortText } from '#platform';
import type { ApplicationState } from '../domain/application.states.js';
import type { ScreeningStep } from '../domain/rulebook.js';
import type { AppealOutcome } from '../domain/screening.js';
import { AppealOutcomeEnum, ApplicationStateEnum, ScreeningStepEnum } from './round.enums.js';

@ArgsType()
export class VentureApplicationsArgs extends PageArgs {
  @Field(() => ID, { description: 'Of which round. 轮次' })
  @IsId()
  roundId: string;

  @Field(() => ApplicationStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsEnum(ApplicationStateEnum)
  state?: ApplicationState;
}

@InputType({ description: 'A line of a budget. 预算科目' })
export class VentureBudgetLineInput {
  @Field({ description: 'Its code. 科目代码' })
  @ShortText(40)
  code: string;

  @Field(() => String, { nullable: true, description: 'What it is for. 说明' })
  @IsOptional()
  @ShortText(60)
  name?: string;

  @Field(() => FenScalar, { description: 'How much. 金额' })
  @IsInt()
  @Min(0)
  amount: number;
}

@InputType({ description: 'Draws an application up for an organisation. 填写申报书' })
export class DraftVentureApplicationInput {
  @Field(() => ID, { description: 'The round. 轮次' })
  @IsId()
  roundId: string;

  @Field(() => ID, { description: 'Who applies. 申报单位' })
  @IsId()
  organisationId: string;

  @Field({ description: 'A category of the round. 类别' })
  @ShortText(40)
  category: string;

  @Field({ description: 'Title of the project. 项目名称' })
  @ShortText(120)
  title: string;

  @Field({ description: 'What is wrong today. 问题与需求' })
  @ShortText(2_000)
  problem: string;

  @Field({ description: 'For whom. 受益人' })
  @ShortText(2_000)
  beneficiaries: string;

  @Field({ description: 'What is done. 活动' })
  @ShortText(2_000)
  activities: string;

  @Field({ description: 'What comes of it. 产出' })
  @ShortText(2_000)
  outputs: string;

  @Field(() => [VentureBudgetLineInput], { description: 'The budget line by line. 预算明细' })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => VentureBudgetLineInput)
  lines: VentureBudgetLineInput[];

  @Field(() => FenScalar, { description: 'The whole budget: the sum of its lines. 预算总额' })
  @IsInt()
  @Min(0)
  budget: number;

  @Field(() => FenScalar, { description: 'The grant that is asked for. 申请资助' })
  @IsInt()
  @Min(0)
  asked: number;

  @Field(() => FenScalar, { description: 'Own funds. 自筹资金' })
  @IsInt()
  @Min(0)
  own: number;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ isAbstract: true })
abstract class ApplicationStepInput {
  @Field(() => ID, { description: 'The application. 申报编号' })
  @IsId()
  applicationId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({
  description: 'Changes an application that was not handed in or came back; what is left out stays. 修改申报书',
})
export class EditVentureApplicationInput extends PartialType(
  OmitType(DraftVentureApplicationInput, ['roundId', 'organisationId', 'idempotencyKey'] as const),
) {
  @Field(() => ID, { description: 'The application. 申报编号' })
  @IsId()
  applicationId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Hands an application in. 提交申报书' })
export class SubmitApplicationInput extends ApplicationStepInput {}

@InputType({ description: 'Takes an application back. 撤回申报' })
export class WithdrawVentureApplicationInput extends ApplicationStepInput {}

@InputType({ description: 'Sends an application back for completion. 退回补正' })
export class ReturnApplicationInput extends ApplicationStepInput {
  @Field({ description: 'What is missing, for the applicant. 原因' })
  @ShortText(500)
  reason: string;
}

@InputType({ description: 'Takes a step of screening. 资格审查' })
export class ScreenApplicationInput extends ApplicationStepInput {
  @Field(() => ScreeningStepEnum, { description: 'Which step. 环节' })
  @IsEnum(ScreeningStepEnum)
  step: ScreeningStep;

  @Field({ description: 'Whether it is passed. 是否通过' })
  @IsBoolean()
  passed: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; needed for a refusal. 原因' })
  @IsOptional()
  @ShortText(500)
  reason?: string;
}

@InputType({ description: 'Appeals against ineligibility. 申诉' })
export class AppealIneligibilityInput extends ApplicationStepInput {
  @Field({ description: 'On what grounds. 理由' })
  @ShortText(1_000)
  grounds: string;
}

@InputType({ description: 'Decides an appeal. 裁定申诉' })
export class DecideAppealInput extends ApplicationStepInput {
  @Field(() => AppealOutcomeEnum, { description: 'How it ends. 结果' })
  @IsEnum(AppealOutcomeEnum)
  outcome: AppealOutcome;

  @Field({ description: 'The answer in writing. 答复' })
  @ShortText(500)
  answer: string;
}
