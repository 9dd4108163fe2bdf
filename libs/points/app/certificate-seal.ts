import { Injectable } from '@nestjs/common';
import type { DocumentType } from '#identity';
import { FieldCipher } from '#platform';
import type { CertificateEntity } from '../data/certificate.entity.js';
import type { JsonObject } from './data-integrity.js';

/** What a certificate says of people: sealed at rest, printed only for who may read it. */
export interface CertifiedPeople {
  name: string;
  documentType: DocumentType;
  documentNumber: string;
  responsible: string;
  handler: string;
  contact: string;
}

type Part = 'personal' | 'credential';

/** Seals what names people to the row of its certificate, and opens it again. */
@Injectable()
export class CertificateSeal {
  constructor(private readonly cipher: FieldCipher) {}

  sealPeople(certificateId: string, people: CertifiedPeople): string {
    return this.cipher.seal(JSON.stringify(people), binding(certificateId, 'personal'));
  }

  /** Throws for a certificate that was never issued. */
  openPeople({ id, personalSealed }: Pick<CertificateEntity, 'id' | 'personalSealed'>): CertifiedPeople {
    return JSON.parse(this.cipher.open(personalSealed ?? '', binding(id, 'personal'))) as CertifiedPeople;
  }

  sealCredential(certificateId: string, credential: JsonObject): string {
    return this.cipher.seal(JSON.stringify(credential), binding(certificateId, 'credential'));
  }

  /** The credential as it was signed, as text. */
  openCredential({ id, credentialSealed }: Pick<CertificateEntity, 'id' | 'credentialSealed'>): string {
    return this.cipher.open(credentialSealed ?? '', binding(id, 'credential'));
  }
}

const binding = (certificateId: string, part: Part): string => `points_certificate:${certificateId}:${part}`;
