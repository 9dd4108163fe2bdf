import { Injectable } from '@nestjs/common';
import { Brackets, In, LessThan } from 'typeorm';
import { pathEnd } from '#identity';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { SettlementState } from '../domain/settlement.states.js';
import { SettlementEntity, SettlementPartEntity } from './settlement.entities.js';

/** Which settlements somebody sees: of his organisations, of charities that pay in them, and of providers under these paths. */
export interface SettlementScope {
  readonly organisationIds: readonly string[];
  readonly hostIds: readonly string[];
  readonly paths: readonly string[];
}

/** All SQL of settlements and their parts. Locks: provider → settlement → orders. */
@Injectable()
export class SettlementRepository {
  constructor(private readonly database: Database) {}

  async add(settlement: SettlementEntity): Promise<void> {
    await this.database.insertMany(SettlementEntity, [settlement]);
  }

  async change(id: string, patch: Partial<Omit<SettlementEntity, 'id' | 'providerId' | 'month'>>): Promise<void> {
    await this.database.writer.update(SettlementEntity, { id }, patch);
  }

  async find(id: string): Promise<SettlementEntity | undefined> {
    return (await this.database.matching(SettlementEntity, 'id', [id]))[0];
  }

  async byIds(ids: readonly string[]): Promise<SettlementEntity[]> {
    return this.database.matching(SettlementEntity, 'id', ids);
  }

  /** Locks a settlement until the unit ends. Throws NOT_FOUND. */
  async lock(id: string): Promise<SettlementEntity> {
    const [row] = await this.database.lock(SettlementEntity, [id]);
    if (!row) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** All of a provider and month, in their order; decide on them under the lock of the provider. */
  async ofMonth(providerId: string, month: string): Promise<SettlementEntity[]> {
    const inOrder = { sql: 'month = ? ORDER BY number', parameters: [month] };
    return this.database.matching(SettlementEntity, 'providerId', [providerId], inOrder);
  }

  async addParts(parts: readonly SettlementPartEntity[]): Promise<void> {
    await this.database.insertMany(SettlementPartEntity, parts);
  }

  /** Takes the parts of a settlement out that is drawn up anew. */
  async removeParts(settlementId: string): Promise<void> {
    await this.database.writer.delete(SettlementPartEntity, { settlementId });
  }

  async changePart(id: string, patch: Partial<Pick<SettlementPartEntity, 'disbursementId' | 'paidAt'>>): Promise<void> {
    await this.database.writer.update(SettlementPartEntity, { id }, patch);
  }

  /** Parts by settlement, in the order in which they were drawn up. One query. */
  async partsOf(settlementIds: readonly string[]): Promise<Map<string, SettlementPartEntity[]>> {
    const inOrder = { sql: '1 = 1 ORDER BY id', parameters: [] };
    const rows = await this.database.matching(SettlementPartEntity, 'settlementId', settlementIds, inOrder);
    return new Map(settlementIds.map((id) => [id, rows.filter(({ settlementId }) => settlementId === id)]));
  }

  /** Those of a scope, newest first, after an id. */
  async page(
    scope: SettlementScope,
    filter: { providerId?: string; month?: string; state?: SettlementState },
    afterId: string | null,
    limit: number,
  ): Promise<SettlementEntity[]> {
    const { organisationIds, hostIds, paths } = scope;
    if (organisationIds.length + hostIds.length + paths.length === 0) return [];
    const query = this.database.reader
      .createQueryBuilder(SettlementEntity, 'row')
      .orderBy('row.id', 'DESC')
      .take(limit);
    query.where(
      new Brackets((any) => {
        any.where({ organisationId: In([...organisationIds]) }).orWhere({ hostId: In([...hostIds]) });
        const paying = query.subQuery().select('part.settlementId').from(SettlementPartEntity, 'part');
        if (hostIds.length > 0) {
          any.orWhere(`row.id IN ${paying.where('part.hostId IN (:...hosts)').getQuery()}`, { hosts: hostIds });
        }
        paths.forEach((path, at) => {
          const bounds = { [`from${at}`]: path, [`to${at}`]: pathEnd(path) };
          any.orWhere(`row.regionPath >= :from${at} AND row.regionPath < :to${at}`, bounds);
        });
      }),
    );
    const { providerId, month, state } = filter;
    if (providerId !== undefined) query.andWhere({ providerId });
    if (month !== undefined) query.andWhere({ month });
    if (state !== undefined) query.andWhere({ state });
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }

  /** Settlements after an id, ascending: to walk through all of them. */
  async after(id: string, limit: number): Promise<SettlementEntity[]> {
    const query = this.database.reader.createQueryBuilder(SettlementEntity, 'row').orderBy('row.id', 'ASC').take(limit);
    return query.where('row.id > :id', { id }).getMany();
  }
}
