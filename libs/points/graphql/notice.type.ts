import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, GraphQLDateTime, LocalDateScalar, MinutesScalar } from '#platform';
import type { NoticeKind, NoticeState, ObjectionDecision } from '../domain/notice.states.js';
import { NoticeKindEnum, NoticeStateEnum, ObjectionDecisionEnum } from './star-and-certificate.enums.js';

@ObjectType('PublicNotice', { description: 'A public notice; of the person only a masked name and the number. 公示' })
export class PublicNoticeType {
  @Field(() => ID, { description: 'Notice. 公示编号' })
  id: string;

  @Field(() => NoticeKindEnum, { description: 'What is on notice. 公示事项' })
  kind: NoticeKind;

  @Field(() => NoticeStateEnum, { description: 'State. 状态' })
  state: NoticeState;

  @Field({ description: 'Name, all but the first character masked. 姓名（脱敏）' })
  maskedName: string;

  @Field({ description: 'Unified volunteer number. 志愿者编号' })
  volunteerNumber: string;

  @Field(() => ID, { description: 'Region. 地区' })
  regionId: string;

  @Field(() => Int, { nullable: true, description: 'The star; null for a certificate. 星级' })
  star: number | null;

  @Field(() => MinutesScalar, { description: 'Minutes counted. 时长' })
  minutes: number;

  @Field(() => LocalDateScalar, { description: 'The day it was put up. 公示开始' })
  startsOn: string;

  @Field(() => LocalDateScalar, { description: 'Its last day. 公示截止' })
  endsOn: string;
}

@ObjectType('PublicNoticeConnection', { description: 'A page of notices, newest first. 公示列表' })
export class PublicNoticeConnection extends Connection(PublicNoticeType) {}

@ObjectType('NoticeObjection', { description: 'An objection to a notice, with the answer. 公示异议' })
export class NoticeObjectionType {
  @Field(() => ID, { description: 'Objection. 异议编号' })
  id: string;

  @Field({ description: 'What is objected. 异议内容' })
  reason: string;

  @Field(() => GraphQLDateTime, { description: 'When. 提出时间' })
  createdAt: Date;

  @Field(() => ObjectionDecisionEnum, { nullable: true, description: 'Null while it waits. 结论' })
  decision: ObjectionDecision | null;

  @Field(() => String, { nullable: true, description: 'Reason of the answer. 答复' })
  decisionReason: string | null;
}
