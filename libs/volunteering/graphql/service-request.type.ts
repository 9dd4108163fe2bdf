import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, CursorScalar, GraphQLDateTime } from '#platform';
import type { ServiceRequestState } from '../domain/service-request.states.js';
import type { EscalationLevel, RequestChannel, ServiceMode, Urgency } from '../domain/vocabulary.js';
import { ServiceRequestStateEnum } from './state.enums.js';
import { EscalationLevelEnum, RequestChannelEnum, ServiceModeEnum, UrgencyEnum } from './vocabulary.enums.js';

/** A service request, without who is served and where. */
@ObjectType('ServiceRequest', { description: 'A service request. 需求' })
export class ServiceRequestType {
  @Field(() => ID, { description: 'Id. 编号' })
  id: string;

  @Field(() => ServiceRequestStateEnum, { description: 'State. 状态' })
  state: ServiceRequestState;

  @Field(() => EscalationLevelEnum, { nullable: true, description: 'Who takes care since it was escalated. 升级层级' })
  escalationLevel: EscalationLevel | null;

  @Field(() => ID, { description: 'Region. 地区' })
  regionId: string;

  @Field(() => RequestChannelEnum, { description: 'How it came in. 渠道' })
  channel: RequestChannel;

  @Field({ description: 'Risks stated by the requester. 风险说明' })
  risks: string;

  @Field({ description: 'Note. 备注' })
  note: string;

  @Field(() => String, { nullable: true, description: 'Language wished for. 语言' })
  language: string | null;

  @Field(() => UrgencyEnum, { description: 'Urgency. 紧急程度' })
  urgency: Urgency;

  @Field(() => ServiceModeEnum, { description: 'How it happens. 服务方式' })
  mode: ServiceMode;

  @Field(() => GraphQLDateTime, { description: 'Planned start. 计划开始' })
  startsAt: Date;

  @Field(() => GraphQLDateTime, { description: 'Planned end. 计划结束' })
  endsAt: Date;

  @Field(() => Int, { description: 'Places for volunteers. 名额' })
  places: number;

  @Field(() => Int, { description: 'Places taken. 已接名额' })
  placesTaken: number;

  @Field(() => String, { nullable: true, description: 'Reason of a rejection, cancellation or dispute. 原因' })
  stateReason: string | null;

  @Field(() => Int, { nullable: true, description: 'Rating, 1 to 5. 评分' })
  rating: number | null;

  @Field(() => String, { nullable: true, description: 'Comment of the rating. 评语' })
  ratingComment: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'In dispatch since: the clock of the request. 派单开始',
  })
  dispatchingSince: Date | null;

  @Field(() => GraphQLDateTime, { description: 'Ordered at. 点单时间' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { description: 'Last change. 更新时间' })
  updatedAt: Date;

  itemId: string;
}

/** A page of service requests. */
@ObjectType('ServiceRequestConnection', { description: 'A page of service requests. 需求列表' })
export class ServiceRequestConnection extends Connection(ServiceRequestType) {}

/** One change of a request, as a subscriber gets it. */
@ObjectType('ServiceRequestUpdate', { description: 'A change of a request. 需求变更' })
export class ServiceRequestUpdateType {
  @Field(() => CursorScalar, { description: 'Go on from here with `after`. 游标' })
  cursor: string;

  @Field(() => ServiceRequestType, { description: 'The request as it is now. 需求' })
  request: ServiceRequestType;
}
