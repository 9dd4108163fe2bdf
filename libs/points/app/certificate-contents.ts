import { Injectable } from '@nestjs/common';
import { localDate } from '#kernel';
import { CertifiedIdentity, Identity } from '#identity';
import type { Actor } from '#platform';
import { ServiceHistory } from '#volunteering';
import { CertificateRepository } from '../data/certificate.repository.js';
import type { CertificateEntity } from '../data/certificate.entity.js';
import { certifiedMinutes, MOST_SERVICES, type CertifiedService } from '../domain/certificate-content.js';
import { CertificateSeal } from './certificate-seal.js';
import { CertificateSubject } from './certificate-subject.js';

/** Who issues, as the station gives it; the handler is who acts. */
export interface IssuerInput {
  organisationId: string;
  responsible: string;
  contact: string;
}

type Content = Pick<
  CertificateEntity,
  'signedMinutes' | 'backfilledMinutes' | 'paperMinutes' | 'services' | 'issuerName' | 'personalSealed'
>;

/** Takes together what a certificate says, and keeps it; call in an open unit. */
@Injectable()
export class CertificateContents {
  constructor(
    private readonly identity: Identity,
    private readonly certified: CertifiedIdentity,
    private readonly history: ServiceHistory,
    private readonly subject: CertificateSubject,
    private readonly certificates: CertificateRepository,
    private readonly seal: CertificateSeal,
  ) {}

  /** Keeps the services that count now, and the people sealed. NOT_FOUND for an organisation that the actor does not issue for. */
  async take(actor: Actor, certificate: CertificateEntity, issuer: IssuerInput): Promise<Content> {
    const organisation = await this.certified.organisation(issuer.organisationId);
    await this.identity.requireInRegions(actor, 'certificate.issue', [organisation.regionId]);
    const services = await this.servicesOf(certificate);
    const minutes = certifiedMinutes(services);
    const { name: handler } = await this.certified.person(actor.personId);
    const { responsible, contact } = issuer;
    const texts = services.flatMap(({ content, place }) => [content, place]);
    const issuing = [organisation.name, handler, responsible, contact, certificate.purpose, certificate.recipient];
    const { name, document } = await this.subject.printable(certificate.personId, [...issuing, ...texts]);
    const people = { name, documentType: document.type, documentNumber: document.number };
    await this.certificates.addServices(certificate.id, services);
    return {
      ...minutes,
      services: services.length,
      issuerName: organisation.name,
      personalSealed: this.seal.sealPeople(certificate.id, { ...people, responsible, handler, contact }),
    };
  }

  private async servicesOf({ volunteerId, fromDay, toDay }: CertificateEntity): Promise<CertifiedService[]> {
    const days = { from: localDate(fromDay), to: localDate(toDay) };
    const services = await this.history.servicesOf(volunteerId, days, MOST_SERVICES + 1);
    const regions = await this.identity.regions([...new Set(services.map(({ regionId }) => regionId))]);
    return services.map(({ regionId, ...service }) => ({ ...service, place: regions.get(regionId)?.name ?? '' }));
  }
}
