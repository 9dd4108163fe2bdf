import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from '#platform';
import type { AssignmentState } from '../domain/attendance.js';
import type { TrailRole } from '../domain/trail.js';
import type { ServiceRequestState } from '../domain/service-request.states.js';
import { AssignmentStateEnum, ServiceRequestStateEnum } from './state.enums.js';
import { GeoPointType } from './volunteer.type.js';
import { TrailRoleEnum } from './vocabulary.enums.js';

/** Who comes. */
@ObjectType('AssignedVolunteer', { description: 'A volunteer who comes. 接单志愿者' })
export class AssignedVolunteerType {
  @Field(() => ID, { description: 'Volunteer. 志愿者' })
  volunteerId: string;

  @Field({ description: 'Name. 姓名' })
  displayName: string;

  @Field({ description: 'Unified volunteer number. 志愿者编号' })
  number: string;

  @Field(() => AssignmentStateEnum, { description: 'State of the place. 名额状态' })
  state: AssignmentState;
}

/** Who is served and where. */
@ObjectType('ServiceContact', { description: 'Who is served and where; only for who is entitled. 服务对象联系方式' })
export class ServiceContactType {
  @Field({ description: 'Name. 姓名' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Phone. 电话' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Address. 地址' })
  address: string | null;

  @Field(() => GeoPointType, { nullable: true, description: 'Where, WGS-84. 坐标' })
  point: GeoPointType | null;
}

/** One step of a request's way. */
@ObjectType('TrailEntry', { description: 'One step of a request. 流转记录' })
export class TrailEntryType {
  @Field({ description: 'What happened. 事件' })
  event: string;

  @Field(() => ServiceRequestStateEnum, { nullable: true, description: 'State before. 原状态' })
  fromState: ServiceRequestState | null;

  @Field(() => ServiceRequestStateEnum, { description: 'State after. 新状态' })
  toState: ServiceRequestState;

  @Field(() => TrailRoleEnum, { description: 'Who acted, by role. 操作角色' })
  role: TrailRole;

  @Field(() => String, { nullable: true, description: 'Reason. 原因' })
  reason: string | null;

  @Field(() => GraphQLDateTime, { description: 'When. 时间' })
  at: Date;
}

/** The code to show to the volunteer. */
@ObjectType('AttendanceCode', { description: 'The rotating attendance code to show. 签到码' })
export class AttendanceCodeType {
  @Field({ description: 'Six digits. 六位数字' })
  code: string;

  @Field(() => GraphQLDateTime, { description: 'A new code is shown from here on. 有效至' })
  validUntil: Date;
}
