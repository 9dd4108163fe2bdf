import { Injectable } from '@nestjs/common';
import { businessDate, generalErrors } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import { CertificateRepository } from '../data/certificate.repository.js';
import type { CertificateEntity } from '../data/certificate.entity.js';
import { totalMinutes } from '../domain/certificate-content.js';
import { printedNumber } from '../domain/certificate-number.js';
import type { PrintedCertificate } from '../domain/certificate-text.js';
import { CertificateQueries } from './certificate-queries.js';
import { CertificateSeal } from './certificate-seal.js';
import { PrintCertificate } from './print-certificate.js';

/** A file to be handed out. */
export interface CertificateFile {
  name: string;
  content: Buffer;
}

/** Hands out the files of a certificate 下载证明 to its volunteer, and to staff who issue, who leave an audit entry. */
@Injectable()
export class CertificateFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly identity: Identity,
    private readonly certificates: CertificateRepository,
    private readonly queries: CertificateQueries,
    private readonly seal: CertificateSeal,
    private readonly print: PrintCertificate,
  ) {}

  /** The PDF. NOT_FOUND, STATE_NOT_ALLOWED unless it is valid. */
  async pdf(actor: Actor, certificateId: string): Promise<CertificateFile> {
    const certificate = await this.open(actor, certificateId, 'PDF');
    const services = await this.certificates.services(certificate.id);
    const printed = this.printed(certificate);
    const content = await this.print.execute(printed, services, certificate.validAt ?? certificate.requestedAt);
    return { name: `${printed.number}.pdf`, content };
  }

  /** The signed Open Badges credential. NOT_FOUND, STATE_NOT_ALLOWED unless it is valid. */
  async credential(actor: Actor, certificateId: string): Promise<CertificateFile> {
    const certificate = await this.open(actor, certificateId, 'CREDENTIAL');
    const content = Buffer.from(this.seal.openCredential(certificate), 'utf8');
    return { name: `${printedNumber(certificate.number ?? '')}.json`, content };
  }

  private async open(actor: Actor, certificateId: string, file: 'PDF' | 'CREDENTIAL'): Promise<CertificateEntity> {
    return this.unitOfWork.run(async () => {
      const certificate = await this.queries.one(actor, certificateId);
      const { id: subjectId, state, regionId } = certificate;
      if (state !== 'VALID') {
        throw generalErrors.STATE_NOT_ALLOWED({ subject: 'Certificate', state, event: 'download' });
      }
      if (certificate.personId !== actor.personId) {
        await this.identity.audit.record({
          ...{ actorId: actor.personId, action: 'certificate.downloaded', subjectType: 'Certificate' },
          ...{ subjectId, regionId, details: { file } },
        });
      }
      return certificate;
    });
  }

  private printed(certificate: CertificateEntity): PrintedCertificate {
    const { issuedAt, validAt, requestedAt } = certificate;
    return {
      ...certificate,
      ...this.seal.openPeople(certificate),
      number: printedNumber(certificate.number ?? ''),
      issuerName: certificate.issuerName ?? '',
      totalMinutes: totalMinutes(certificate),
      issuedOn: businessDate(issuedAt ?? requestedAt),
      validSince: businessDate(validAt ?? requestedAt),
    };
  }
}
