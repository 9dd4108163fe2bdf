import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { encodeCursor } from '#kernel';
import { CurrentActor, keysetPage, PageArgs, Requires, type Actor, type Page } from '#platform';
import { ReadFlags } from '../app/read-flags.js';
import type { ReconciledPayout } from '../app/read-payouts.js';
import { ReconcilePayouts } from '../app/reconcile-payouts.js';
import { ResolveFlag } from '../app/resolve-flag.js';
import { PaymentFlagConnection, PaymentFlagType, ResolvePaymentFlagInput } from './payment-flag.type.js';
import { PaymentFlagsArgs } from './payment-flags.args.js';
import { ReconciledPayoutConnection } from './payout.type.js';

/** What accountants work with: what does not agree, and payouts against the books. */
@Resolver()
export class ReconciliationResolver {
  constructor(
    private readonly flags: ReadFlags,
    private readonly resolving: ResolveFlag,
    private readonly payouts: ReconcilePayouts,
  ) {}

  @Requires('payment.read')
  @Query(() => PaymentFlagConnection, { description: 'What does not agree and was not booked. 支付异常清单' })
  async paymentFlags(
    @CurrentActor() actor: Actor,
    @Args() { open, first, after }: PaymentFlagsArgs,
  ): Promise<Page<PaymentFlagType>> {
    const rows = await this.flags.page(actor, open, first + 1, after);
    return keysetPage(rows, first, ({ id }) => encodeCursor([id]), after);
  }

  @Requires('payment.reconcile')
  @Mutation(() => PaymentFlagType, { description: 'Takes a flag off the list; books nothing. 处理支付异常' })
  resolvePaymentFlag(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which flag, and how it was settled. 处理内容' }) input: ResolvePaymentFlagInput,
  ): Promise<PaymentFlagType> {
    return this.resolving.execute(actor, input.flagId, input.resolution);
  }

  @Requires('payment.reconcile')
  @Query(() => ReconciledPayoutConnection, { description: 'Payouts against what was booked, newest first. 到账对账' })
  async payoutReconciliation(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Page<ReconciledPayout>> {
    const rows = await this.payouts.page(actor, page.first + 1, page.after);
    return keysetPage(rows, page.first, ({ id }) => encodeCursor([id]), page.after) as Page<ReconciledPayout>;
  }
}
