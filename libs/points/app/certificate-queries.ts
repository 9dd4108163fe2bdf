import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { maskDocument, isWithin } from '#identity';
import type { Actor } from '#platform';
import { CertificateRepository } from '../data/certificate.repository.js';
import type { CertificateServiceEntity } from '../data/certificate-service.entity.js';
import type { CertificateEntity } from '../data/certificate.entity.js';
import type { CertificateState } from '../domain/certificate.states.js';
import { CertificateSeal, type CertifiedPeople } from './certificate-seal.js';

/** Reading certificates, for the volunteer and for staff who issue in the region. */
@Injectable()
export class CertificateQueries {
  constructor(
    private readonly certificates: CertificateRepository,
    private readonly seal: CertificateSeal,
  ) {}

  /** One's own, or one of a region in which the actor issues. NOT_FOUND. */
  async one(actor: Actor, certificateId: string): Promise<CertificateEntity> {
    const certificate = await this.certificates.find(certificateId);
    const { personId, regionPath } = certificate ?? { personId: '', regionPath: '' };
    const may = personId === actor.personId || isWithin(regionPath, actor.regionPaths('certificate.issue'));
    if (certificate === null || !may) throw generalErrors.NOT_FOUND();
    return certificate;
  }

  /** My own, newest first. */
  async mine(actor: Actor, afterId: string | null, limit: number): Promise<CertificateEntity[]> {
    return this.certificates.pageOfPerson(actor.personId, afterId, limit);
  }

  /** Of the regions in which the actor issues, newest first. */
  async list(
    actor: Actor,
    filter: { state?: CertificateState; afterId: string | null },
    limit: number,
  ): Promise<CertificateEntity[]> {
    return this.certificates.page(actor.regionPaths('certificate.issue'), filter, limit);
  }

  /** What a certificate lists. NOT_FOUND. */
  async services(actor: Actor, certificateId: string): Promise<CertificateServiceEntity[]> {
    return this.certificates.services((await this.one(actor, certificateId)).id);
  }

  /** The keys that signed credentials, with how many: what verifiers should trust. */
  async keys(): Promise<{ keyId: string; certificates: number }[]> {
    return this.certificates.keys();
  }

  /** Names, document with its number masked, and how to reach the issuer; null until it is issued. */
  people(certificate: Pick<CertificateEntity, 'id' | 'personalSealed'>): CertifiedPeople | null {
    if (certificate.personalSealed === null) return null;
    const people = this.seal.openPeople(certificate);
    return { ...people, documentNumber: maskDocument(people.documentNumber) };
  }
}
