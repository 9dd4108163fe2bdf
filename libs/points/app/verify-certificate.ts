import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity, shortenedName } from '#identity';
import { Limits } from '#platform';
import { CertificateRepository } from '../data/certificate.repository.js';
import { totalMinutes } from '../domain/certificate-content.js';
import { printedNumber, readCertificateNumber } from '../domain/certificate-number.js';
import type { CertificateState } from '../domain/certificate.states.js';
import type { CertificateEntity } from '../data/certificate.entity.js';

/** A hall of people behind one address may check their papers; nobody tries numbers by the thousand. */
const PER_MINUTE = { max: 30, windowSeconds: 60 };

/** What anybody may know of a certificate: no personal data but a masked name. */
export interface VerifiedCertificate extends Pick<
  CertificateEntity,
  'signedMinutes' | 'backfilledMinutes' | 'paperMinutes' | 'fromDay' | 'toDay' | 'services'
> {
  number: string;
  state: CertificateState;
  valid: boolean;
  totalMinutes: number;
  maskedName: string;
  issuerName: string;
  issuedAt: Date | null;
  validAt: Date | null;
}

/** Anybody looks a certificate up by its number 查验证明. */
@Injectable()
export class VerifyCertificate {
  constructor(
    private readonly limits: Limits,
    private readonly certificates: CertificateRepository,
    private readonly identity: Identity,
  ) {}

  /** NOT_FOUND alike for a number that is none and for one that was never issued; RATE_LIMITED for an address that tries many. */
  async execute(text: string, address: string): Promise<VerifiedCertificate> {
    await this.limits.hit(`points:verify-certificate:${address}`, PER_MINUTE);
    const number = readCertificateNumber(text);
    const certificate = number === null ? null : await this.certificates.byNumber(number);
    if (number === null || certificate === null) throw generalErrors.NOT_FOUND();
    const person = (await this.identity.people([certificate.personId])).get(certificate.personId);
    const { state, signedMinutes, backfilledMinutes, paperMinutes, services } = certificate;
    const { fromDay, toDay, issuedAt, validAt } = certificate;
    return {
      ...{
        number: printedNumber(number),
        state,
        valid: state === 'VALID',
        fromDay,
        toDay,
        issuedAt,
        validAt,
        services,
      },
      ...{ signedMinutes, backfilledMinutes, paperMinutes, totalMinutes: totalMinutes(certificate) },
      issuerName: certificate.issuerName ?? '',
      maskedName: shortenedName(person?.displayName ?? ''),
    };
  }
}
