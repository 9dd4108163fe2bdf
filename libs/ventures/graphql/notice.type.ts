import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FenScalar, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { AwardLimit } from '../domain/award-amount.js';
import type { ObjectionOutcome, ObjectionState } from '../domain/objection.states.js';
import type { Decision, Refusal } from '../domain/select-awards.js';
import {
  AwardLimitEnum,
  ObjectionOutcomeEnum,
  ObjectionStateEnum,
  VentureDecisionKindEnum,
  VentureRefusalEnum,
} from './notice.enums.js';

@ObjectType('VentureDecision', { description: 'What is decided of an application. 立项决定' })
export class VentureDecisionType {
  @Field(() => Int, { description: 'Rank, from 1. 名次' })
  rankNumber: number;

  @Field(() => VentureDecisionKindEnum, { description: 'What is decided. 立项决定' })
  kind: Decision['kind'];

  @Field(() => FenScalar, { description: 'The award; 0 for what is not funded. 拟资助金额' })
  amount: number;

  @Field(() => AwardLimitEnum, { nullable: true, description: 'What set the amount. 金额依据' })
  limitedBy: AwardLimit | null;

  @Field(() => Int, { nullable: true, description: 'Place among the reserves, from 1. 递补顺序' })
  place: number | null;

  @Field(() => VentureRefusalEnum, { nullable: true, description: 'Why it is not funded. 原因' })
  reason: Refusal | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was confirmed. 确认立项时间' })
  confirmedAt: Date | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Once it is confirmed, by the end of this day its agreement is signed; null: no time is set. 签约截止',
  })
  signBy: string | null;
}

@ObjectType('VentureNoticeItem', { description: 'An item of a notice. 公示项目' })
export class VentureNoticeItemType extends VentureDecisionType {
  @Field(() => ID, { description: 'The application. 申报书' })
  applicationId: string;

  @Field({ description: 'Its title. 项目名称' })
  title: string;

  @Field({ description: 'Name of its organisation. 申报机构' })
  organisation: string;

  @Field(() => LocalDateScalar, { description: 'First day of its notice. 公示首日' })
  firstDay: string;

  @Field(() => LocalDateScalar, { description: 'Last day of its notice. 公示末日' })
  lastDay: string;

  @Field({ description: 'Whether an open objection holds it up. 是否因异议冻结' })
  frozen: boolean;
}

@ObjectType('PublishedVentureObjection', { description: 'An objection as it is published: not who objects. 异议公开' })
export class PublishedObjectionType {
  @Field(() => ID, { description: 'The application or small project that it is about. 申报书或民生微实项目' })
  applicationId: string;

  @Field(() => ObjectionStateEnum, { description: 'State. 状态' })
  state: ObjectionState;

  @Field(() => ObjectionOutcomeEnum, { nullable: true, description: 'How it ended. 结论' })
  outcome: ObjectionOutcome | null;

  @Field(() => String, { nullable: true, description: 'The written answer. 书面答复' })
  answer: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was filed. 提出时间' })
  filedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was decided. 处理时间' })
  decidedAt: Date | null;
}

@ObjectType('VentureNotice', { description: 'What is published of the awards of a round. 公示' })
export class VentureNoticeType {
  @Field(() => ID, { description: 'The round. 轮次' })
  roundId: string;

  @Field(() => GraphQLDateTime, { description: 'When it was published. 发布时间' })
  publishedAt: Date;

  @Field(() => LocalDateScalar, { description: 'First day. 公示首日' })
  firstDay: string;

  @Field(() => LocalDateScalar, { description: 'Last day: objections are taken until it ends. 公示末日' })
  lastDay: string;

  @Field(() => [VentureNoticeItemType], { description: 'Awards and reserves by rank, with what was struck. 公示项目' })
  items: readonly VentureNoticeItemType[];

  @Field(() => [PublishedObjectionType], { description: 'Objections, in the order in which they came. 异议' })
  objections: readonly PublishedObjectionType[];

  @Field(() => [String], { description: 'Names of the panel where the rules publish them. 评审专家名单' })
  experts: readonly string[];
}

@ObjectType('RoundBundle', { description: 'The file by which anybody recomputes a round. 复算文件' })
export class RoundBundleType {
  @Field(() => ID, { description: 'The round. 轮次' })
  roundId: string;

  @Field({ description: 'SHA-256 of the bytes of the file. 文件哈希' })
  fileHash: string;

  @Field({ description: 'The file: save it as it is for `linli verify-round`. 文件内容' })
  text: string;
}
