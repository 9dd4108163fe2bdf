import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { businessDate, Clock } from '#kernel';
import { Events, Idempotency, type Actor } from '#platform';
import type { CertificateEntity } from '../data/certificate.entity.js';
import { CERTIFICATE_NOTICE_DAYS, totalMinutes } from '../domain/certificate-content.js';
import { CERTIFICATE_NUMBER_BYTES, certificateNumber } from '../domain/certificate-number.js';
import { certificateStates } from '../domain/certificate.states.js';
import { CertificateContents, type IssuerInput } from './certificate-contents.js';
import { CertificateDesk } from './certificate-desk.js';
import { CertificateIssued } from './certificate.events.js';
import { Notices } from './notices.js';

/** Input of an issue. */
export interface IssueCertificateInput extends IssuerInput {
  certificateId: string;
  idempotencyKey: string;
}

/**
 * The station issues a certificate 开具证明: it lists what counts now, gets a number that nobody can guess, and goes on public
 * notice for 7 days. NOT_FOUND, FOUR_EYES, STATE_NOT_ALLOWED, CERTIFICATE_NOTHING_SERVED, CERTIFICATE_TOO_LONG,
 * CERTIFICATE_DOCUMENT_MISSING, CERTIFICATE_UNPRINTABLE.
 */
@Injectable()
export class IssueCertificate {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly desk: CertificateDesk,
    private readonly contents: CertificateContents,
    private readonly notices: Notices,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: IssueCertificateInput): Promise<CertificateEntity> {
    const question = { actorId: actor.personId, key, operation: 'issueCertificate', input };
    return this.idempotency.once(question, async () => {
      const certificate = await this.desk.forStaff(actor, input.certificateId);
      const state = certificateStates.next(certificate.state, 'issue');
      const content = await this.contents.take(actor, certificate, input);
      const { volunteerId, personId, volunteerNumber, regionId, regionPath } = certificate;
      const subject = { subjectId: certificate.id, volunteerId, personId, volunteerNumber, regionId, regionPath };
      const minutes = totalMinutes(content);
      const noticeId = await this.notices.open(
        { kind: 'CERTIFICATE', ...subject, star: null, minutes },
        { days: CERTIFICATE_NOTICE_DAYS },
      );
      const now = this.clock.now();
      const year = Number(businessDate(now).slice(0, 4));
      const number = certificateNumber(year, randomBytes(CERTIFICATE_NUMBER_BYTES));
      await this.events.publish(CertificateIssued, { certificateId: certificate.id, volunteerId });
      const issued = { number, noticeId, issuedBy: actor.personId, issuedAt: now, openFor: null };
      return this.desk.save(actor.personId, certificate, 'issued', { ...content, ...issued, state });
    });
  }
}
