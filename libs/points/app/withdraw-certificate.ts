import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { CertificateRepository } from '../data/certificate.repository.js';
import type { CertificateEntity } from '../data/certificate.entity.js';
import { certificateStates } from '../domain/certificate.states.js';

/** A volunteer takes a request back 撤回申请 before anything is issued. NOT_FOUND for another's, STATE_NOT_ALLOWED. */
@Injectable()
export class WithdrawCertificate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly certificates: CertificateRepository,
  ) {}

  async execute(actor: Actor, certificateId: string): Promise<CertificateEntity> {
    return this.unitOfWork.run(async () => {
      const certificate = await this.certificates.lock(certificateId);
      if (certificate?.personId !== actor.personId) throw generalErrors.NOT_FOUND();
      const patch = { state: certificateStates.next(certificate.state, 'withdraw'), openFor: null };
      await this.certificates.update(certificateId, patch);
      return { ...certificate, ...patch };
    });
  }
}
