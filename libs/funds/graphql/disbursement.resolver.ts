import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, keysetPage, Loaders, Requires, SignedIn, type Actor, type Page } from '#platform';
import { BounceDisbursement } from '../app/bounce-disbursement.js';
import { DisbursementQueries } from '../app/disbursement-queries.js';
import { RetryDisbursement } from '../app/retry-disbursement.js';
import { SendDisbursement } from '../app/send-disbursement.js';
import { SettleDisbursement } from '../app/settle-disbursement.js';
import {
  BounceDisbursementInput,
  DisburseInput,
  DisbursementAttemptType,
  DisbursementConnection,
  DisbursementsArgs,
  DisbursementType,
  RetryDisbursementInput,
  SettleDisbursementInput,
} from './disbursement.type.js';
import { PayeeAccountType } from './emergency-grant.type.js';
import { idAfter, idCursor } from './fund.resolver.js';
import { DisbursementAttemptsLoader, DisbursementPayeeLoader } from './grant.loaders.js';

/** Payments out of funds, by two persons. */
@Resolver(() => DisbursementType)
export class DisbursementResolver {
  constructor(
    private readonly queries: DisbursementQueries,
    private readonly send: SendDisbursement,
    private readonly settle: SettleDisbursement,
    private readonly bounce: BounceDisbursement,
    private readonly retry: RetryDisbursement,
  ) {}

  @SignedIn()
  @Query(() => DisbursementConnection, { description: 'Payments of your charity or fund, newest first. 拨付列表' })
  async disbursements(
    @CurrentActor() actor: Actor,
    @Args() { fundId, first, after }: DisbursementsArgs,
  ): Promise<Page<DisbursementType>> {
    return keysetPage(await this.queries.page(actor, fundId, idAfter(after), first + 1), first, idCursor, after);
  }

  @Requires('disbursement.pay')
  @Mutation(() => DisbursementType, { description: 'Sends a payment, as another than who ordered it. 汇出' })
  disburse(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 拨付' }) input: DisburseInput,
  ): Promise<DisbursementType> {
    return this.send.execute(actor, input);
  }

  @Requires('disbursement.pay')
  @Mutation(() => DisbursementType, { description: 'The money has arrived. 确认到账' })
  settleDisbursement(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, by which receipt. 拨付与回单' }) input: SettleDisbursementInput,
  ): Promise<DisbursementType> {
    return this.settle.execute(actor, input);
  }

  @Requires('disbursement.pay')
  @Mutation(() => DisbursementType, { description: 'The bank sent the money back. 退汇' })
  bounceDisbursement(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 拨付与原因' }) input: BounceDisbursementInput,
  ): Promise<DisbursementType> {
    return this.bounce.execute(actor, input);
  }

  @Requires('disbursement.make')
  @Mutation(() => DisbursementType, { description: 'Makes a payment that bounced ready again. 重新汇出' })
  retryDisbursement(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 拨付' }) input: RetryDisbursementInput,
  ): Promise<DisbursementType> {
    return this.retry.execute(actor, input);
  }

  @ResolveField(() => [DisbursementAttemptType], { description: 'Its sendings, oldest first. 汇出记录' })
  async attempts(@Parent() { id }: DisbursementType, @Loaders() loaders: Loaders): Promise<DisbursementAttemptType[]> {
    return (await loaders.get(DisbursementAttemptsLoader).load(id)) ?? [];
  }

  @ResolveField(() => PayeeAccountType, {
    nullable: true,
    description: 'Where the money goes; null for who neither orders nor sends it. 收款账户',
  })
  async payee(@Parent() { id }: DisbursementType, @Loaders() loaders: Loaders): Promise<PayeeAccountType | null> {
    return (await loaders.get(DisbursementPayeeLoader).load(id)) ?? null;
  }
}
