import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';
import { IdempotencyKey, IsId, PageArgs } from '#platform';
import { type DeclineReason, type OfferState, declineReasons, offerStates } from '../domain/offer.states.js';
import { DeclineReasonEnum, OfferStateEnum } from './dispatch.enums.js';

/** Which of my offers. */
@ArgsType()
export class MyOffersArgs extends PageArgs {
  @Field(() => [OfferStateEnum], { nullable: true, description: 'Only these states; all if left out. 按状态筛选' })
  @IsOptional()
  @IsIn(offerStates.states, { each: true })
  states?: OfferState[];
}

@InputType({ description: 'Accept an offer. 接单' })
export class AcceptOfferInput {
  @Field(() => ID, { description: 'Which offer. 邀约' })
  @IsId()
  offerId: string;

  @Field(() => ID, { description: 'The same key gives the same answer. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Decline an offer. 婉拒' })
export class DeclineOfferInput {
  @Field(() => ID, { description: 'Which offer. 邀约' })
  @IsId()
  offerId: string;

  @Field(() => DeclineReasonEnum, { description: 'Why. 原因' })
  @IsIn(declineReasons)
  reason: DeclineReason;
}

@InputType({ description: 'Leave a service before it begins. 退出服务' })
export class WithdrawFromServiceInput {
  @Field(() => ID, { description: 'Which request. 需求' })
  @IsId()
  requestId: string;

  @Field(() => DeclineReasonEnum, { description: 'Why. 原因' })
  @IsIn(declineReasons)
  reason: DeclineReason;
}
