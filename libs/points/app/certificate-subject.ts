import { Injectable } from '@nestjs/common';
import { CertifiedIdentity, type IdentityDocument } from '#identity';
import { pointsErrors } from '../domain/points.errors.js';
import { CertificateFonts } from './certificate-fonts.js';

/** Somebody whom a certificate can name. */
export interface NamedSubject {
  name: string;
  document: IdentityDocument;
}

/** Checks before anything is printed that a certificate can be: nobody gets one with a blank box in his name. */
@Injectable()
export class CertificateSubject {
  constructor(
    private readonly identity: CertifiedIdentity,
    private readonly fonts: CertificateFonts,
  ) {}

  /** Name and document of a person. CERTIFICATE_DOCUMENT_MISSING; CERTIFICATE_UNPRINTABLE for a character of these texts that no font has. */
  async printable(personId: string, texts: readonly string[]): Promise<NamedSubject> {
    const { name, document } = await this.identity.person(personId);
    if (document === null) throw pointsErrors.CERTIFICATE_DOCUMENT_MISSING();
    const missing = this.fonts.missing([name, ...texts].join(''));
    if (missing.length > 0) throw pointsErrors.CERTIFICATE_UNPRINTABLE({ characters: missing.join(' ') });
    return { name, document };
  }
}
