import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, GraphQLDateTime, LocalDateScalar, MinutesScalar } from '#platform';
import type { CountingReason } from '../domain/count-minutes.js';
import type { RecordSource, ServiceRecordState } from '../domain/service-record.states.js';
import { RecordSourceEnum, ServiceRecordStateEnum } from './state.enums.js';
import { CountingReasonEnum } from './vocabulary.enums.js';

/** A service record. */
@ObjectType('ServiceRecord', { description: 'A record of service given. 服务记录' })
export class ServiceRecordType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field(() => ID, { description: 'Request. 需求' })
  requestId: string;

  @Field(() => ID, { description: 'Volunteer. 志愿者' })
  volunteerId: string;

  @Field(() => RecordSourceEnum, { description: 'How it came to be. 来源' })
  source: RecordSource;

  @Field(() => ServiceRecordStateEnum, { description: 'State. 状态' })
  state: ServiceRecordState;

  @Field(() => MinutesScalar, { description: 'Minutes that count. 计入时长' })
  minutes: number;

  @Field(() => MinutesScalar, { description: 'Minutes the signatures show. 签到签退时长' })
  signedMinutes: number;

  @Field(() => CountingReasonEnum, { description: 'Why so many count. 计时原因' })
  reason: CountingReason;

  @Field(() => GraphQLDateTime, { description: 'Begin. 开始' })
  startedAt: Date;

  @Field(() => GraphQLDateTime, { description: 'End. 结束' })
  endedAt: Date;

  @Field(() => LocalDateScalar, { description: 'Business day. 日期' })
  day: string;

  @Field({ description: 'Version of the policy that counted. 规则版本' })
  policyId: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'In effect since. 生效时间' })
  effectiveAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'The record that this one corrects. 所更正的记录' })
  correctsId: string | null;
}

/** A page of service records. */
@ObjectType('ServiceRecordConnection', { description: 'A page of service records. 服务记录列表' })
export class ServiceRecordConnection extends Connection(ServiceRecordType) {}
