import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn, type Actor } from '#platform';
import { OfferAgreement } from '../app/offer-agreement.js';
import { RecordAudit } from '../app/record-audit.js';
import { RecordClawback } from '../app/record-clawback.js';
import { SignAgreement } from '../app/sign-agreement.js';
import { TerminateProject } from '../app/terminate-project.js';
import {
  OfferAgreementInput,
  RecordClawbackInput,
  RecordProjectAuditInput,
  SignAgreementInput,
  TerminateProjectInput,
} from './project.inputs.js';
import { VentureAuditType, VentureProjectType } from './project.type.js';

/** How projects begin and end. */
@Resolver(() => VentureProjectType)
export class AgreementResolver {
  constructor(
    private readonly offering: OfferAgreement,
    private readonly signing: SignAgreement,
    private readonly terminating: TerminateProject,
    private readonly auditing: RecordAudit,
    private readonly returning: RecordClawback,
  ) {}

  @SignedIn()
  @Mutation(() => VentureProjectType, { description: 'Draws an agreement up and signs it for the charity. 拟定协议' })
  offerAgreement(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which award, until when. 立项与日期' }) input: OfferAgreementInput,
  ): Promise<VentureProjectType> {
    return this.offering.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => VentureProjectType, { description: 'Signs an agreement for the organisation. 签署协议' })
  signAgreement(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, on which terms. 协议与条款' }) input: SignAgreementInput,
  ): Promise<VentureProjectType> {
    return this.signing.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => VentureProjectType, { description: 'Ends a project before its time. 终止项目' })
  terminateProject(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one, and why. 项目与原因' }) input: TerminateProjectInput,
  ): Promise<VentureProjectType> {
    return this.terminating.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => VentureAuditType, { description: 'Records an audit and settles the project by it. 登记审计并结算' })
  recordProjectAudit(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which project, and what was found. 项目与审计结果' }) input: RecordProjectAuditInput,
  ): Promise<VentureAuditType> {
    return this.auditing.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => VentureProjectType, { description: 'Books what has come back of a project. 登记追回款' })
  recordClawback(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which project, and how much. 项目与金额' }) input: RecordClawbackInput,
  ): Promise<VentureProjectType> {
    return this.returning.execute(actor, input);
  }
}
