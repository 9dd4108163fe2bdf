import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn, type Actor } from '#platform';
import { ConfirmService } from '../app/confirm-service.js';
import { DisputeService } from '../app/dispute-service.js';
import { RateService } from '../app/rate-service.js';
import { ResolveDispute } from '../app/resolve-dispute.js';
import {
  ConfirmServiceInput,
  DisputeServiceInput,
  RateServiceInput,
  ResolveDisputeInput,
} from './request-decisions.input.js';
import { ServiceRequestType } from './service-request.type.js';

/** What follows a service. */
@Resolver(() => ServiceRequestType)
export class ConfirmationResolver {
  constructor(
    private readonly confirm: ConfirmService,
    private readonly dispute: DisputeService,
    private readonly resolve: ResolveDispute,
    private readonly rate: RateService,
  ) {}

  /** The records take effect. */
  @Mutation(() => ServiceRequestType, { description: 'Confirms a service. 确认服务' })
  @SignedIn()
  confirmService(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 需求' }) input: ConfirmServiceInput,
  ): Promise<ServiceRequestType> {
    return this.confirm.execute(actor, input.requestId, input.idempotencyKey ?? undefined);
  }

  /** The records are frozen. */
  @Mutation(() => ServiceRequestType, { description: 'Disputes a service. 提出异议' })
  @SignedIn()
  disputeService(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one and why. 需求与原因' }) input: DisputeServiceInput,
  ): Promise<ServiceRequestType> {
    return this.dispute.execute(actor, input.requestId, input.reason);
  }

  /** The station decides. */
  @Mutation(() => ServiceRequestType, { description: 'Decides a dispute. 处理异议' })
  @Requires('request.decide')
  resolveDispute(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Decision. 结论' }) input: ResolveDisputeInput,
  ): Promise<ServiceRequestType> {
    return this.resolve.execute(actor, input);
  }

  /** The request is closed. */
  @Mutation(() => ServiceRequestType, { description: 'Rates a service. 评价' })
  @SignedIn()
  rateService(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Rating. 评价' }) input: RateServiceInput,
  ): Promise<ServiceRequestType> {
    return this.rate.execute(actor, input);
  }
}
