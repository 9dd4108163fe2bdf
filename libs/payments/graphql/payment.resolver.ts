import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  CursorScalar,
  Feed,
  FeedSubscription,
  feedSubscription,
  IdArg,
  Loaders,
  SignedIn,
  type Actor,
} from '#platform';
import { OpenPayPage } from '../app/open-pay-page.js';
import { PayInSandbox } from '../app/pay-in-sandbox.js';
import { PaymentAccess } from '../app/payment-access.js';
import { paymentTopic } from '../app/payments.events.js';
import type { PayPage, Payment, Refund } from '../domain/facade.types.js';
import { PayInSandboxInput } from './pay-in-sandbox.input.js';
import { PaymentRefundsLoader } from './payment-refunds.loader.js';
import { PayPageType, PaymentType, PaymentUpdateType, RefundType } from './payment.type.js';

/** Payments, for the payer and the payee's accountants. */
@Resolver(() => PaymentType)
export class PaymentResolver {
  constructor(
    private readonly access: PaymentAccess,
    private readonly paying: PayInSandbox,
    private readonly pages: OpenPayPage,
    private readonly feed: Feed,
  ) {}

  @SignedIn()
  @Query(() => PaymentType, { description: 'One payment, for the payer and the accountants of the payee. 支付' })
  payment(@CurrentActor() actor: Actor, @IdArg('id', 'The payment. 支付编号') id: string): Promise<Payment> {
    return this.access.seen(actor, id);
  }

  @SignedIn()
  @Mutation(() => PaymentType, { description: 'Pays in the sandbox, where it is the provider. 沙箱支付' })
  payInSandbox(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which payment, and how it ends. 支付内容' }) input: PayInSandboxInput,
  ): Promise<Payment> {
    return this.paying.execute(actor, input);
  }

  @SignedIn()
  @FeedSubscription(() => PaymentUpdateType, {
    description: 'Every change of a payment: what was missed first, then live. 支付变动',
  })
  async paymentUpdated(
    @CurrentActor() actor: Actor,
    @IdArg('paymentId', 'The payment. 支付编号') paymentId: string,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'Go on after this event. 从此游标之后' })
    after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    await this.access.seen(actor, paymentId);
    return feedSubscription(this.feed, [paymentTopic(paymentId)], after, async ({ cursor }, operation) => ({
      cursor,
      payment: await this.access.seen(operation.actor ?? actor, paymentId),
    }));
  }

  @ResolveField(() => [RefundType], { description: 'Its refunds, oldest first. 退款' })
  async refunds(@Parent() payment: Payment, @Loaders() loaders: Loaders): Promise<Refund[]> {
    return (await loaders.get(PaymentRefundsLoader).load(payment.id)) ?? [];
  }

  @ResolveField(() => PayPageType, {
    nullable: true,
    description: 'Where to pay; null for everybody but the payer, and once it cannot be paid any more. 收银台',
  })
  payPage(@CurrentActor() actor: Actor, @Parent() payment: Payment): Promise<PayPage | null> {
    return this.pages.forPayer(actor, payment);
  }
}
