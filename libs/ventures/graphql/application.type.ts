import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, FenScalar, GraphQLDateTime } from '#platform';
import type { ApplicationState } from '../domain/application.states.js';
import type { ScreeningStep } from '../domain/rulebook.js';
import type { AppealOutcome } from '../domain/screening.js';
import { AppealOutcomeEnum, ApplicationStateEnum, ScreeningStepEnum } from './round.enums.js';

@ObjectType('VentureBudgetLine', { description: 'A line of a budget. 预算科目' })
export class BudgetLineType {
  @Field({ description: 'Its code. 科目代码' })
  code: string;

  @Field(() => String, { nullable: true, description: 'What it is for. 说明' })
  name?: string | null;

  @Field(() => FenScalar, { description: 'How much. 金额' })
  amount: number;
}

@ObjectType('VentureScreening', { description: 'What a step of screening found. 资格审查记录' })
export class ScreeningType {
  @Field(() => ScreeningStepEnum, { description: 'Which step. 环节' })
  step: ScreeningStep;

  @Field({ description: 'Whether it was passed. 是否通过' })
  passed: boolean;

  @Field(() => String, { nullable: true, description: 'Why not. 原因' })
  reason: string | null;

  @Field(() => GraphQLDateTime, { description: 'When. 时间' })
  checkedAt: Date;
}

@ObjectType('VentureAppeal', { description: 'An appeal against ineligibility. 申诉' })
export class AppealType {
  @Field({ description: 'What is said. 理由' })
  grounds: string;

  @Field(() => GraphQLDateTime, { description: 'When it was filed. 提出时间' })
  filedAt: Date;

  @Field(() => AppealOutcomeEnum, { nullable: true, description: 'How it ended; null: not yet. 结果' })
  outcome: AppealOutcome | null;

  @Field(() => String, { nullable: true, description: 'The answer in writing. 答复' })
  answer: string | null;
}

@ObjectType('VentureApplication', { description: 'An application of an organisation in a round. 申报书' })
export class VentureApplicationType {
  @Field(() => ID, { description: 'The application. 申报编号' })
  id: string;

  @Field(() => ID, { description: 'The round. 轮次编号' })
  roundId: string;

  @Field(() => ID, { description: 'Who applies. 申报单位编号' })
  organisationId: string;

  @Field({ description: 'A category of the round. 类别' })
  category: string;

  @Field({ description: 'Title of the project. 项目名称' })
  title: string;

  @Field({ description: 'What is wrong today. 问题与需求' })
  problem: string;

  @Field({ description: 'For whom. 受益人' })
  beneficiaries: string;

  @Field({ description: 'What is done. 活动' })
  activities: string;

  @Field({ description: 'What comes of it. 产出' })
  outputs: string;

  @Field(() => [BudgetLineType], { description: 'The budget line by line. 预算明细' })
  lines: readonly BudgetLineType[];

  @Field(() => FenScalar, { description: 'The whole budget: the sum of its lines. 预算总额' })
  budget: number;

  @Field(() => FenScalar, { description: 'The grant that is asked for. 申请资助' })
  asked: number;

  @Field(() => FenScalar, { description: 'Own funds. 自筹资金' })
  own: number;

  @Field(() => ApplicationStateEnum, { description: 'Where it stands. 状态' })
  state: ApplicationState;

  @Field(() => FenScalar, { description: 'Donations secured. 已落实捐赠' })
  raised: number;

  @Field(() => Int, { description: 'Special bonus in 1/100 points. 特别加分' })
  special: number;

  @Field(() => String, { nullable: true, description: 'Why it came back or was refused last. 原因' })
  reason: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Handed in last at, by the clock of the server. 提交时间',
  })
  submittedAt: Date | null;

  @Field(() => GraphQLDateTime, { description: 'Changed last at. 变更时间' })
  changedAt: Date;
}

@ObjectType('VentureApplicationConnection', { description: 'A page of applications, newest first. 申报书列表' })
export class VentureApplicationConnection extends Connection(VentureApplicationType) {}
