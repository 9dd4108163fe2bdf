import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, CursorScalar, FenScalar, GraphQLDateTime, PointsScalar } from '#platform';
import type { DisputeOutcome } from '../domain/order-dispute.js';
import type { DeliveryProof, OrderChannel, OrderEndReason, OrderPaying } from '../domain/service-order.js';
import type { ServiceOrderState } from '../domain/service-order.states.js';
import {
  DeliveryProofEnum,
  DisputeOutcomeEnum,
  OrderChannelEnum,
  OrderEndReasonEnum,
  OrderPayingEnum,
  ServiceOrderStateEnum,
} from './order.enums.js';

@ObjectType('ServiceOrder', {
  description: 'An order of a service. Its provider learns the fee due, and nothing of why it is so. 服务订单',
})
export class ServiceOrderType {
  @Field(() => ID, { description: 'The order. 订单编号' })
  id: string;

  @Field(() => ID, { description: 'The listing. 服务项目' })
  listingId: string;

  @Field(() => ID, { description: 'The terms under which it was made, and which it keeps. 条款版本' })
  termsId: string;

  @Field(() => ID, { description: 'The slot. 场次' })
  slotId: string;

  @Field(() => ID, { description: 'The provider. 服务机构' })
  providerId: string;

  @Field(() => ID, { nullable: true, description: 'For whom it is; null for its provider. 服务对象' })
  personId: string | null;

  @Field(() => ID, { nullable: true, description: 'Who placed it; null for its provider. 下单人' })
  orderedBy: string | null;

  @Field(() => OrderChannelEnum, { description: 'How it came in. 下单渠道' })
  channel: OrderChannel;

  @Field(() => ServiceOrderStateEnum, { description: 'Where it stands. 订单状态' })
  state: ServiceOrderState;

  @Field(() => OrderPayingEnum, {
    nullable: true,
    description: 'What the guest gives; null for its provider. 支付方式',
  })
  paidBy: OrderPaying | null;

  @Field(() => FenScalar, { description: 'Fee due. 应收费用' })
  fee: number;

  @Field(() => FenScalar, { nullable: true, description: 'What it costs; null for its provider. 服务成本' })
  cost: number | null;

  @Field(() => FenScalar, { nullable: true, description: 'What a fund bears of it; null for its provider. 补贴' })
  subsidy: number | null;

  @Field(() => PointsScalar, { nullable: true, description: 'Its price in points; null for its provider. 积分' })
  points: number | null;

  @Field(() => ID, { nullable: true, description: 'Where the fee is paid; for the guest’s side. 支付编号' })
  paymentId: string | null;

  @Field(() => FenScalar, { description: 'What was paid. 已付费用' })
  feePaid: number;

  @Field(() => FenScalar, { description: 'What of it is the provider’s. 机构应得费用' })
  feeKept: number;

  @Field(() => FenScalar, { description: 'What of it goes back. 退还费用' })
  feeReturned: number;

  @Field(() => GraphQLDateTime, { description: 'The slot begins. 场次开始' })
  startsAt: Date;

  @Field(() => GraphQLDateTime, { description: 'The slot ends. 场次结束' })
  endsAt: Date;

  @Field(() => GraphQLDateTime, { description: 'Placed at. 下单时间' })
  orderedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Accepted at. 接单时间' })
  acceptedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the guest is expected. 约定时间' })
  scheduledFor: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Delivered, or said to be a no-show, at. 核验时间' })
  reportedAt: Date | null;

  @Field(() => DeliveryProofEnum, { nullable: true, description: 'How it was proved. 核验方式' })
  proof: DeliveryProof | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Confirmed at. 确认时间' })
  confirmedAt: Date | null;

  @Field(() => OrderEndReasonEnum, { nullable: true, description: 'Why it was not confirmed. 未成原因' })
  endReason: OrderEndReason | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Its money and points were decided at. 了结时间' })
  closedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Its provider was paid at. 结算时间' })
  settledAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'It moves by itself at. 自动处理时间' })
  dueAt: Date | null;
}

@ObjectType('ServiceOrderConnection', { description: 'A page of orders, newest first. 服务订单列表' })
export class ServiceOrderConnection extends Connection(ServiceOrderType) {}

@ObjectType('ServiceOrderUpdate', { description: 'An order as it is now, and where the feed stands. 订单变动' })
export class ServiceOrderUpdateType {
  @Field(() => CursorScalar, { description: 'Go on after this. 游标' })
  cursor: string;

  @Field(() => ServiceOrderType, { description: 'The order. 服务订单' })
  order: ServiceOrderType;
}

@ObjectType('ServiceOrderCode', { description: 'What the guest shows to who serves. 服务码' })
export class ServiceOrderCodeType {
  @Field({ description: 'Six digits. 服务码' })
  code: string;

  @Field(() => GraphQLDateTime, { description: 'It is the current one until. 有效至' })
  validUntil: Date;
}

@ObjectType('ServiceOrderContact', { description: 'Whom to visit, and where. Personal. 联系方式' })
export class ServiceOrderContactType {
  @Field({ description: 'Name. 姓名' })
  name: string;

  @Field({ description: 'Phone. 电话' })
  phone: string;

  @Field(() => String, { nullable: true, description: 'Address; null where the guest comes. 地址' })
  address: string | null;
}

@ObjectType('ServiceOrderDispute', { description: 'A disagreement about an order. 订单争议' })
export class ServiceOrderDisputeType {
  @Field(() => ID, { description: 'The dispute. 争议编号' })
  id: string;

  @Field(() => GraphQLDateTime, { description: 'Opened at. 提出时间' })
  openedAt: Date;

  @Field(() => ServiceOrderStateEnum, { description: 'What the order was before. 原状态' })
  fromState: ServiceOrderState;

  @Field(() => String, {
    nullable: true,
    description: 'What was said; for who said it, and for the station that decides. 陈述',
  })
  statement: string | null;

  @Field(() => DisputeOutcomeEnum, { nullable: true, description: 'What the station found. 结论' })
  outcome: DisputeOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why. 理由' })
  reason: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Decided at. 裁定时间' })
  decidedAt: Date | null;
}
