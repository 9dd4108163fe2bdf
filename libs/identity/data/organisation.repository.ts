import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#platform';
import type { OrganisationKind } from '../domain/organisations.js';
import { inChunks } from './in-chunks.js';
import { MembershipRow } from './membership.entity.js';
import { OrganisationRow } from './organisation.entity.js';

/** All SQL of organisations and their members. */
@Injectable()
export class OrganisationRepository {
  constructor(private readonly database: Database) {}

  async byIds(ids: readonly string[]): Promise<OrganisationRow[]> {
    return inChunks(ids, (chunk) => this.database.reader.findBy(OrganisationRow, { id: In(chunk) }));
  }

  async insert(rows: readonly OrganisationRow[]): Promise<void> {
    await this.database.insertMany(OrganisationRow, rows);
  }

  /** Organisations in the order of their foundation in the register, of one kind and one home region if told. */
  async page(filter: {
    kind?: OrganisationKind;
    regionId?: string;
    afterId?: string;
    limit: number;
  }): Promise<OrganisationRow[]> {
    const query = this.database.reader
      .createQueryBuilder(OrganisationRow, 'organisation')
      .orderBy('organisation.id')
      .limit(filter.limit);
    if (filter.kind !== undefined) query.andWhere('organisation.kind = :kind', { kind: filter.kind });
    if (filter.regionId !== undefined)
      query.andWhere('organisation.regionId = :regionId', { regionId: filter.regionId });
    if (filter.afterId !== undefined) query.andWhere('organisation.id > :afterId', { afterId: filter.afterId });
    return query.getMany();
  }

  async addMembers(rows: readonly MembershipRow[]): Promise<void> {
    await this.database.insertMany(MembershipRow, rows);
  }

  /** Which of these people belong to the organisation. */
  async membersAmong(organisationId: string, personIds: readonly string[]): Promise<string[]> {
    const rows = await inChunks(personIds, (chunk) =>
      this.database.reader.findBy(MembershipRow, { organisationId, personId: In(chunk) }),
    );
    return rows.map((row) => row.personId);
  }

  async removeMember(organisationId: string, personId: string): Promise<void> {
    await this.database.writer.delete(MembershipRow, { organisationId, personId });
  }

  /** Ids of the organisations a person belongs to. */
  async organisationsOf(personId: string): Promise<string[]> {
    const rows = await this.database.reader.findBy(MembershipRow, { personId });
    return rows.map((row) => row.organisationId);
  }

  /** Memberships of people. */
  async membershipsOf(personIds: readonly string[]): Promise<MembershipRow[]> {
    return inChunks(personIds, (chunk) => this.database.reader.findBy(MembershipRow, { personId: In(chunk) }));
  }
}
