import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CursorScalar, FenScalar, GraphQLDateTime } from '#platform';
import type { PaymentMethod } from '../domain/payment-method.js';
import type { PaymentState } from '../domain/payment.states.js';
import type { RefundReason, RefundState } from '../domain/refund.states.js';
import { PaymentMethodEnum, PaymentStateEnum, RefundReasonEnum, RefundStateEnum } from './payment.enums.js';

@ObjectType('Payment', { description: 'Money asked of one payer for one purpose. 支付' })
export class PaymentType {
  /** Who pays. Not part of the API. */
  payerId: string | null;

  @Field(() => ID, { description: 'The payment. 支付编号' })
  id: string;

  @Field({ description: 'What it is for: the kind of thing, such as funds.donation. 用途类型' })
  purposeType: string;

  @Field(() => ID, { description: 'What it is for: the thing. 用途编号' })
  purposeId: string;

  @Field(() => ID, { description: 'The organisation whose money it becomes. 收款方' })
  payeeId: string;

  @Field(() => FenScalar, { description: 'What is to be paid. 金额' })
  amount: number;

  @Field({ description: 'Always cny. 币种' })
  currency: string;

  @Field(() => [PaymentMethodEnum], { description: 'Ways that may be used. 可用支付方式' })
  methods: PaymentMethod[];

  @Field(() => PaymentStateEnum, { description: 'Where it stands. 状态' })
  state: PaymentState;

  @Field(() => FenScalar, { description: 'What went back to the payer. 已退金额' })
  refunded: number;

  @Field(() => PaymentMethodEnum, { nullable: true, description: 'The way that was used. 实际支付方式' })
  method: PaymentMethod | null;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for. 创建时间' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { description: 'Not paid by then, it expires. 过期时间' })
  expiresAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was paid, by the provider’s clock. 支付时间' })
  paidAt: Date | null;
}

@ObjectType('PaymentRefund', { description: 'Money of a payment that goes back. 退款' })
export class RefundType {
  @Field(() => ID, { description: 'The refund. 退款编号' })
  id: string;

  @Field(() => FenScalar, { description: 'How much of the payment. 退款金额' })
  amount: number;

  @Field(() => RefundReasonEnum, { description: 'Why. 原因' })
  reason: RefundReason;

  @Field(() => RefundStateEnum, { description: 'Where it stands. 状态' })
  state: RefundState;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for. 申请时间' })
  requestedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was made or failed. 完成时间' })
  settledAt: Date | null;
}

@ObjectType('PayPage', { description: 'Where the payer pays; only the payer sees it. 收银台' })
export class PayPageType {
  @Field({ description: 'For the provider’s own elements in the browser; never to be kept. 客户端密钥' })
  clientSecret: string;

  @Field(() => String, { nullable: true, description: 'A page where one can pay, if the provider has one. 付款页面' })
  address: string | null;
}

@ObjectType('PaymentUpdate', { description: 'A payment changed. 支付变动通知' })
export class PaymentUpdateType {
  @Field(() => CursorScalar, { description: 'Pass it as `after` to go on from here. 游标' })
  cursor: string;

  @Field(() => PaymentType, { description: 'The payment as it is now. 当前支付' })
  payment: PaymentType;
}
