import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn, type Actor } from '#platform';
import { CancelServiceOrder } from '../app/cancel-service-order.js';
import { ConfirmServiceOrder } from '../app/confirm-service-order.js';
import { DecideServiceDispute } from '../app/decide-service-dispute.js';
import { DisputeServiceOrder } from '../app/dispute-service-order.js';
import { viewOf } from '../app/order-view.js';
import { ReportNoShow } from '../app/report-no-show.js';
import {
  CancelServiceOrderInput,
  ConfirmServiceOrderInput,
  DecideServiceDisputeInput,
  DisputeServiceOrderInput,
  ReportNoShowInput,
} from './service-order.inputs.js';
import { ServiceOrderType } from './service-order.type.js';

/** How orders end. */
@Resolver(() => ServiceOrderType)
export class OrderEndsResolver {
  constructor(
    private readonly confirm: ConfirmServiceOrder,
    private readonly cancel: CancelServiceOrder,
    private readonly noShow: ReportNoShow,
    private readonly dispute: DisputeServiceOrder,
    private readonly decide: DecideServiceDispute,
  ) {}

  @SignedIn()
  @Mutation(() => ServiceOrderType, { description: 'Confirms that the service took place. 确认服务' })
  async confirmServiceOrder(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 订单' }) input: ConfirmServiceOrderInput,
  ): Promise<ServiceOrderType> {
    return viewOf(actor, await this.confirm.execute(actor, input));
  }

  @SignedIn()
  @Mutation(() => ServiceOrderType, { description: 'Cancels an order before it is served. 取消预约' })
  async cancelServiceOrder(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 订单' }) input: CancelServiceOrderInput,
  ): Promise<ServiceOrderType> {
    return viewOf(actor, await this.cancel.execute(actor, input));
  }

  @SignedIn()
  @Mutation(() => ServiceOrderType, { description: 'Says that the other side was not there. 失约' })
  async reportNoShow(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and who. 订单与失约方' }) input: ReportNoShowInput,
  ): Promise<ServiceOrderType> {
    return viewOf(actor, await this.noShow.execute(actor, input));
  }

  @SignedIn()
  @Mutation(() => ServiceOrderType, { description: 'Disputes what the other side reported. 提出争议' })
  async disputeServiceOrder(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and what happened. 订单与陈述' }) input: DisputeServiceOrderInput,
  ): Promise<ServiceOrderType> {
    return viewOf(actor, await this.dispute.execute(actor, input));
  }

  @Requires('order.decide-dispute')
  @Mutation(() => ServiceOrderType, { description: 'Decides a dispute, and so ends the order. 裁定争议' })
  async decideServiceDispute(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, what was found, and why. 订单与结论' }) input: DecideServiceDisputeInput,
  ): Promise<ServiceOrderType> {
    return viewOf(actor, await this.decide.execute(actor, input));
  }
}
