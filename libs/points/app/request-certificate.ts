import { Injectable } from '@nestjs/common';
import { businessDate, Clock, generalErrors, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { ServiceHistory, type ServedVolunteer } from '#volunteering';
import { CertificateRepository } from '../data/certificate.repository.js';
import type { CertificateEntity } from '../data/certificate.entity.js';
import { certifiedMinutes, certifiedPeriod, MOST_SERVICES } from '../domain/certificate-content.js';
import { CertificateSubject } from './certificate-subject.js';

/** Input of a request. */
export interface RequestCertificateInput {
  /** YYYY-MM-DD, both days count. */
  from: string;
  to: string;
  purpose: string;
  recipient: string;
  idempotencyKey: string;
}

/**
 * A volunteer asks for a certificate of what was served in a period 申请证明. NOT_FOUND for who is no volunteer, BAD_USER_INPUT,
 * CERTIFICATE_NOTHING_SERVED, CERTIFICATE_TOO_LONG, CERTIFICATE_DOCUMENT_MISSING, CERTIFICATE_UNPRINTABLE, CERTIFICATE_REQUEST_OPEN.
 */
@Injectable()
export class RequestCertificate {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly history: ServiceHistory,
    private readonly subject: CertificateSubject,
    private readonly certificates: CertificateRepository,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: RequestCertificateInput): Promise<CertificateEntity> {
    const question = { actorId: actor.personId, key, operation: 'requestCertificate', input };
    return this.idempotency.once(question, async () => {
      const volunteer = await this.history.volunteerOf(actor.personId);
      if (volunteer === null) throw generalErrors.NOT_FOUND();
      const period = certifiedPeriod(input.from, input.to, businessDate(this.clock.now()));
      const services = await this.history.servicesOf(volunteer.id, period, MOST_SERVICES + 1);
      const minutes = certifiedMinutes(services);
      await this.subject.printable(volunteer.personId, [input.purpose, input.recipient]);
      const certificate = { ...this.blank(volunteer, input), ...minutes, services: services.length };
      await this.certificates.add(certificate);
      return certificate;
    });
  }

  private blank(
    { id: volunteerId, personId, number: volunteerNumber, regionId, regionPath }: ServedVolunteer,
    { from: fromDay, to: toDay, purpose, recipient }: Omit<RequestCertificateInput, 'idempotencyKey'>,
  ): Omit<CertificateEntity, 'signedMinutes' | 'backfilledMinutes' | 'paperMinutes' | 'services'> {
    return {
      ...{ id: newId<'Certificate'>(), number: null, state: 'REQUESTED', openFor: volunteerId },
      ...{ volunteerId, personId, volunteerNumber, regionId, regionPath, fromDay, toDay, purpose, recipient },
      ...{ requestedAt: this.clock.now(), issuerName: null, personalSealed: null, issuedBy: null, issuedAt: null },
      ...{ noticeId: null, validAt: null, keyId: null, credentialSealed: null },
      ...{ decidedBy: null, decidedAt: null, reason: null },
    };
  }
}
