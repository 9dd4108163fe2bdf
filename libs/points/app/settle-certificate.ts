import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events } from '#platform';
import { CertificateRepository } from '../data/certificate.repository.js';
import type { CertificateEntity } from '../data/certificate.entity.js';
import { certificateCredential } from '../domain/certificate-credential.js';
import { printedNumber } from '../domain/certificate-number.js';
import { certificateStates } from '../domain/certificate.states.js';
import { CertificateDesk } from './certificate-desk.js';
import { CertificateKey } from './certificate-key.js';
import { CertificateSeal } from './certificate-seal.js';
import { CertificateVoided } from './certificate.events.js';

/** What becomes of a certificate after its notice; call in an open unit, under the notice's lock. */
@Injectable()
export class SettleCertificate {
  constructor(
    private readonly certificates: CertificateRepository,
    private readonly desk: CertificateDesk,
    private readonly key: CertificateKey,
    private readonly seal: CertificateSeal,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The notice is over: it holds from now on 生效, and is signed as a credential. */
  async afterNotice(certificateId: string): Promise<void> {
    const certificate = await this.certificates.lock(certificateId);
    if (certificate === undefined) return;
    const state = certificateStates.next(certificate.state, 'takeEffect');
    const validAt = this.clock.now();
    const { name } = this.seal.openPeople(certificate);
    const record = { ...certificate, name, number: printedNumber(certificate.number ?? ''), validAt };
    const credential = certificateCredential({ ...record, issuerName: certificate.issuerName ?? '' }, this.key.did);
    const credentialSealed = this.seal.sealCredential(certificate.id, this.key.sign(credential, validAt));
    await this.desk.save(null, certificate, 'took-effect', { state, validAt, keyId: this.key.did, credentialSealed });
  }

  /** An objection was found right: void. */
  async upheld(certificateId: string, decision: { decidedBy: string; reason: string }): Promise<void> {
    const certificate = await this.certificates.lock(certificateId);
    if (certificate !== undefined) await this.void(certificate, 'uphold', decision);
  }

  /** Voids a locked certificate 作废; it stays to be asked about. STATE_NOT_ALLOWED. */
  async void(
    certificate: CertificateEntity,
    event: 'uphold' | 'void',
    { decidedBy, reason }: { decidedBy: string | null; reason: string },
  ): Promise<CertificateEntity> {
    const state = certificateStates.next(certificate.state, event);
    const { id: certificateId, volunteerId } = certificate;
    await this.events.publish(CertificateVoided, { certificateId, volunteerId });
    const decided = { decidedBy, reason, decidedAt: this.clock.now() };
    return this.desk.save(decidedBy, certificate, 'voided', { state, ...decided });
  }
}
