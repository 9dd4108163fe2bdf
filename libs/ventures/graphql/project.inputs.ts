import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsString, Min, ValidateNested } from 'class-validator';
import type { LocalDate } from '#kernel';
import { FenScalar, IdempotencyKey, IsId, LocalDateScalar, PageArgs, ShortText } from '#platform';
import type { ReleaseStep } from '../app/release-tranche.js';
import type { Verdict } from '../domain/milestone.states.js';
import { ReleaseStepEnum, VerdictEnum } from './project.enums.js';

@ArgsType()
export class VentureProjectsArgs extends PageArgs {
  @Field(() => ID, { description: 'Of this round. 轮次' })
  @IsId()
  roundId: string;
}

@InputType({ description: 'An account at a bank; sealed at rest. 收款账户' })
export class VentureAccountInput {
  @Field({ description: 'Whose account. 户名' })
  @ShortText(60)
  name: string;

  @Field({ description: 'Number of the account. 账号' })
  @ShortText(40)
  account: string;

  @Field({ description: 'The bank. 开户行' })
  @ShortText(100)
  bank: string;
}

@InputType({ isAbstract: true })
abstract class ProjectInput {
  @Field(() => ID, { description: 'The application. 申报编号' })
  @IsId()
  applicationId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Draws an agreement up and signs it for the charity. 拟定协议' })
export class OfferAgreementInput extends ProjectInput {
  @Field(() => LocalDateScalar, { description: 'When half-time is evaluated. 中期日期' })
  @IsString()
  midtermOn: LocalDate;

  @Field(() => LocalDateScalar, { description: 'When the project ends. 结束日期' })
  @IsString()
  endsOn: LocalDate;
}

@InputType({ description: 'Signs an agreement for the organisation, as it was read. 签署协议' })
export class SignAgreementInput extends ProjectInput {
  @Field({ description: 'The hash of the agreement that was read. 协议哈希' })
  @ShortText(64)
  termsHash: string;

  @Field(() => VentureAccountInput, { description: 'Where the grant is paid to. 收款账户' })
  @ValidateNested()
  @Type(() => VentureAccountInput)
  payee: VentureAccountInput;
}

@InputType({ description: 'Ends a project before its time. 终止项目' })
export class TerminateProjectInput extends ProjectInput {
  @Field(() => FenScalar, { description: 'Eligible spending that was verified. 核定支出' })
  @IsInt()
  @Min(0)
  verified: number;

  @Field({ description: 'Why. 原因' })
  @ShortText(500)
  reason: string;

  @Field({ description: 'Whether its organisation is barred for it. 是否违约' })
  @IsBoolean()
  isBreach: boolean;
}

@InputType({ description: 'Records what the auditors found. 登记审计' })
export class RecordProjectAuditInput extends ProjectInput {
  @Field({ description: 'Who audited. 审计机构' })
  @ShortText(120)
  auditor: string;

  @Field({ description: 'Number of their report. 报告文号' })
  @ShortText(60)
  reportNumber: string;

  @Field(() => FenScalar, { description: 'Eligible cost. 审定支出' })
  @IsInt()
  @Min(0)
  audited: number;

  @Field(() => FenScalar, { description: 'Own funds that were really spent. 实际自筹支出' })
  @IsInt()
  @Min(0)
  ownSpent: number;
}

@InputType({ description: 'Books what has come back of a project. 登记追回款' })
export class RecordClawbackInput extends ProjectInput {
  @Field(() => FenScalar, { description: 'How much has come. 金额' })
  @IsInt()
  @Min(1)
  amount: number;
}

@InputType({ isAbstract: true })
abstract class MilestoneInput {
  @Field(() => ID, { description: 'The milestone. 里程碑编号' })
  @IsId()
  milestoneId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Reports how far a project has come. 提交进展报告' })
export class ReportMilestoneInput extends MilestoneInput {
  @Field({ description: 'What was done. 内容' })
  @ShortText(2000)
  text: string;

  @Field(() => FenScalar, { description: 'Spent of the grant, from the beginning on. 资助资金累计支出' })
  @IsInt()
  @Min(0)
  spent: number;

  @Field(() => FenScalar, { description: 'Spent of own funds, from the beginning on. 自筹资金累计支出' })
  @IsInt()
  @Min(0)
  ownSpent: number;
}

@InputType({ description: 'Evaluates a project at half-time or at its end. 评估里程碑' })
export class EvaluateMilestoneInput extends MilestoneInput {
  @Field(() => VerdictEnum, { description: 'The verdict. 结论' })
  @IsEnum(VerdictEnum)
  verdict: Verdict;

  @Field({ description: 'In words. 意见' })
  @ShortText(500)
  remark: string;

  @Field(() => FenScalar, { nullable: true, description: 'Of a failure: verified eligible spending. 核定支出' })
  @IsOptional()
  @IsInt()
  @Min(0)
  verified?: number;

  @Field(() => LocalDateScalar, { nullable: true, description: 'To be put right until. 整改期限' })
  @IsOptional()
  rectifyUntil?: LocalDate;
}

@InputType({ isAbstract: true })
abstract class TrancheInput {
  @Field(() => ID, { description: 'The tranche. 拨付期编号' })
  @IsId()
  trancheId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Takes a step of the release of a tranche. 拨付' })
export class ReleaseTrancheInput extends TrancheInput {
  @Field(() => ReleaseStepEnum, { description: 'Which step. 步骤' })
  @IsEnum(ReleaseStepEnum)
  step: ReleaseStep;
}

@InputType({ description: 'Holds a tranche that has not been sent. 暂缓拨付' })
export class HoldTrancheInput extends TrancheInput {
  @Field({ description: 'Why. 原因' })
  @ShortText(500)
  reason: string;
}

@InputType({ description: 'Lets a held tranche go on. 恢复拨付' })
export class ResumeTrancheInput extends TrancheInput {}

@InputType({ description: 'Archives a round of which nothing is open any more. 归档' })
export class ArchiveVentureRoundInput {
  @Field(() => ID, { description: 'The round. 轮次编号' })
  @IsId()
  roundId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
