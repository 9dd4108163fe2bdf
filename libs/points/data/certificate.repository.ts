import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { newId } from '#kernel';
import { Database, integerOf, isDuplicate } from '#platform';
import type { CertifiedService } from '../domain/certificate-content.js';
import type { CertificateState } from '../domain/certificate.states.js';
import { pointsErrors } from '../domain/points.errors.js';
import { CertificateServiceEntity } from './certificate-service.entity.js';
import { CertificateEntity } from './certificate.entity.js';
import { regionRows } from './region-rows.js';

/** All SQL of certificates. */
@Injectable()
export class CertificateRepository {
  constructor(private readonly database: Database) {}

  /** Adds a request. CERTIFICATE_REQUEST_OPEN while another of the volunteer is under way. */
  async add(row: CertificateEntity): Promise<void> {
    try {
      await this.database.writer.insert(CertificateEntity, row);
    } catch (error) {
      throw isDuplicate(error) ? pointsErrors.CERTIFICATE_REQUEST_OPEN() : error;
    }
  }

  async update(id: string, patch: Partial<CertificateEntity>): Promise<void> {
    await this.database.writer.update(CertificateEntity, { id }, patch);
  }

  async find(id: string): Promise<CertificateEntity | null> {
    return this.database.reader.findOneBy(CertificateEntity, { id });
  }

  async byNumber(number: string): Promise<CertificateEntity | null> {
    return this.database.reader.findOneBy(CertificateEntity, { number });
  }

  /** Locks one until the unit ends; undefined if there is none. */
  async lock(id: string): Promise<CertificateEntity | undefined> {
    const [row] = await this.database.lock(CertificateEntity, [id]);
    return row;
  }

  /** A person's own, newest first. */
  async pageOfPerson(personId: string, afterId: string | null, limit: number): Promise<CertificateEntity[]> {
    return this.database.reader.find(CertificateEntity, {
      where: { personId, ...(afterId === null ? {} : { id: LessThan(afterId) }) },
      order: { id: 'DESC' },
      take: limit,
    });
  }

  /** Of the regions under these paths, newest first. */
  async page(
    paths: readonly string[],
    { state, afterId }: { state?: CertificateState; afterId: string | null },
    limit: number,
  ): Promise<CertificateEntity[]> {
    const query = this.database.reader.createQueryBuilder(CertificateEntity, 'row');
    if (state !== undefined) query.where('row.state = :state', { state });
    return regionRows(query, paths, afterId, limit).getMany();
  }

  async addServices(certificateId: string, services: readonly CertifiedService[]): Promise<void> {
    const rows = services.map((service, at) => ({
      id: newId<'CertificateService'>(),
      certificateId,
      line: at + 1,
      ...service,
    }));
    await this.database.insertMany(CertificateServiceEntity, rows);
  }

  /** What a certificate lists, in its order. */
  async services(certificateId: string): Promise<CertificateServiceEntity[]> {
    return this.database.reader.find(CertificateServiceEntity, { where: { certificateId }, order: { line: 'ASC' } });
  }

  /** Ids of the certificates that list a service record, ascending. */
  async idsListing(recordId: string): Promise<string[]> {
    const rows = await this.database.reader.findBy(CertificateServiceEntity, { recordId });
    return [...new Set(rows.map(({ certificateId }) => certificateId))].sort();
  }

  /** The keys that signed credentials, with how many. */
  async keys(): Promise<{ keyId: string; certificates: number }[]> {
    const rows = await this.database.reader
      .createQueryBuilder(CertificateEntity, 'row')
      .select('row.keyId', 'keyId')
      .addSelect('COUNT(*)', 'certificates')
      .where('row.keyId IS NOT NULL')
      .groupBy('row.keyId')
      .orderBy('row.keyId', 'ASC')
      .getRawMany<{ keyId: string; certificates: unknown }>();
    return rows.map(({ keyId, certificates }) => ({ keyId, certificates: integerOf(certificates) }));
  }
}
