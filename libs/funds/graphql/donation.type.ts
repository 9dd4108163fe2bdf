import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsOptional } from 'class-validator';
import { Connection, FenScalar, GraphQLDateTime, IsId, PageArgs } from '#platform';
import type { DonationState } from '../domain/donation.states.js';
import type { DonationRefundReason, DonationRefundState, Naming } from '../domain/facade.types.js';
import { DonationRefundReasonEnum, DonationRefundStateEnum, DonationStateEnum, NamingEnum } from './fund.enums.js';

@ObjectType('DonationRefund', { description: 'A donation, or what stands of it, that goes back. 退捐' })
export class DonationRefundType {
  @Field(() => ID, { description: 'The refund. 退捐编号' })
  id: string;

  @Field(() => ID, { description: 'The donation. 捐赠编号' })
  donationId: string;

  @Field(() => FenScalar, { description: 'How much. 金额' })
  amount: number;

  @Field(() => DonationRefundReasonEnum, { description: 'Why. 原因' })
  reason: DonationRefundReason;

  @Field(() => DonationRefundStateEnum, { description: 'Where it stands. 状态' })
  state: DonationRefundState;

  @Field(() => GraphQLDateTime, { description: 'Asked for at. 申请时间' })
  requestedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Approved by a second person at. 批准时间' })
  approvedAt: Date | null;
}

@ObjectType('Donation', {
  description: 'A donation, for its donor and the staff of the charity; who gave is not told. 捐赠',
})
export class DonationType {
  @Field(() => ID, { description: 'The donation. 捐赠编号' })
  id: string;

  @Field(() => ID, { description: 'The drive. 活动编号' })
  driveId: string;

  @Field(() => ID, { description: 'The fund. 基金编号' })
  fundId: string;

  @Field(() => ID, { description: 'Its payment: shows the donor where to pay. 支付编号' })
  paymentId: string;

  @Field(() => FenScalar, { description: 'What was given. 金额' })
  amount: number;

  @Field(() => NamingEnum, { description: 'How the donor is shown. 署名方式' })
  naming: Naming;

  @Field(() => String, { nullable: true, description: 'The alias, with ALIAS. 化名' })
  alias: string | null;

  @Field(() => DonationStateEnum, { description: 'Where it stands. 状态' })
  state: DonationState;

  @Field(() => FenScalar, { description: 'Back with the donor. 已退金额' })
  returned: number;

  @Field(() => FenScalar, { description: 'Still owed to the donor. 应退未退金额' })
  owed: number;

  @Field(() => FenScalar, { description: 'Kept by the donor’s bank after a dispute. 争议损失' })
  lost: number;

  @Field(() => GraphQLDateTime, { description: 'Promised at. 创建时间' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Paid at, by the provider’s clock. 支付时间' })
  paidAt: Date | null;
}

@ObjectType('DonationConnection', { description: 'A page of donations, newest first. 捐赠列表' })
export class DonationConnection extends Connection(DonationType) {}

@ObjectType('DonationRefundConnection', { description: 'A page of refunds, newest first. 退捐列表' })
export class DonationRefundConnection extends Connection(DonationRefundType) {}

/** The drive whose gifts are asked for, and which page of them. */
@ArgsType()
export class DonationsArgs extends PageArgs {
  @Field(() => ID, { description: 'The drive. 活动编号' })
  @IsId()
  driveId: string;
}

/** Which refunds, and which page of them. */
@ArgsType()
export class DonationRefundsArgs extends PageArgs {
  @Field(() => DonationRefundStateEnum, { nullable: true, description: 'Only those in this state. 状态' })
  @IsOptional()
  @IsEnum(DonationRefundStateEnum)
  state?: DonationRefundState;
}
