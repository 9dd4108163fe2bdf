import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { FenScalar, IdempotencyKey, IsId, ShortText } from '#platform';
import type { DonationRefundReason, Naming } from '../domain/facade.types.js';
import { DonationRefundReasonEnum, NamingEnum } from './fund.enums.js';

@InputType({ description: 'A gift; it is paid on the page of its payment. 捐赠' })
export class DonateInput {
  @Field(() => ID, { description: 'The drive. 活动' })
  @IsId()
  driveId: string;

  @Field(() => FenScalar, { description: 'How much, above zero. 金额' })
  @IsInt()
  @Min(1)
  amount: number;

  @Field(() => NamingEnum, { defaultValue: 'ANONYMOUS', description: 'How you are shown. 署名方式' })
  @IsEnum(NamingEnum)
  naming: Naming;

  @Field(() => String, { nullable: true, description: 'The alias, with ALIAS only. 化名' })
  @IsOptional()
  @ShortText(40)
  alias?: string | null;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

const ASKABLE = Object.values(DonationRefundReasonEnum).filter(
  (reason) => reason !== 'LATE_PAYMENT' && reason !== 'MADE_AT_PROVIDER',
);

@InputType({ description: 'Asks for a donation to go back. 申请退捐' })
export class RequestRefundInput {
  @Field(() => ID, { description: 'The donation. 捐赠' })
  @IsId()
  donationId: string;

  @Field(() => DonationRefundReasonEnum, { description: 'Why. 原因' })
  @IsIn(ASKABLE)
  reason: DonationRefundReason;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Approves a refund, as somebody else than who asked and who gave. 批准退捐' })
export class ApproveRefundInput {
  @Field(() => ID, { description: 'The refund. 退捐' })
  @IsId()
  refundId: string;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
