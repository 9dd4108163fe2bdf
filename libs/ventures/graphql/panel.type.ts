import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '#kernel';
import { Connection, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { TieKind } from '../domain/conflicts.js';
import type { Decider } from '../domain/ranking.js';
import type { ReviewState } from '../domain/review-state.js';
import type { Marks } from '../domain/score-sheet.js';
import { ConflictOriginEnum, DeciderEnum, ExpertTieKindEnum, ReviewStateEnum } from './panel.enums.js';

@ObjectType('ExpertTie', { description: 'What ties an expert to an organisation. 专家关联' })
export class ExpertTieType {
  @Field(() => ExpertTieKindEnum, { description: 'What it is. 关联类别' })
  kind: TieKind;

  @Field(() => ID, { description: 'The organisation. 组织编号' })
  organisationId: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day; null while it lasts. 截止日期' })
  until: LocalDate | null;
}

@ObjectType('VentureExpert', { description: 'An expert in the pool of a charity. 专家' })
export class ExpertType {
  @Field(() => ID, { description: 'The entry. 专家编号' })
  id: string;

  @Field(() => ID, { description: 'The charity whose pool it is. 主办机构编号' })
  hostId: string;

  @Field(() => ID, { description: 'The person. 人员编号' })
  personId: string;

  @Field(() => [String], { description: 'Fields, by code. 专业领域' })
  fields: string[];

  @Field(() => ID, { nullable: true, description: 'Where the expert works. 任职单位编号' })
  organisationId: string | null;

  @Field(() => GraphQLDateTime, { description: 'Entered at. 入库时间' })
  registeredAt: Date;
}

@ObjectType('VentureExpertConnection', { description: 'A page of experts, newest first. 专家库' })
export class ExpertConnection extends Connection(ExpertType) {}

@ObjectType('RoundExpert', { description: 'An expert who may be drawn in a round, or was. 本轮专家' })
export class RoundExpertType {
  @Field(() => ID, { description: 'The pseudonym in this round. 本轮专家代号' })
  id: string;

  @Field(() => [String], { description: 'Fields, by code. 专业领域' })
  fields: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the lot put the expert on the panel; null before. 是否入选评审组',
  })
  onPanel: boolean | null;

  personId: string;
}

@ObjectType('VentureReview', { description: 'Your own review of an application. 我的评审' })
export class ReviewType {
  @Field(() => ID, { description: 'The review. 评审编号' })
  id: string;

  @Field(() => ID, { description: 'The round. 轮次编号' })
  roundId: string;

  @Field(() => ID, { description: 'The application. 申报书编号' })
  applicationId: string;

  @Field(() => ReviewStateEnum, { description: 'Where it stands. 状态' })
  state: ReviewState;

  @Field(() => [Int], {
    nullable: true,
    description: 'Your marks in the order of the criteria; null without a sheet that counts. 各指标评分',
  })
  marks: Marks | null;

  @Field(() => GraphQLDateTime, { description: 'Assigned at. 分派时间' })
  assignedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Handed in at. 提交时间' })
  submittedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when it is waited for. 截止时间' })
  dueAt: Date | null;
}

@ObjectType('VentureReviewConnection', { description: 'A page of your reviews, newest first. 我的评审列表' })
export class ReviewConnection extends Connection(ReviewType) {}

@ObjectType('ConflictDeclaration', { description: 'Somebody has nothing to do with an application. 回避申明' })
export class ConflictDeclarationType {
  @Field(() => ID, { description: 'The declaration. 申明编号' })
  id: string;

  @Field(() => ID, { description: 'The application. 申报书编号' })
  applicationId: string;

  @Field(() => ConflictOriginEnum, { description: 'How it came to be known. 来源' })
  kind: 'DECLARED' | 'REQUESTED';

  @Field(() => GraphQLDateTime, { description: 'Declared at. 申明时间' })
  declaredAt: Date;
}

@ObjectType('VentureBallot', { description: 'Your ballot. 我的选票' })
export class BallotType {
  @Field(() => ID, { description: 'What stands for you wherever ballots are shown. 选票代号' })
  id: string;

  @Field(() => [ID], { description: 'For which applications. 所选项目' })
  applicationIds: string[];

  @Field(() => GraphQLDateTime, { description: 'Cast at. 投票时间' })
  castAt: Date;
}

@ObjectType('BallotChoice', { description: 'A project that takes part in a round. 参评项目' })
export class BallotChoiceType {
  @Field(() => ID, { description: 'The application. 申报书编号' })
  id: string;

  @Field({ description: 'Title. 项目名称' })
  title: string;

  @Field(() => ID, { description: 'Who applied. 申报组织编号' })
  organisationId: string;
}

@ObjectType('RankedApplication', { description: 'A place of the ranking. 排名' })
export class RankedApplicationType {
  @Field(() => ID, { description: 'The application. 申报书编号' })
  applicationId: string;

  @Field({ description: 'Title. 项目名称' })
  title: string;

  @Field(() => ID, { description: 'Who applied. 申报组织编号' })
  organisationId: string;

  @Field(() => Int, { nullable: true, description: 'From 1; null without a score. 名次' })
  rank: number | null;

  @Field(() => DeciderEnum, { nullable: true, description: 'What set it behind the one above. 排序依据' })
  decidedBy: Decider | null;

  @Field(() => Int, { description: 'How many sheets count. 有效评分表数' })
  sheets: number;

  @Field(() => String, { nullable: true, description: 'Score of the panel, two decimals. 专家评分' })
  panel: string | null;

  @Field(() => String, { nullable: true, description: 'Total, two decimals. 总分' })
  total: string | null;
}
