import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Connection, FenScalar, GraphQLDateTime, IsId, ShortText } from '#platform';
import type { FlagKind } from '../domain/event-outcome.js';
import { FlagKindEnum } from './payment.enums.js';

@ObjectType('PaymentFlag', { description: 'Something that does not agree and was not booked. 支付异常' })
export class PaymentFlagType {
  @Field(() => ID, { description: 'The flag. 异常编号' })
  id: string;

  @Field(() => FlagKindEnum, { description: 'Why it was not booked. 类型' })
  kind: FlagKind;

  @Field({ description: 'The provider’s id of the event or the line. 渠道事件编号' })
  subject: string;

  @Field(() => ID, { nullable: true, description: 'The payment, if it is one of ours. 支付编号' })
  paymentId: string | null;

  @Field(() => String, { nullable: true, description: 'The provider’s id of the payment. 渠道支付编号' })
  providerPaymentId: string | null;

  @Field(() => FenScalar, { nullable: true, description: 'What was asked for. 应为金额' })
  expectedAmount: number | null;

  @Field(() => FenScalar, { nullable: true, description: 'What was told. 实际金额' })
  actualAmount: number | null;

  @Field(() => String, { nullable: true, description: 'In which currency. 实际币种' })
  actualCurrency: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was found. 发现时间' })
  raisedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was settled. 处理时间' })
  resolvedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'How it was settled. 处理说明' })
  resolution: string | null;
}

@ObjectType('PaymentFlagConnection', { description: 'A page of flags, newest first. 支付异常列表' })
export class PaymentFlagConnection extends Connection(PaymentFlagType) {}

@InputType({ description: 'How a flag was settled. 处理支付异常' })
export class ResolvePaymentFlagInput {
  @Field(() => ID, { description: 'The flag. 异常编号' })
  @IsId()
  flagId: string;

  @Field({ description: 'How it was settled, 1 to 200 characters. 处理说明' })
  @ShortText(200)
  resolution: string;
}
