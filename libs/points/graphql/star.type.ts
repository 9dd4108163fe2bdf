import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, GraphQLDateTime, MinutesScalar, PointsScalar } from '#platform';
import type { StarState } from '../domain/star-application.states.js';
import { StarLadderType, StarStepType } from './points-rules.type.js';
import { StarStateEnum } from './star-and-certificate.enums.js';

@ObjectType('MinutesBySource', { description: 'Minutes by source, never mixed. 分来源时长' })
export class MinutesBySourceType {
  @Field(() => MinutesScalar, { description: 'Signed in and out. 签到时长' })
  signed: number;

  @Field(() => MinutesScalar, { description: 'Entered later. 补录时长' })
  backfilled: number;

  @Field(() => MinutesScalar, { description: 'From paper. 纸质时长' })
  paper: number;
}

@ObjectType('StarApplication', { description: 'An application for a star, and the star once awarded. 星级申请' })
export class StarApplicationType {
  @Field(() => ID, { description: 'Application. 申请编号' })
  id: string;

  @Field(() => ID, { description: 'Volunteer. 志愿者' })
  volunteerId: string;

  @Field({ description: 'Unified volunteer number. 志愿者编号' })
  volunteerNumber: string;

  @Field(() => Int, { description: 'The star asked for, from 1. 星级' })
  star: number;

  @Field(() => StarStateEnum, { description: 'State. 状态' })
  state: StarState;

  @Field(() => StarStepType, { description: 'What the star takes, by the policy of its day. 所需条件' })
  required: StarStepType;

  @Field(() => ID, { description: 'Policy whose ladder holds. 政策编号' })
  policyId: string;

  @Field(() => GraphQLDateTime, { description: 'When it was applied for. 申请时间' })
  appliedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was decided. 审核时间' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Reason of the decision. 审核意见' })
  reason: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was awarded. 授星时间' })
  awardedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was taken back. 撤销时间' })
  revokedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'Its public notice. 公示编号' })
  noticeId: string | null;
}

@ObjectType('StarApplicationConnection', { description: 'A page of applications, newest first. 星级申请列表' })
export class StarApplicationConnection extends Connection(StarApplicationType) {}

@ObjectType('MyStars', { description: 'Where I stand on the ladder of stars. 我的星级' })
export class MyStarsType {
  @Field(() => Int, { description: 'The highest star I hold; 0 for none. 当前星级' })
  star: number;

  @Field(() => MinutesScalar, { description: 'Minutes that count towards stars. 计入星级的时长' })
  countedMinutes: number;

  @Field(() => PointsScalar, { description: 'Points ever earned by service; spent ones count. 累计所得积分' })
  pointsEarned: number;

  @Field(() => MinutesBySourceType, { description: 'All minutes in effect, apart. 各来源时长' })
  minutes: MinutesBySourceType;

  @Field(() => StarLadderType, { description: 'The ladder of my region. 星级标准' })
  ladder: StarLadderType;

  @Field(() => [StarApplicationType], { description: 'My applications, newest first. 我的申请' })
  applications: StarApplicationType[];
}
