import { Injectable } from '@nestjs/common';
import { Brackets, In, LessThan } from 'typeorm';
import { pathEnd } from '#identity';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { GrantState } from '../domain/grant.states.js';
import { GrantApprovalEntity, GrantHouseholdEntity, GrantPartyEntity } from './grant-parts.entities.js';
import { GrantEntity } from './grant.entity.js';

/** Which grants somebody sees: his own, of these charities, of these funds, and of regions under these paths. */
export interface GrantScope {
  readonly personId: string;
  readonly hostIds: readonly string[];
  readonly fundIds: readonly string[];
  readonly paths: readonly string[];
}

/** What a list of grants is narrowed by. */
export interface GrantFilter {
  readonly fundId?: string;
  readonly state?: GrantState;
}

/** All SQL of emergency grants and of who is kept out of them. */
@Injectable()
export class GrantRepository {
  constructor(private readonly database: Database) {}

  async add(grant: GrantEntity, parties: readonly GrantPartyEntity[], fingerprints: readonly GrantHouseholdEntity[]) {
    await this.database.insertMany(GrantEntity, [grant]);
    await this.database.insertMany(GrantPartyEntity, parties);
    await this.database.insertMany(GrantHouseholdEntity, fingerprints);
  }

  async byIds(ids: readonly string[]): Promise<GrantEntity[]> {
    return ids.length === 0 ? [] : this.database.reader.findBy(GrantEntity, { id: In([...ids]) });
  }

  async find(id: string): Promise<GrantEntity | undefined> {
    return (await this.byIds([id]))[0];
  }

  /** Locks a grant until the unit ends. Lock its disbursement first. Throws NOT_FOUND. */
  async lock(id: string): Promise<GrantEntity> {
    const [row] = await this.database.lock(GrantEntity, [id]);
    if (!row) throw generalErrors.NOT_FOUND();
    return row;
  }

  async change(id: string, patch: Partial<Omit<GrantEntity, 'id' | 'hostId' | 'fundId'>>): Promise<void> {
    await this.database.writer.update(GrantEntity, { id }, patch);
  }

  async addParty(party: GrantPartyEntity): Promise<void> {
    await this.database.insertMany(GrantPartyEntity, [party]);
  }

  async partiesOf(grantId: string): Promise<GrantPartyEntity[]> {
    return this.database.reader.findBy(GrantPartyEntity, { grantId });
  }

  /** Who is kept out, of many grants. One query. */
  async partiesOfMany(grantIds: readonly string[]): Promise<GrantPartyEntity[]> {
    return this.database.reader.findBy(GrantPartyEntity, { grantId: In([...grantIds]) });
  }

  async fingerprintsOf(grantId: string): Promise<string[]> {
    const rows = await this.database.reader.findBy(GrantHouseholdEntity, { grantId });
    return rows.map(({ fingerprint }) => fingerprint);
  }

  async addApproval(approval: GrantApprovalEntity): Promise<void> {
    await this.database.insertMany(GrantApprovalEntity, [approval]);
  }

  /** Approvals of grants, of every round, oldest first. One query. */
  async approvalsOf(grantIds: readonly string[]): Promise<GrantApprovalEntity[]> {
    return this.database.reader.find(GrantApprovalEntity, {
      where: { grantId: In([...grantIds]) },
      order: { id: 'ASC' },
    });
  }

  /** Grants that a household asked for, known again by any of the fingerprints, without those rejected. */
  async ofHousehold(fingerprints: readonly string[]): Promise<GrantEntity[]> {
    const rows = await this.database.reader.findBy(GrantHouseholdEntity, { fingerprint: In([...fingerprints]) });
    const grants = await this.byIds([...new Set(rows.map(({ grantId }) => grantId))]);
    return grants.filter(({ state }) => state !== 'REJECTED');
  }

  /** Grants of a scope, newest first, after an id. */
  async page(scope: GrantScope, filter: GrantFilter, afterId: string | null, limit: number): Promise<GrantEntity[]> {
    const { personId, hostIds, fundIds, paths } = scope;
    const query = this.database.reader.createQueryBuilder(GrantEntity, 'row').orderBy('row.id', 'DESC').take(limit);
    query.where(
      new Brackets((any) => {
        any.where({ submittedBy: personId }).orWhere({ applicantId: personId });
        if (hostIds.length > 0) any.orWhere({ hostId: In([...hostIds]) });
        if (fundIds.length > 0) any.orWhere({ fundId: In([...fundIds]) });
        paths.forEach((path, at) => {
          const bounds = { [`from${at}`]: path, [`to${at}`]: pathEnd(path) };
          any.orWhere(`row.regionPath >= :from${at} AND row.regionPath < :to${at}`, bounds);
        });
      }),
    );
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    if (filter.fundId !== undefined) query.andWhere({ fundId: filter.fundId });
    if (filter.state !== undefined) query.andWhere({ state: filter.state });
    return query.getMany();
  }
}
