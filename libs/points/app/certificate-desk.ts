import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import { volunteeringErrors } from '#volunteering';
import { CertificateRepository } from '../data/certificate.repository.js';
import type { CertificateEntity } from '../data/certificate.entity.js';

/** Certificates in the hands of the station; call in an open unit. */
@Injectable()
export class CertificateDesk {
  constructor(
    private readonly identity: Identity,
    private readonly certificates: CertificateRepository,
  ) {}

  /** Locks a certificate for staff of its region. NOT_FOUND, FOUR_EYES for one's own. */
  async forStaff(actor: Actor, certificateId: string): Promise<CertificateEntity> {
    const certificate = await this.certificates.lock(certificateId);
    if (certificate === undefined) throw generalErrors.NOT_FOUND();
    await this.identity.requireInRegions(actor, 'certificate.issue', [certificate.regionId]);
    if (certificate.personId === actor.personId) throw volunteeringErrors.FOUR_EYES();
    return certificate;
  }

  /** Saves a change with an audit entry of the same transaction; returns the certificate as it is now. */
  async save(
    actorId: string | null,
    certificate: CertificateEntity,
    action: string,
    patch: Partial<CertificateEntity>,
  ): Promise<CertificateEntity> {
    await this.certificates.update(certificate.id, patch);
    await this.identity.audit.record({
      ...{ actorId, action: `certificate.${action}`, subjectType: 'Certificate', subjectId: certificate.id },
      ...{ regionId: certificate.regionId, details: { state: patch.state ?? certificate.state } },
    });
    return { ...certificate, ...patch };
  }
}
