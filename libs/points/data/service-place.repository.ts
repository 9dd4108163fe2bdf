import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { Redeemed } from '../domain/redemption.js';
import { ServicePlaceEntity } from './service-place.entity.js';

/** All SQL of points for places in services. Locks: place, then lots, then ledger accounts. */
@Injectable()
export class ServicePlaceRepository {
  constructor(private readonly database: Database) {}

  async add(row: ServicePlaceEntity): Promise<void> {
    await this.database.insertMany(ServicePlaceEntity, [row]);
  }

  /** Locks one until the unit ends. Throws NOT_FOUND. */
  async lock(id: string): Promise<ServicePlaceEntity> {
    const [row] = await this.database.lock(ServicePlaceEntity, [id]);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    return row;
  }

  async update(id: string, patch: Partial<ServicePlaceEntity>): Promise<void> {
    await this.database.writer.update(ServicePlaceEntity, { id }, patch);
  }

  /** What a person gave for places since an instant; what came back does not count. */
  async givenSince(personId: string, since: Date): Promise<Redeemed> {
    const [row] = await this.database.rows<{ times: unknown; points: unknown }>(
      `SELECT COUNT(*) AS times, COALESCE(SUM(CASE WHEN state = 'TAKEN' THEN taken ELSE price END), 0) AS points
       FROM points_service_place WHERE person_id = ? AND reserved_at >= ? AND state <> 'GIVEN_BACK'`,
      [personId, since],
    );
    return { times: Number(row?.times ?? 0), points: Number(row?.points ?? 0) };
  }

  /** Providers of whom points were ever asked, after an id, ascending: for checks over everything. */
  async providersAfter(afterId: string, limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ provider_id: string }>(
      'SELECT DISTINCT provider_id FROM points_service_place WHERE provider_id > ? ORDER BY provider_id LIMIT ?',
      [afterId, limit],
    );
    return rows.map((row) => row.provider_id);
  }

  /** Points that places of a provider took. */
  async takenOf(providerId: string): Promise<number> {
    const [row] = await this.database.rows<{ points: unknown }>(
      'SELECT COALESCE(SUM(taken), 0) AS points FROM points_service_place WHERE provider_id = ?',
      [providerId],
    );
    return Number(row?.points ?? 0);
  }
}
