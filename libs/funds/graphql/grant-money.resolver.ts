import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn, type Actor } from '#platform';
import { DeclareInterest } from '../app/declare-interest.js';
import { FollowGrant } from '../app/follow-grant.js';
import { OrderGrantPayment } from '../app/order-grant-payment.js';
import { ReclaimGrant } from '../app/reclaim-grant.js';
import { ReportMisuse } from '../app/report-misuse.js';
import { ReserveGrant } from '../app/reserve-grant.js';
import { EmergencyGrantType } from './emergency-grant.type.js';
import {
  AcknowledgeGrantInput,
  CompleteGrantPapersInput,
  DiscloseGrantInput,
  ReportMisuseInput,
  DemandReclaimInput,
  RecordReclaimInput,
  WriteOffGrantInput,
} from './grant-follow.input.js';
import { DeclareInterestInput, ReserveGrantInput, OrderGrantPaymentInput } from './grant-steps.input.js';

/** The money of a grant, and what follows. */
@Resolver(() => EmergencyGrantType)
export class GrantMoneyResolver {
  constructor(
    private readonly interest: DeclareInterest,
    private readonly reserve: ReserveGrant,
    private readonly order: OrderGrantPayment,
    private readonly follow: FollowGrant,
    private readonly misuse: ReportMisuse,
    private readonly reclaim: ReclaimGrant,
  ) {}

  @SignedIn()
  @Mutation(() => EmergencyGrantType, {
    description: 'Steps back from a case; visit or approval given is void. 声明利害关系',
  })
  declareInterest(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: DeclareInterestInput,
  ): Promise<EmergencyGrantType> {
    return this.interest.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'Sets the money of a lapsed reservation aside again. 重新预留' })
  reserveGrant(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: ReserveGrantInput,
  ): Promise<EmergencyGrantType> {
    return this.reserve.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'Orders the payment; another person sends it. 开立拨付' })
  orderGrantPayment(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: OrderGrantPaymentInput,
  ): Promise<EmergencyGrantType> {
    return this.order.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'The money has come, says who applied. 确认收到' })
  acknowledgeGrant(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: AcknowledgeGrantInput,
  ): Promise<EmergencyGrantType> {
    return this.follow.acknowledge(actor, input);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'The papers are complete. 材料补齐' })
  completeGrantPapers(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: CompleteGrantPapersInput,
  ): Promise<EmergencyGrantType> {
    return this.follow.completePapers(actor, input);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'Closes an acknowledged case. 公示' })
  discloseGrant(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: DiscloseGrantInput,
  ): Promise<EmergencyGrantType> {
    return this.follow.disclose(actor, input);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'Reports that money was misused. 报告挪用' })
  reportMisuse(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: ReportMisuseInput,
  ): Promise<EmergencyGrantType> {
    return this.misuse.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'Claims it back, as another than who reported. 追回' })
  demandReclaim(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: DemandReclaimInput,
  ): Promise<EmergencyGrantType> {
    return this.reclaim.demand(actor, input);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'Writes down what has come back. 登记追回款' })
  recordReclaim(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: RecordReclaimInput,
  ): Promise<EmergencyGrantType> {
    return this.reclaim.receive(actor, input);
  }

  @SignedIn()
  @Mutation(() => EmergencyGrantType, { description: 'Gives the rest up, as another than who claimed. 核销' })
  writeOffGrant(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step. 内容' }) input: WriteOffGrantInput,
  ): Promise<EmergencyGrantType> {
    return this.reclaim.writeOff(actor, input);
  }
}
