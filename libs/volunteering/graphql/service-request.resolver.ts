import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn, type Actor } from '#platform';
import { AcceptServiceRequest } from '../app/accept-service-request.js';
import { BlockVolunteer } from '../app/block-volunteer.js';
import { CancelServiceRequest } from '../app/cancel-service-request.js';
import { CreateServiceRequest } from '../app/create-service-request.js';
import { RejectServiceRequest } from '../app/reject-service-request.js';
import { RequestQueries } from '../app/request-queries.js';
import { CreateServiceRequestInput } from './create-service-request.input.js';
import {
  AcceptServiceRequestInput,
  CancelServiceRequestInput,
  RejectServiceRequestInput,
} from './request-decisions.input.js';
import { ServiceRequestType } from './service-request.type.js';
import { BlockVolunteerInput } from './volunteer-standing.input.js';

/** Mutations of requests before the service begins. */
@Resolver(() => ServiceRequestType)
export class ServiceRequestResolver {
  constructor(
    private readonly create: CreateServiceRequest,
    private readonly accept: AcceptServiceRequest,
    private readonly reject: RejectServiceRequest,
    private readonly cancel: CancelServiceRequest,
    private readonly block: BlockVolunteer,
    private readonly queries: RequestQueries,
  ) {}

  /** For oneself, or for somebody else with the permission. */
  @Mutation(() => ServiceRequestType, { description: 'Places an order from the service menu. 点单' })
  @SignedIn()
  async createServiceRequest(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Order. 点单内容' }) input: CreateServiceRequestInput,
  ): Promise<ServiceRequestType> {
    return this.queries.one(actor, await this.create.execute(actor, input));
  }

  /** Dispatch begins. */
  @Mutation(() => ServiceRequestType, { description: 'The station takes a request on. 受理' })
  @Requires('request.decide')
  acceptServiceRequest(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 需求' }) input: AcceptServiceRequestInput,
  ): Promise<ServiceRequestType> {
    return this.accept.execute(actor, input.requestId);
  }

  /** With a reason. */
  @Mutation(() => ServiceRequestType, { description: 'The station does not take a request on. 不予受理' })
  @Requires('request.decide')
  rejectServiceRequest(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one and why. 需求与原因' }) input: RejectServiceRequestInput,
  ): Promise<ServiceRequestType> {
    return this.reject.execute(actor, input.requestId, input.reason);
  }

  /** Before the service begins. */
  @Mutation(() => ServiceRequestType, { description: 'Takes a request back. 撤单' })
  @SignedIn()
  cancelServiceRequest(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 需求' }) input: CancelServiceRequestInput,
  ): Promise<ServiceRequestType> {
    return this.cancel.execute(actor, input.requestId, input.reason ?? null);
  }

  /** Of an own request. */
  @Mutation(() => ServiceRequestType, {
    description: 'I do not want this volunteer again, or take that back. 拉黑志愿者',
  })
  @SignedIn()
  async blockVolunteer(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Whom. 志愿者' }) input: BlockVolunteerInput,
  ): Promise<ServiceRequestType> {
    await this.block.execute(actor, input);
    return this.queries.one(actor, input.requestId);
  }
}
