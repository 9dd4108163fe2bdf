import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, CursorScalar, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { ComplaintSubject } from '../domain/complaint.js';
import type { ComplaintState } from '../domain/complaint.states.js';
import { ComplaintStateEnum, ComplaintSubjectEnum } from './feedback.enums.js';

@ObjectType('Complaint', { description: 'A complaint about a service, for who has a part in it. 投诉' })
export class ComplaintType {
  @Field(() => ID, { description: 'Complaint. 投诉编号' })
  id: string;

  @Field(() => ID, { description: 'The order. 订单' })
  orderId: string;

  @Field(() => ID, { description: 'The listing. 服务项目' })
  listingId: string;

  @Field(() => ComplaintSubjectEnum, { description: 'What it is about. 事由' })
  subject: ComplaintSubject;

  @Field(() => ComplaintStateEnum, { description: 'State. 状态' })
  state: ComplaintState;

  @Field({ description: 'What happened. 投诉内容' })
  text: string;

  @Field(() => String, { nullable: true, description: 'What the provider says. 机构说明' })
  answer: string | null;

  @Field(() => String, { nullable: true, description: 'Why the station decided so. 处理理由' })
  reason: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was filed. 投诉时间' })
  filedAt: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The provider gives its side until here; null while next year has no calendar. 机构说明截止',
  })
  answerUntil: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The station decides until here: 5 working days; null while next year has no calendar. 答复截止',
  })
  decideUntil: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the provider gave its side. 说明时间' })
  answeredAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was decided. 处理时间' })
  decidedAt: Date | null;

  @Field({ description: 'Whether its working days passed undecided. 是否逾期' })
  overdue: boolean;
}

@ObjectType('ComplaintConnection', { description: 'A page of complaints, newest first. 投诉列表' })
export class ComplaintConnection extends Connection(ComplaintType) {}

@ObjectType('ComplaintEvent', { description: 'A change of a complaint. 投诉动态' })
export class ComplaintEventType {
  @Field(() => CursorScalar, { description: 'Go on from here after a reconnect. 游标' })
  cursor: string;

  @Field(() => GraphQLDateTime, { description: 'When it happened. 发生时间' })
  occurredAt: Date;

  @Field(() => ComplaintType, { description: 'The complaint as it is now. 投诉' })
  complaint: ComplaintType;
}

@ObjectType('ServiceRating', { description: 'A rating of a service; by whom is told to nobody. 服务评价' })
export class ServiceRatingType {
  @Field(() => Int, { description: '1 to 5 stars. 星级' })
  stars: number;

  @Field(() => LocalDateScalar, { description: 'On which day. 评价日期' })
  ratedOn: string;

  @Field(() => String, { nullable: true, description: 'What was written; for provider and station only. 评价内容' })
  comment: string | null;
}

@ObjectType('ServiceRatingConnection', { description: 'A page of ratings, newest first. 评价列表' })
export class ServiceRatingConnection extends Connection(ServiceRatingType) {}
