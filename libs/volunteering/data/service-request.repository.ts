import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { ServiceRequestState } from '../domain/service-request.states.js';
import { AssignmentEntity } from './assignment.entity.js';
import { underPaths } from './path-scope.js';
import { ServiceRequestEntity } from './service-request.entity.js';
import { TrailEntity } from './trail.entity.js';

/** Which requests a list shows: those under the paths, and those in which the person has a part. */
export interface RequestScope {
  paths: string[];
  personId: string | null;
  states?: ServiceRequestState[] | null;
}

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
    return this.database.reader.findOneBy(ServiceRequestEntity, { id });
  }

  async findMany(ids: readonly string[]): Promise<ServiceRequestEntity[]> {
    if (ids.length === 0) return [];
    return this.database.reader.findBy(ServiceRequestEntity, { id: In([...ids]) });
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
    const query = this.database.reader.createQueryBuilder(ServiceRequestEntity, 'row');
    underPaths(query, scope.paths, scope.personId === null ? undefined : this.partOf(scope.personId));
    if (scope.states?.length) query.andWhere('row.state IN (:...states)', { states: scope.states });
    if (afterId !== null) query.andWhere('row.id < :afterId', { afterId });
    return query.orderBy('row.id', 'DESC').take(limit).getMany();
  }

  /** Requests in some states under a path, oldest first. */
  async oldest(path: string, states: readonly ServiceRequestState[], limit: number): Promise<ServiceRequestEntity[]> {
    const query = this.database.reader.createQueryBuilder(ServiceRequestEntity, 'row');
    underPaths(query, [path]).andWhere('row.state IN (:...states)', { states });
    return query.orderBy('row.id', 'ASC').take(limit).getMany();
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

  /** Requester, beneficiary, or volunteer holding a place. */
  private partOf(personId: string): { sql: string; parameters: { personId: string } } {
    const assigned = this.database.reader
      .createQueryBuilder(AssignmentEntity, 'place')
      .select('place.requestId')
      .where(`place.personId = :personId AND place.state <> 'WITHDRAWN'`)
      .getQuery();
    return {
      sql: `row.requesterId = :personId OR row.beneficiaryPersonId = :personId OR row.id IN (${assigned})`,
      parameters: { personId },
    };
  }
}
