import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IdempotencyKey, IsId, ShortText } from '#platform';
import { disputeOutcomeNames, type DisputeOutcome } from '../app/resolve-dispute.js';
import { DisputeOutcomeEnum } from './vocabulary.enums.js';

/** Names a request. */
@InputType({ isAbstract: true })
abstract class OneRequestInput {
  @Field(() => ID, { description: 'Request. 需求' })
  @IsId()
  requestId: string;
}

/** Takes a request on. */
@InputType('AcceptServiceRequestInput', { description: 'The station takes a request on. 受理' })
export class AcceptServiceRequestInput extends OneRequestInput {}

/** Does not take a request on. */
@InputType('RejectServiceRequestInput', { description: 'The station does not take a request on. 不予受理' })
export class RejectServiceRequestInput extends OneRequestInput {
  @Field({ description: 'Reason. 原因' })
  @ShortText(300)
  reason: string;
}

/** Takes a request back. */
@InputType('CancelServiceRequestInput', { description: 'Takes a request back. 撤单' })
export class CancelServiceRequestInput extends OneRequestInput {
  @Field(() => String, { nullable: true, description: 'Reason. 原因' })
  @IsOptional()
  @ShortText(300)
  reason?: string;
}

/** Confirms a service. */
@InputType('ConfirmServiceInput', { description: 'Confirms that the service was given. 确认服务' })
export class ConfirmServiceInput extends OneRequestInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Key of this confirmation: sent again, it gets the same answer. 幂等键',
  })
  @IsOptional()
  @IdempotencyKey()
  idempotencyKey?: string;
}

/** Disputes a service. */
@InputType('DisputeServiceInput', { description: 'Disputes a service. 提出异议' })
export class DisputeServiceInput extends OneRequestInput {
  @Field({ description: 'Reason. 原因' })
  @ShortText(300)
  reason: string;
}

/** Decides a dispute. */
@InputType('ResolveDisputeInput', { description: 'The station decides a dispute. 处理异议' })
export class ResolveDisputeInput extends OneRequestInput {
  @Field(() => DisputeOutcomeEnum, { description: 'Decision. 结论' })
  @IsIn(disputeOutcomeNames)
  outcome: DisputeOutcome;

  @Field({ description: 'Reason. 原因' })
  @ShortText(300)
  reason: string;
}

/** Rates a service. */
@InputType('RateServiceInput', { description: 'Rates a service, which closes the request. 评价' })
export class RateServiceInput extends OneRequestInput {
  @Field(() => Int, { description: '1 to 5. 评分' })
  @IsInt()
  @Min(1)
  @Max(5)
  rating: number;

  @Field(() => String, { nullable: true, description: 'Comment. 评语' })
  @IsOptional()
  @ShortText(500)
  comment?: string;
}
