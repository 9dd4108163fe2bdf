import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn, type Actor } from '#platform';
import { AcceptServiceOrder } from '../app/accept-service-order.js';
import { DeliverServiceOrder } from '../app/deliver-service-order.js';
import { viewOf } from '../app/order-view.js';
import { RefuseServiceOrder } from '../app/refuse-service-order.js';
import { ScheduleServiceOrder } from '../app/schedule-service-order.js';
import {
  AcceptServiceOrderInput,
  DeliverServiceOrderInput,
  RefuseServiceOrderInput,
  ScheduleServiceOrderInput,
} from './service-order.inputs.js';
import { ServiceOrderType } from './service-order.type.js';

/** What a provider does with an order. */
@Resolver(() => ServiceOrderType)
export class OrderStepsResolver {
  constructor(
    private readonly accept: AcceptServiceOrder,
    private readonly refuse: RefuseServiceOrder,
    private readonly schedule: ScheduleServiceOrder,
    private readonly deliver: DeliverServiceOrder,
  ) {}

  @Requires('order.serve')
  @Mutation(() => ServiceOrderType, {
    description: 'Accepts an order; REFUSED where the purpose cannot cover its subsidy. 接单',
  })
  async acceptServiceOrder(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 订单' }) input: AcceptServiceOrderInput,
  ): Promise<ServiceOrderType> {
    return viewOf(actor, await this.accept.execute(actor, input));
  }

  @Requires('order.serve')
  @Mutation(() => ServiceOrderType, { description: 'Says that one cannot serve. 拒单' })
  async refuseServiceOrder(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 订单' }) input: RefuseServiceOrderInput,
  ): Promise<ServiceOrderType> {
    return viewOf(actor, await this.refuse.execute(actor, input));
  }

  @Requires('order.serve')
  @Mutation(() => ServiceOrderType, { description: 'Fixes the time, once the fee is paid. 排期' })
  async scheduleServiceOrder(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and when. 订单与时间' }) input: ScheduleServiceOrderInput,
  ): Promise<ServiceOrderType> {
    return viewOf(actor, await this.schedule.execute(actor, { ...input, scheduledFor: input.scheduledFor ?? null }));
  }

  @SignedIn()
  @Mutation(() => ServiceOrderType, { description: 'Proves that the service took place. 核验服务' })
  async deliverServiceOrder(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and its code. 订单与服务码' }) input: DeliverServiceOrderInput,
  ): Promise<ServiceOrderType> {
    return viewOf(actor, await this.deliver.execute(actor, { ...input, code: input.code ?? null }));
  }
}
