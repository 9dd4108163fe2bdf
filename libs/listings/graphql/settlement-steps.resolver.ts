import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, type Actor } from '#platform';
import { ApproveSettlement } from '../app/approve-settlement.js';
import { ContinueSettlement } from '../app/continue-settlement.js';
import { DraftSettlement } from '../app/draft-settlement.js';
import { OrderSettlementPayment } from '../app/order-settlement-payment.js';
import { ReturnSettlement } from '../app/return-settlement.js';
import { SubmitSettlement } from '../app/submit-settlement.js';
import {
  ApproveSettlementInput,
  ContinueSettlementInput,
  DraftSettlementInput,
  OrderSettlementPaymentInput,
  ReturnSettlementInput,
  SubmitSettlementInput,
} from './settlement.inputs.js';
import { SettlementType } from './settlement.type.js';

/** The steps of a settlement. */
@Resolver(() => SettlementType)
export class SettlementStepsResolver {
  constructor(
    private readonly drafting: DraftSettlement,
    private readonly continuing: ContinueSettlement,
    private readonly submitting: SubmitSettlement,
    private readonly approving: ApproveSettlement,
    private readonly returning: ReturnSettlement,
    private readonly ordering: OrderSettlementPayment,
  ) {}

  @Requires('settlement.draft')
  @Mutation(() => SettlementType, { description: 'Draws up what a provider is paid for a month. 编制结算' })
  draftSettlement(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Provider and month. 机构与月份' }) input: DraftSettlementInput,
  ): Promise<SettlementType> {
    return this.drafting.execute(actor, input);
  }

  @Requires('settlement.draft')
  @Mutation(() => SettlementType, {
    description: 'Goes on with a settlement that is drawn up in steps, where it was. 继续编制结算',
  })
  continueSettlement(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and how many orders. 结算与订单数' }) input: ContinueSettlementInput,
  ): Promise<SettlementType> {
    return this.continuing.execute(actor, input);
  }

  @Requires('settlement.draft')
  @Mutation(() => SettlementType, { description: 'Hands a settlement in. 提交结算' })
  submitSettlement(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 结算' }) input: SubmitSettlementInput,
  ): Promise<SettlementType> {
    return this.submitting.execute(actor, input);
  }

  @Requires('settlement.approve')
  @Mutation(() => SettlementType, { description: 'Approves a settlement, as the second person. 批准结算' })
  approveSettlement(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, on which terms. 结算与条款' }) input: ApproveSettlementInput,
  ): Promise<SettlementType> {
    return this.approving.execute(actor, input);
  }

  @Requires('settlement.approve')
  @Mutation(() => SettlementType, { description: 'Sends a settlement back to its provider. 退回结算' })
  returnSettlement(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 结算与原因' }) input: ReturnSettlementInput,
  ): Promise<SettlementType> {
    return this.returning.execute(actor, input);
  }

  @Requires('disbursement.make')
  @Mutation(() => SettlementType, { description: 'Orders its payments; another person sends them. 开立结算拨付' })
  orderSettlementPayment(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one. 结算' }) input: OrderSettlementPaymentInput,
  ): Promise<SettlementType> {
    return this.ordering.execute(actor, input);
  }
}
