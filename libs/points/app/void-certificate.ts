import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { CertificateRepository } from '../data/certificate.repository.js';
import type { CertificateEntity } from '../data/certificate.entity.js';
import { CertificateDesk } from './certificate-desk.js';
import { Notices } from './notices.js';
import { SettleCertificate } from './settle-certificate.js';

/** Input of a voiding. */
export interface VoidCertificateInput {
  certificateId: string;
  reason: string;
  idempotencyKey: string;
}

/** The station voids a certificate 作废证明, on notice or valid; it is never deleted. NOT_FOUND, FOUR_EYES, STATE_NOT_ALLOWED. */
@Injectable()
export class VoidCertificate {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly certificates: CertificateRepository,
    private readonly desk: CertificateDesk,
    private readonly notices: Notices,
    private readonly settle: SettleCertificate,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: VoidCertificateInput): Promise<CertificateEntity> {
    const { personId: decidedBy } = actor;
    return this.idempotency.once({ actorId: decidedBy, key, operation: 'voidCertificate', input }, async () => {
      const found = await this.certificates.find(input.certificateId);
      if (found === null) throw generalErrors.NOT_FOUND();
      await this.notices.stop(found.noticeId);
      const certificate = await this.desk.forStaff(actor, found.id);
      return this.settle.void(certificate, 'void', { decidedBy, reason: input.reason });
    });
  }
}
