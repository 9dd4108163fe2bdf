import { Injectable } from '@nestjs/common';
import { Brackets, In, LessThan } from 'typeorm';
import { pathEnd } from '#identity';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { ComplaintState } from '../domain/complaint.states.js';
import { ComplaintEntity } from './feedback.entities.js';

/** Which complaints somebody sees: his own, of these organisations, and of regions under these paths. */
export interface ComplaintScope {
  readonly personId: string;
  readonly organisationIds: readonly string[];
  readonly paths: readonly string[];
}

/** What a list of complaints is narrowed by. */
export interface ComplaintFilter {
  readonly state?: ComplaintState | null;
  readonly listingId?: string | null;
}

/** All SQL of complaints. Locks: listing, then order, then complaint. */
@Injectable()
export class ComplaintRepository {
  constructor(private readonly database: Database) {}

  async add(complaint: ComplaintEntity): Promise<void> {
    await this.database.insertMany(ComplaintEntity, [complaint]);
  }

  async change(id: string, patch: Partial<Omit<ComplaintEntity, 'id' | 'orderId'>>): Promise<void> {
    await this.database.writer.update(ComplaintEntity, { id }, patch);
  }

  /** Throws NOT_FOUND. */
  async find(id: string): Promise<ComplaintEntity> {
    const [row] = await this.database.matching(ComplaintEntity, 'id', [id]);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** Throws NOT_FOUND. */
  async lock(id: string): Promise<ComplaintEntity> {
    const [row] = await this.database.lock(ComplaintEntity, [id]);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** Whether there is a complaint about an order. Lock the order first. */
  async isKnown(orderId: string): Promise<boolean> {
    return (await this.database.matching(ComplaintEntity, 'orderId', [orderId])).length > 0;
  }

  /** Complaints of a scope, newest first, after an id. */
  async page(
    { personId, organisationIds, paths }: ComplaintScope,
    { state, listingId }: ComplaintFilter,
    afterId: string | null,
    limit: number,
  ): Promise<ComplaintEntity[]> {
    const query = this.database.reader
      .createQueryBuilder(ComplaintEntity, 'row')
      .where(
        new Brackets((any) => {
          any.where({ personId }).orWhere({ filedBy: personId });
          if (organisationIds.length > 0) any.orWhere({ organisationId: In([...organisationIds]) });
          paths.forEach((path, at) => {
            const bounds = { [`from${at}`]: path, [`to${at}`]: pathEnd(path) };
            any.orWhere(`row.regionPath >= :from${at} AND row.regionPath < :to${at}`, bounds);
          });
        }),
      )
      .orderBy('row.id', 'DESC')
      .take(limit);
    if (state != null) query.andWhere({ state });
    if (listingId != null) query.andWhere({ listingId });
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }
}
