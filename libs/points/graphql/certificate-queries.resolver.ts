import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  CurrentOperation,
  IdArg,
  keysetPage,
  PageArgs,
  Public,
  Requires,
  SignedIn,
  type Actor,
  type OperationContext,
  type Page,
} from '#platform';
import { CertificateKey } from '../app/certificate-key.js';
import { certificatePaths } from '../app/certificate-paths.js';
import { CertificateQueries } from '../app/certificate-queries.js';
import { VerifyCertificate } from '../app/verify-certificate.js';
import { printedNumber } from '../domain/certificate-number.js';
import { CertificatesArgs } from './certificate.input.js';
import {
  CertificateConnection,
  CertificateType,
  CertifiedPeopleType,
  CertifiedServiceType,
  VerifiedCertificateType,
} from './certificate.type.js';
import { idAfter, idCursor } from './id-page.js';

/** Reading certificates. */
@Resolver(() => CertificateType)
export class CertificateQueriesResolver {
  constructor(
    private readonly queries: CertificateQueries,
    private readonly verify: VerifyCertificate,
    private readonly key: CertificateKey,
  ) {}

  @Public()
  @Query(() => String, {
    description:
      'The did:key that signs certificates now: with it a file can be checked without a network. 证明签发密钥',
  })
  certificateIssuer(): string {
    return this.key.did;
  }

  @Public()
  @Query(() => VerifiedCertificateType, {
    description: 'Looks a certificate up by its number; NOT_FOUND for one that was never issued. 查验证明',
  })
  async verifyCertificate(
    @CurrentOperation() { address }: OperationContext,
    @Args('number', { description: 'As printed, hyphens or not. 证明编号' }) number: string,
  ): Promise<VerifiedCertificateType> {
    return this.verify.execute(number, address);
  }

  @SignedIn()
  @Query(() => CertificateType, { description: 'A certificate: mine, or of a region where I issue. 证明' })
  async certificate(
    @CurrentActor() actor: Actor,
    @IdArg('id', 'Certificate. 证明') id: string,
  ): Promise<CertificateType> {
    return this.queries.one(actor, id);
  }

  @SignedIn()
  @Query(() => [CertifiedServiceType], {
    description: 'What a certificate lists, at most 1,000 services. 证明所列服务',
  })
  async certificateServices(
    @CurrentActor() actor: Actor,
    @IdArg('certificateId', 'Certificate. 证明') certificateId: string,
  ): Promise<CertifiedServiceType[]> {
    return this.queries.services(actor, certificateId);
  }

  @SignedIn()
  @Query(() => CertificateConnection, { description: 'My certificates, newest first. 我的证明' })
  async myCertificates(
    @CurrentActor() actor: Actor,
    @Args() { first, after }: PageArgs,
  ): Promise<Page<CertificateType>> {
    return keysetPage(await this.queries.mine(actor, idAfter(after), first + 1), first, idCursor, after);
  }

  @Requires('certificate.issue')
  @Query(() => CertificateConnection, { description: 'Certificates of my regions, newest first. 证明列表' })
  async certificates(
    @CurrentActor() actor: Actor,
    @Args() { state, first, after }: CertificatesArgs,
  ): Promise<Page<CertificateType>> {
    const rows = await this.queries.list(actor, { state: state ?? undefined, afterId: idAfter(after) }, first + 1);
    return keysetPage(rows, first, idCursor, after);
  }

  @ResolveField(() => String, { nullable: true, description: 'Number, once issued; anybody can verify it. 证明编号' })
  number(@Parent() { number }: CertificateType): string | null {
    return number === null ? null : printedNumber(number);
  }

  @ResolveField(() => CertifiedPeopleType, { nullable: true, description: 'Who is named; null until issued. 所载人员' })
  people(@Parent() certificate: CertificateType): CertifiedPeopleType | null {
    return this.queries.people(certificate);
  }

  @ResolveField(() => String, { nullable: true, description: 'Where the PDF is fetched with my token. PDF 地址' })
  pdfPath(@Parent() { id, state }: CertificateType): string | null {
    return state === 'VALID' ? certificatePaths(id).pdf : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Where the signed Open Badges credential is fetched with my token. 电子凭证地址',
  })
  credentialPath(@Parent() { id, state }: CertificateType): string | null {
    return state === 'VALID' ? certificatePaths(id).credential : null;
  }
}
