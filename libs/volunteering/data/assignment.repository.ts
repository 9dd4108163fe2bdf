import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Database } from '#platform';
import { AssignmentEntity } from './assignment.entity.js';
import { ServiceRequestEntity } from './service-request.entity.js';

/** A place together with how and where its service happens. */
export interface AssignmentWithPlace {
  volunteerId: string;
  requestId: string;
  startsAt: Date;
  endsAt: Date;
  mode: ServiceRequestEntity['mode'];
  longitude: number | null;
  latitude: number | null;
}

/** All SQL over places. */
@Injectable()
export class AssignmentRepository {
  constructor(private readonly database: Database) {}

  async insert(row: AssignmentEntity): Promise<void> {
    await this.database.insertMany(AssignmentEntity, [row]);
  }

  async update(id: string, patch: Partial<AssignmentEntity>): Promise<void> {
    await this.database.writer.update(AssignmentEntity, { id }, patch);
  }

  /** One more wrong code at this place; false, and nothing is counted, where there are `maximum` already. */
  async countCode(id: string, maximum: number): Promise<boolean> {
    const counting =
      'UPDATE volunteering_assignment SET wrong_codes = wrong_codes + 1 WHERE id = ? AND wrong_codes < ?';
    return (await this.database.change(counting, [id, maximum])) === 1;
  }

  /** A code that was counted was not wrong. */
  async uncountCode(id: string): Promise<void> {
    await this.database.writer.decrement(AssignmentEntity, { id }, 'wrongCodes', 1);
  }

  async find(requestId: string, volunteerId: string): Promise<AssignmentEntity | null> {
    return this.database.reader.findOneBy(AssignmentEntity, { requestId, volunteerId });
  }

  async findByPerson(requestId: string, personId: string): Promise<AssignmentEntity | null> {
    return this.database.reader.findOneBy(AssignmentEntity, { requestId, personId });
  }

  /** Places held, finished or not attended, by request; those left are not among them. */
  async heldOf(requestIds: readonly string[]): Promise<AssignmentEntity[]> {
    const held = { sql: `state IN ('ASSIGNED', 'FINISHED', 'NO_SHOW') ORDER BY id`, parameters: [] };
    return this.database.matching(AssignmentEntity, 'requestId', requestIds, held);
  }

  /** Requests whose end is to come in which a volunteer holds a place. */
  async requestsHeldBy(volunteerId: string, now: Date): Promise<string[]> {
    const held = await this.database.reader.find(AssignmentEntity, {
      select: { id: true, requestId: true },
      where: { volunteerId, state: 'ASSIGNED', endsAt: MoreThan(now) },
    });
    return held.map((place) => place.requestId);
  }

  /** Places of the volunteers that touch an interval, except in requests that ended without service. */
  async commitments(volunteerIds: readonly string[], from: Date, to: Date): Promise<AssignmentWithPlace[]> {
    const touching = { sql: `starts_at < ? AND ends_at > ? AND state <> 'WITHDRAWN'`, parameters: [to, from] };
    const places = await this.database.matching(AssignmentEntity, 'volunteerId', volunteerIds, touching);
    const requests = await this.requestsOf(places);
    return places.flatMap((place) => {
      const request = requests.get(place.requestId);
      if (!request) return [];
      const { volunteerId, requestId, startsAt, endsAt } = place;
      const { mode, longitude, latitude } = request;
      return [{ volunteerId, requestId, startsAt, endsAt, mode, longitude, latitude }];
    });
  }

  private async requestsOf(places: AssignmentEntity[]): Promise<Map<string, ServiceRequestEntity>> {
    const ids = places.map((place) => place.requestId);
    const rows = await this.database.matching(ServiceRequestEntity, 'id', ids);
    const live = rows.filter((row) => row.state !== 'CANCELLED' && row.state !== 'EXPIRED');
    return new Map(live.map((row) => [row.id, row]));
  }
}
