import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, FenScalar, GraphQLDateTime } from '#platform';
import type { PayoutLineKind } from '../domain/facade.types.js';
import type { PayoutState } from '../domain/payout.js';
import { PayoutLineKindEnum, PayoutStateEnum } from './payment.enums.js';

@ObjectType('PayoutLine', { description: 'One line of a payout report; money out is negative. 对账单行' })
export class PayoutLineType {
  @Field(() => ID, { description: 'The line. 行编号' })
  id: string;

  @Field(() => PayoutLineKindEnum, { description: 'What it is about. 类型' })
  kind: PayoutLineKind;

  @Field(() => FenScalar, { description: 'Before the fee. 金额' })
  amount: number;

  @Field(() => FenScalar, { description: 'What the provider kept. 手续费' })
  fee: number;

  @Field(() => FenScalar, { description: 'Amount less fee. 净额' })
  net: number;

  @Field(() => ID, { nullable: true, description: 'The payment, if it is one of ours. 支付编号' })
  paymentId: string | null;

  @Field(() => ID, { nullable: true, description: 'The refund, if it is one of ours. 退款编号' })
  refundId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it does not agree with what was booked; null where it does. 差异原因',
  })
  difference: string | null;
}

@ObjectType('ReconciledPayout', { description: 'A payout against what was booked. 到账对账' })
export class ReconciledPayoutType {
  @Field(() => ID, { description: 'The payout. 到账编号' })
  id: string;

  @Field({ description: 'The provider’s id of it. 渠道到账编号' })
  providerPayoutId: string;

  @Field(() => PayoutStateEnum, { description: 'Where it stands. 状态' })
  state: PayoutState;

  @Field(() => GraphQLDateTime, { description: 'When the provider paid it out. 到账时间' })
  paidAt: Date;

  @Field(() => FenScalar, { description: 'What came to the bank. 到账金额' })
  amount: number;

  @Field(() => FenScalar, { description: 'Payments. 收款合计' })
  charges: number;

  @Field(() => FenScalar, { description: 'Refunds, less those that came back; negative. 退款合计' })
  refunds: number;

  @Field(() => FenScalar, { description: 'Taken and given back in disputes. 争议合计' })
  disputes: number;

  @Field(() => FenScalar, { description: 'Anything else. 调整合计' })
  adjustments: number;

  @Field(() => FenScalar, { description: 'All fees. 手续费合计' })
  fees: number;

  @Field(() => FenScalar, { description: 'Sum of the net amounts of the lines. 净额合计' })
  net: number;

  @Field(() => FenScalar, { description: 'Paid out less net: 0, or the report is incomplete. 差额' })
  difference: number;

  @Field(() => FenScalar, { description: 'Net of the lines that do not agree with what was booked. 未能核对金额' })
  unexplained: number;

  @Field(() => [PayoutLineType], { description: 'The report, line by line. 明细' })
  lines: PayoutLineType[];
}

@ObjectType('ReconciledPayoutConnection', { description: 'A page of payouts, newest first. 到账对账列表' })
export class ReconciledPayoutConnection extends Connection(ReconciledPayoutType) {}
