import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { CertificateRepository } from '../data/certificate.repository.js';
import { certificateStates } from '../domain/certificate.states.js';
import { Notices } from './notices.js';
import { SettleCertificate } from './settle-certificate.js';

/** Why a certificate that lists a record taken back is void. */
const REASON = '所列服务记录已被撤销或更正 · A service record that it lists was revoked or corrected';

/** Voids the certificates that list a service record which was taken back: what they say is not true any more. */
@Injectable()
export class VoidListing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly certificates: CertificateRepository,
    private readonly notices: Notices,
    private readonly settle: SettleCertificate,
  ) {}

  async execute(recordId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      for (const id of await this.certificates.idsListing(recordId)) {
        await this.notices.stop((await this.certificates.find(id))?.noticeId ?? null);
        const certificate = await this.certificates.lock(id);
        if (certificate === undefined || !certificateStates.allows(certificate.state, 'void')) continue;
        await this.settle.void(certificate, 'void', { decidedBy: null, reason: REASON });
      }
    });
  }
}
