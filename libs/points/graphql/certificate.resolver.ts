import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, Requires, SignedIn, type Actor } from '#platform';
import { DecideCertificateRequest } from '../app/decide-certificate-request.js';
import { IssueCertificate } from '../app/issue-certificate.js';
import { RequestCertificate } from '../app/request-certificate.js';
import { VoidCertificate } from '../app/void-certificate.js';
import { WithdrawCertificate } from '../app/withdraw-certificate.js';
import {
  DecideCertificateRequestInput,
  IssueCertificateInput,
  RequestCertificateInput,
  VoidCertificateInput,
} from './certificate.input.js';
import { CertificateType } from './certificate.type.js';

/** A certificate from its request to its end. */
@Resolver(() => CertificateType)
export class CertificateResolver {
  constructor(
    private readonly request: RequestCertificate,
    private readonly decide: DecideCertificateRequest,
    private readonly withdraw: WithdrawCertificate,
    private readonly issue: IssueCertificate,
    private readonly cancel: VoidCertificate,
  ) {}

  @SignedIn()
  @Mutation(() => CertificateType, { description: 'Asks for a certificate of my service. 申请证明' })
  async requestCertificate(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Period, purpose, recipient. 申请内容' }) input: RequestCertificateInput,
  ): Promise<CertificateType> {
    return this.request.execute(actor, input);
  }

  @SignedIn()
  @Mutation(() => CertificateType, { description: 'Takes my request back. 撤回证明申请' })
  async withdrawCertificateRequest(
    @CurrentActor() actor: Actor,
    @IdArg('certificateId', 'Certificate. 证明') certificateId: string,
  ): Promise<CertificateType> {
    return this.withdraw.execute(actor, certificateId);
  }

  @Requires('certificate.issue')
  @Mutation(() => CertificateType, { description: 'Takes a request on, or not. 受理证明申请' })
  async decideCertificateRequest(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Decision. 结论' }) input: DecideCertificateRequestInput,
  ): Promise<CertificateType> {
    return this.decide.execute(actor, input);
  }

  @Requires('certificate.issue')
  @Mutation(() => CertificateType, {
    description: 'Issues a certificate; it goes on public notice for 7 days. 开具证明',
  })
  async issueCertificate(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who issues. 出具内容' }) input: IssueCertificateInput,
  ): Promise<CertificateType> {
    return this.issue.execute(actor, input);
  }

  @Requires('certificate.issue')
  @Mutation(() => CertificateType, { description: 'Voids a certificate; it is never deleted. 作废证明' })
  async voidCertificate(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which one and why. 证明与原因' }) input: VoidCertificateInput,
  ): Promise<CertificateType> {
    return this.cancel.execute(actor, input);
  }
}
