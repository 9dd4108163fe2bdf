import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { ServiceRequestState } from '../domain/service-request.states.js';
import { underPaths } from './path-scope.js';
import { requestPage, type RequestScope } from './request-page.js';
import { ServiceRequestEntity } from './service-request.entity.js';
import { TrailEntity } from './trail.entity.js';

/** All SQL over service requests and their trail. */
@Injectable()
export class ServiceRequestRepository {
  constructor(private readonly database: Database) {}

  async insert(row: ServiceRequestEntity): Promise<void> {
    await this.database.insertMany(ServiceRequestEntity, [row]);
  }

  async update(id: string, patch: Partial<ServiceRequestEntity>): Promise<void> {
    await this.database.writer.update(ServiceRequestEntity, { id }, patch);
  }

  async find(id: string): Promise<ServiceRequestEntity | null> {
    return (await this.findMany([id]))[0] ?? null;
  }

  async findMany(ids: readonly string[]): Promise<ServiceRequestEntity[]> {
    return this.database.matching(ServiceRequestEntity, 'id', ids);
  }

  /** Locks the request until the unit ends. Throws NOT_FOUND. */
  async lock(id: string): Promise<ServiceRequestEntity> {
    const [row] = await this.database.lock(ServiceRequestEntity, [id]);
    if (!row) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** Locks those of the requests that exist, in ascending order. */
  async lockMany(ids: readonly string[]): Promise<ServiceRequestEntity[]> {
    return this.database.lock(ServiceRequestEntity, ids);
  }

  /** Requests of a scope, newest first, after an id. */
  async page(scope: RequestScope, afterId: string | null, limit: number): Promise<ServiceRequestEntity[]> {
    const statement = requestPage(scope, afterId, limit);
    if (statement === null) return [];
    const page = await this.database.rows<{ id: string }>(statement.sql, statement.parameters);
    const found = await this.findMany(page.map((row) => row.id));
    return found.sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  /** Requests in some states under a path, oldest first. */
  async oldest(path: string, states: readonly ServiceRequestState[], limit: number): Promise<ServiceRequestEntity[]> {
    const query = this.database.reader.createQueryBuilder(ServiceRequestEntity, 'row');
    underPaths(query, [path]).andWhere('row.state IN (:...states)', { states });
    return query.orderBy('row.id', 'ASC').take(limit).getMany();
  }

  /** How many requests of a requester are in one of the states. */
  async countOf(requesterId: string, states: readonly ServiceRequestState[]): Promise<number> {
    return this.database.reader.countBy(ServiceRequestEntity, { requesterId, state: In([...states]) });
  }

  async addTrail(row: TrailEntity): Promise<void> {
    await this.database.insertMany(TrailEntity, [row]);
  }

  async trailOf(requestIds: readonly string[]): Promise<TrailEntity[]> {
    if (requestIds.length === 0) return [];
    return this.database.reader.find(TrailEntity, {
      where: { requestId: In([...requestIds]) },
      order: { at: 'ASC', id: 'ASC' },
    });
  }
}
