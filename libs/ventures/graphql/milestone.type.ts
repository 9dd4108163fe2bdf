import { Field, ID, ObjectType } from '@nestjs/graphql';
import { FenScalar, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { MilestoneKind, MilestoneState, Verdict } from '../domain/milestone.states.js';
import { MilestoneKindEnum, MilestoneStateEnum, VerdictEnum } from './project.enums.js';

@ObjectType('VentureMilestone', { description: 'A milestone of a project. 里程碑' })
export class VentureMilestoneType {
  @Field(() => ID, { description: 'The milestone. 里程碑编号' })
  id: string;

  @Field(() => MilestoneKindEnum, { description: 'Half-time, or the end. 类别' })
  kind: MilestoneKind;

  @Field(() => LocalDateScalar, { description: 'Due on. 到期日' })
  dueOn: string;

  @Field(() => MilestoneStateEnum, { description: 'Where it stands. 状态' })
  state: MilestoneState;
}

@ObjectType('VentureReport', {
  description: 'A progress report; amounts from the beginning of the project on. 进展报告',
})
export class VentureReportType {
  @Field(() => ID, { description: 'The report. 报告编号' })
  id: string;

  @Field(() => ID, { description: 'The milestone. 里程碑编号' })
  milestoneId: string;

  @Field({ description: 'What was done. 内容' })
  text: string;

  @Field(() => FenScalar, { description: 'Spent of the grant. 资助资金支出' })
  spent: number;

  @Field(() => FenScalar, { description: 'Spent of own funds. 自筹资金支出' })
  ownSpent: number;

  @Field(() => GraphQLDateTime, { description: 'Came at. 提交时间' })
  reportedAt: Date;
}

@ObjectType('VentureEvaluation', { description: 'What an evaluation found. 评估' })
export class VentureEvaluationType {
  @Field(() => ID, { description: 'The evaluation. 评估编号' })
  id: string;

  @Field(() => ID, { description: 'The milestone. 里程碑编号' })
  milestoneId: string;

  @Field(() => VerdictEnum, { description: 'The verdict. 结论' })
  verdict: Verdict;

  @Field(() => FenScalar, { nullable: true, description: 'Of a failure: verified eligible spending. 核定支出' })
  verified: number | null;

  @Field({ description: 'In words. 意见' })
  remark: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'To be put right until. 整改期限' })
  rectifyUntil: string | null;

  @Field(() => GraphQLDateTime, { description: 'Made at. 评估时间' })
  evaluatedAt: Date;
}
