import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { ObjectionOutcome, ObjectionState } from '../domain/objection.states.js';
import { ObjectionOutcomeEnum, ObjectionStateEnum } from './notice.enums.js';

@ObjectType('VentureObjection', { description: 'An objection, for who filed it and who deals with it. 异议' })
export class VentureObjectionType {
  @Field(() => ID, { description: 'The objection. 异议编号' })
  id: string;

  @Field(() => ID, { description: 'The round. 轮次' })
  roundId: string;

  @Field(() => ID, { description: 'The application or small project that it is about. 申报书或民生微实项目' })
  applicationId: string;

  @Field(() => ObjectionStateEnum, { description: 'State. 状态' })
  state: ObjectionState;

  @Field({ description: 'Name of who objects, of the document that was shown. 异议人姓名' })
  name: string;

  @Field({ description: 'What is objected. 异议内容' })
  statement: string;

  @Field({ description: 'What shows it. 证据' })
  evidence: string;

  @Field(() => GraphQLDateTime, { description: 'When it was filed. 提出时间' })
  filedAt: Date;

  @Field(() => LocalDateScalar, { description: 'It is to be decided by the end of this day. 复核截止' })
  decideBy: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was admitted. 受理时间' })
  admittedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was decided. 处理时间' })
  decidedAt: Date | null;

  @Field(() => ObjectionOutcomeEnum, { nullable: true, description: 'How it ended. 结论' })
  outcome: ObjectionOutcome | null;

  @Field(() => String, { nullable: true, description: 'The written answer, which is published. 书面答复' })
  answer: string | null;
}

@ObjectType('VentureObjectionConnection', { description: 'A page of objections, newest first. 异议列表' })
export class VentureObjectionConnection extends Connection(VentureObjectionType) {}
