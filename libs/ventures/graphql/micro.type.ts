import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '#kernel';
import { Connection, FenScalar, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { MicroProjectState } from '../domain/micro-project.states.js';
import { MicroProjectStateEnum } from './micro.enums.js';

@ObjectType('MicroInspection', { description: 'An inspection of a small project. 验收' })
export class MicroInspectionType {
  @Field(() => Int, { description: 'Its number, from 1. 序号' })
  number: number;

  @Field(() => GraphQLDateTime, { description: 'Inspected at. 验收时间' })
  inspectedAt: Date;

  @Field({ description: 'Whether the officer found it good. 是否合格' })
  passed: boolean;

  @Field({ description: 'What was found. 验收意见' })
  findings: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the delegate of the residents agrees. 居民代表是否同意',
  })
  agrees: boolean | null;

  @Field(() => String, { nullable: true, description: 'What the delegate says. 居民代表意见' })
  opinion: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Signed at. 签字时间' })
  signedAt: Date | null;
}

@ObjectType('MicroPayee', { description: 'The account that a subsidy goes to, for who works on the payment. 收款账户' })
export class MicroPayeeType {
  @Field({ description: 'Name of its holder. 户名' })
  name: string;

  @Field({ description: 'Its number. 账号' })
  account: string;

  @Field({ description: 'The bank. 开户行' })
  bank: string;
}

@ObjectType('PublishedMicroProject', { description: 'What everybody may read of a small project. 公示的民生微实项目' })
export class PublishedMicroProjectType {
  @Field(() => ID, { description: 'The project. 项目编号' })
  id: string;

  @Field(() => ID, { description: 'The round. 轮次编号' })
  roundId: string;

  @Field(() => ID, { description: 'Who applied. 申报单位编号' })
  organisationId: string;

  @Field(() => ID, { description: 'Where it is carried out. 实施地点' })
  regionId: string;

  @Field({ description: 'Its type, by the rules of the round. 项目类别' })
  type: string;

  @Field({ description: 'Title. 项目名称' })
  title: string;

  @Field({ description: 'What is done. 实施内容' })
  content: string;

  @Field(() => MicroProjectStateEnum, { description: 'Where it stands. 状态' })
  state: MicroProjectState;

  @Field(() => FenScalar, { nullable: true, description: 'The subsidy at most. 核准补助' })
  approved: number | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of the notice. 公示起始日' })
  noticeFrom: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the notice. 公示截止日' })
  noticeUntil: LocalDate | null;

  @Field(() => FenScalar, { nullable: true, description: 'What it cost by its documents. 结算造价' })
  settledCost: number | null;

  @Field(() => FenScalar, { nullable: true, description: 'What is paid of it. 结算补助' })
  subsidy: number | null;

  @Field(() => String, { nullable: true, description: 'Who carries it out; null: the applicant. 施工方' })
  contractor: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'The subsidy has arrived at. 到账时间' })
  paidAt: Date | null;
}

@ObjectType('MicroProject', {
  description:
    'A small project of daily life, for its applicant, the staff of the round and its delegate. 民生微实项目',
})
export class MicroProjectType extends PublishedMicroProjectType {
  @Field({ description: 'What is lacking. 需求说明' })
  need: string;

  @Field(() => FenScalar, { description: 'What all of it is expected to cost. 预算造价' })
  cost: number;

  @Field(() => FenScalar, { description: 'The subsidy asked for. 申请补助' })
  asked: number;

  @Field(() => String, { nullable: true, description: 'Why it was returned, refused or ended. 原因' })
  reason: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Handed in at. 申报时间' })
  submittedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Reviewed at. 审核时间' })
  reviewedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Confirmed at. 确认时间' })
  confirmedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Begun at. 开工时间' })
  startedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the applicant reports of the end of the work. 完工报告' })
  report: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Done at. 完工时间' })
  finishedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Accepted at. 验收通过时间' })
  acceptedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Hash of cost, subsidy and account: an approval names it. 条款哈希',
  })
  termsHash: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'The settlement was approved at. 结算复核时间' })
  approvedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'Its payment, once it is ordered. 拨付编号' })
  disbursementId: string | null;
}

@ObjectType('MicroProjectConnection', { description: 'A page of small projects, newest first. 民生微实项目列表' })
export class MicroProjectConnection extends Connection(MicroProjectType) {}

@ObjectType('PublishedMicroProjectConnection', {
  description: 'A page of published small projects, newest first. 公示的民生微实项目列表',
})
export class PublishedMicroProjectConnection extends Connection(PublishedMicroProjectType) {}
