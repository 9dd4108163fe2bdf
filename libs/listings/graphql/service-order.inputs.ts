import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDate, IsEnum, IsInt, IsOptional, Matches, Min, ValidateNested } from 'class-validator';
import { FenScalar, GraphQLDateTime, IdempotencyKey, IsId, PageArgs, ShortText } from '#platform';
import type { OrderSide } from '../app/order-queries.js';
import type { DisputeOutcome } from '../domain/order-dispute.js';
import type { AbsentSide, OrderChannel } from '../domain/service-order.js';
import type { ServiceOrderState } from '../domain/service-order.states.js';
import {
  AbsentSideEnum,
  DisputeOutcomeEnum,
  OrderChannelEnum,
  OrderPayWithEnum,
  OrderSideEnum,
  ServiceOrderStateEnum,
} from './order.enums.js';

@ArgsType()
export class ServiceOrdersArgs extends PageArgs {
  @Field(() => OrderSideEnum, { nullable: true, description: 'Only from this side; from all unless told. 查看身份' })
  @IsOptional()
  @IsEnum(OrderSideEnum)
  side?: OrderSide;

  @Field(() => ServiceOrderStateEnum, { nullable: true, description: 'Only in this state. 状态' })
  @IsOptional()
  @IsEnum(ServiceOrderStateEnum)
  state?: ServiceOrderState;

  @Field(() => ID, { nullable: true, description: 'Only of this listing. 服务项目' })
  @IsOptional()
  @IsId()
  listingId?: string;

  @Field(() => ID, { nullable: true, description: 'Only of this slot. 场次' })
  @IsOptional()
  @IsId()
  slotId?: string;
}

@InputType({ description: 'Whom to visit, and where; sealed, shown to who serves it. 联系方式' })
export class OrderContactInput {
  @Field({ description: 'Name. 姓名' })
  @ShortText(40)
  name: string;

  @Field({ description: 'Phone. 电话' })
  @ShortText(20)
  phone: string;

  @Field(() => String, { nullable: true, description: 'Address, needed for a service at home. 地址' })
  @IsOptional()
  @ShortText(200)
  address?: string | null;
}

@InputType({ description: 'Orders a service. 预约服务' })
export class OrderServiceInput {
  @Field(() => ID, { description: 'The slot. 场次' })
  @IsId()
  slotId: string;

  @Field(() => ID, { nullable: true, description: 'For whom; for oneself unless told. 服务对象' })
  @IsOptional()
  @IsId()
  personId?: string | null;

  @Field(() => OrderChannelEnum, { defaultValue: 'APP', description: 'How it came in. 下单渠道' })
  @IsEnum(OrderChannelEnum)
  channel: OrderChannel;

  @Field(() => OrderPayWithEnum, { defaultValue: 'MONEY', description: 'How the guest wants to pay. 支付选择' })
  @IsEnum(OrderPayWithEnum)
  payWith: 'MONEY' | 'POINTS';

  @Field(() => FenScalar, { nullable: true, description: 'The fee that was shown; another one is refused. 所见费用' })
  @IsOptional()
  @IsInt()
  @Min(0)
  expectedFee?: number | null;

  @Field(() => OrderContactInput, { nullable: true, description: 'Needed for a service at home. 联系方式' })
  @IsOptional()
  @ValidateNested()
  @Type(() => OrderContactInput)
  contact?: OrderContactInput | null;

  @Field(() => ID, { description: 'Once for each order. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ isAbstract: true })
abstract class ServiceOrderStepInput {
  @Field(() => ID, { description: 'The order. 订单编号' })
  @IsId()
  orderId: string;

  @Field(() => ID, { description: 'Once for each step. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Accepts an order. 接单' })
export class AcceptServiceOrderInput extends ServiceOrderStepInput {}

@InputType({ description: 'Says that one cannot serve. 拒单' })
export class RefuseServiceOrderInput extends ServiceOrderStepInput {}

@InputType({ description: 'Confirms that the service took place. 确认服务' })
export class ConfirmServiceOrderInput extends ServiceOrderStepInput {}

@InputType({ description: 'Cancels an order before it is served. 取消预约' })
export class CancelServiceOrderInput extends ServiceOrderStepInput {}

@InputType({ description: 'Fixes the time of an order. 排期' })
export class ScheduleServiceOrderInput extends ServiceOrderStepInput {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the guest is expected, within the slot; at its beginning unless told. 约定时间',
  })
  @IsOptional()
  @IsDate()
  scheduledFor?: Date | null;
}

@InputType({ description: 'Proves that a service took place. 核验服务' })
export class DeliverServiceOrderInput extends ServiceOrderStepInput {
  @Field(() => String, {
    nullable: true,
    description: 'The code of the guest; without one it is the station that attests it by phone. 服务码',
  })
  @IsOptional()
  @Matches(/^\d{6}$/, { message: 'must be six digits' })
  code?: string | null;
}

@InputType({ description: 'Says that somebody was not there. 失约' })
export class ReportNoShowInput extends ServiceOrderStepInput {
  @Field(() => AbsentSideEnum, { description: 'Who. 失约方' })
  @IsEnum(AbsentSideEnum)
  absent: AbsentSide;
}

@InputType({ description: 'Disputes what the other side reported. 提出争议' })
export class DisputeServiceOrderInput extends ServiceOrderStepInput {
  @Field({ description: 'What happened. 陈述' })
  @ShortText(1_000)
  statement: string;
}

@InputType({ description: 'Decides a dispute. 裁定争议' })
export class DecideServiceDisputeInput extends ServiceOrderStepInput {
  @Field(() => DisputeOutcomeEnum, { description: 'What was found. 结论' })
  @IsEnum(DisputeOutcomeEnum)
  outcome: DisputeOutcome;

  @Field({ description: 'Why; both sides read it. 理由' })
  @ShortText(1_000)
  reason: string;
}
