import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn, type Actor } from '#platform';
import { AppealGrant } from '../app/appeal-grant.js';
import { ApproveGrant } from '../app/approve-grant.js';
import { ChangeGrantTerms } from '../app/change-grant-terms.js';
import { RejectGrant } from '../app/reject-grant.js';
import { VerifyGrant } from '../app/verify-grant.js';
import { EmergencyGrantType } from './emergency-grant.type.js';
import {
  VerifyEmergencyGrantInput,
  ApproveEmergencyGrantInput,
  RejectEmergencyGrantInput,
  AppealEmergencyGrantInput,
  ChangeGrantPayeeInput,
  ChangeGrantAmountInput,
} from './grant-steps.input.js';

/** Deciding about a grant. */
@Resolver(() => EmergencyGrantType)
export class GrantDecisionsResolver {
  constructor(
    private readonly verify: VerifyGrant,
    private readonly approve: ApproveGrant,
    private readonly reject: RejectGrant,
    private readonly appeal: AppealGrant,
    private readonly terms: ChangeGrantTerms,
  ) {}

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'A worker reports a home visit. 入户核实' })
  verifyEmergencyGrant(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: VerifyEmergencyGrantInput,
  ): Promise<EmergencyGrantType> {
    return this.verify.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, {
    description: 'Approves, as a committee member or officer with no other part in the case. 批准',
  })
  approveEmergencyGrant(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: ApproveEmergencyGrantInput,
  ): Promise<EmergencyGrantType> {
    return this.approve.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'Refuses a grant before its money is sent. 不予救助' })
  rejectEmergencyGrant(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: RejectEmergencyGrantInput,
  ): Promise<EmergencyGrantType> {
    return this.reject.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'Appeals a refusal, as who applied. 申诉' })
  appealEmergencyGrant(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: AppealEmergencyGrantInput,
  ): Promise<EmergencyGrantType> {
    return this.appeal.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'Changes the account; approvals given are void. 变更收款账户' })
  changeGrantPayee(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: ChangeGrantPayeeInput,
  ): Promise<EmergencyGrantType> {
    return this.terms.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'Changes the amount; approvals given are void. 变更金额' })
  changeGrantAmount(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: ChangeGrantAmountInput,
  ): Promise<EmergencyGrantType> {
    return this.terms.execute(actor, input);
  }
}
