import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, CursorScalar, GraphQLDateTime } from '#platform';
import type { DetectorName } from '../domain/finding.js';
import type { ReviewState } from '../domain/review.states.js';
import { DetectorEnum, ReviewStateEnum } from './integrity.enums.js';

/** One thing a finding rests on. */
@ObjectType('IntegrityEvidence', { description: 'One thing a finding rests on. 依据' })
export class EvidenceType {
  @Field({ description: 'What it is, e.g. nearestMetres. 名称' })
  name: string;

  @Field({ description: 'An id, a time, a count, minutes or metres. 值' })
  value: string;
}

/** Why a record is doubted. */
@ObjectType('IntegrityFinding', { description: 'Why a record is doubted. 命中' })
export class FindingType {
  @Field(() => DetectorEnum, { description: 'The rule. 规则' })
  detector: DetectorName;

  @Field(() => Int, { description: 'What it weighs by the policy. 权重' })
  weight: number;

  @Field({ description: 'Reason in Chinese. 原因（中文）' })
  reasonZh: string;

  @Field({ description: 'Reason in English. 原因（英文）' })
  reasonEn: string;

  @Field(() => [EvidenceType], { description: 'What it rests on; only for who reviews. 依据' })
  evidence: EvidenceType[];

  @Field(() => GraphQLDateTime, { description: 'Found at. 发现时间' })
  foundAt: Date;
}

/** The review of a frozen record. */
@ObjectType('RecordReview', { description: 'The review of a frozen record. 诚信核查' })
export class RecordReviewType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field(() => ID, { description: 'The record that is frozen. 服务记录' })
  recordId: string;

  @Field(() => ID, { description: 'Its request. 需求' })
  requestId: string;

  @Field(() => ID, { description: 'Its volunteer. 志愿者' })
  volunteerId: string;

  @Field(() => ReviewStateEnum, { description: 'State. 状态' })
  state: ReviewState;

  @Field(() => Int, { description: 'Sum of the weights. 得分' })
  score: number;

  @Field(() => Int, { description: 'Score from which a record is frozen. 阈值' })
  threshold: number;

  @Field(() => ID, { description: 'Version of the rules. 规则版本' })
  policyId: string;

  @Field(() => [FindingType], { description: 'Why. 命中' })
  findings: FindingType[];

  @Field(() => String, { nullable: true, description: 'What the volunteer says. 志愿者说明' })
  answer: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Answered at. 说明时间' })
  answeredAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Reason of the decision. 处理意见' })
  decisionReason: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Decided at. 处理时间' })
  decidedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'The record that holds now, once decided. 现行记录' })
  holdingRecordId: string | null;

  @Field(() => GraphQLDateTime, { description: 'To be decided until. 处理期限' })
  dueAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Overdue since. 逾期升级时间' })
  escalatedAt: Date | null;

  @Field(() => GraphQLDateTime, { description: 'Frozen at. 冻结时间' })
  createdAt: Date;
}

/** A page of reviews. */
@ObjectType('RecordReviewConnection', { description: 'A page of reviews. 核查列表' })
export class RecordReviewConnection extends Connection(RecordReviewType) {}

/** A review of mine changed. */
@ObjectType('RecordReviewChange', { description: 'A review of my record changed. 核查变动' })
export class RecordReviewChangeType {
  @Field(() => CursorScalar, { description: 'Pass it as `after` to go on from here. 游标' })
  cursor: string;

  @Field(() => RecordReviewType, { description: 'The review as it is now. 核查' })
  review: RecordReviewType;
}
