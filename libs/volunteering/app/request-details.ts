import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { AssignmentRepository } from '../data/assignment.repository.js';
import type { MenuItemEntity } from '../data/menu-item.entity.js';
import { MenuRepository } from '../data/menu.repository.js';
import type { ServiceRecordEntity } from '../data/service-record.entity.js';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import type { TrailEntity } from '../data/trail.entity.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import type { AssignmentState } from '../domain/attendance.js';

/** Who comes, as shown to everybody who may see the request. */
export interface AssignedVolunteer {
  requestId: string;
  volunteerId: string;
  displayName: string;
  number: string;
  state: AssignmentState;
}

/** What belongs to requests the reader has been found entitled to, for sets of ids. */
@Injectable()
export class RequestDetails {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly assignments: AssignmentRepository,
    private readonly volunteers: VolunteerRepository,
    private readonly records: ServiceRecordRepository,
    private readonly menu: MenuRepository,
    private readonly identity: Identity,
  ) {}

  async items(ids: readonly string[]): Promise<MenuItemEntity[]> {
    return this.menu.findMany(ids);
  }

  async trails(requestIds: readonly string[]): Promise<TrailEntity[]> {
    return this.requests.trailOf(requestIds);
  }

  async recordsOf(requestIds: readonly string[]): Promise<ServiceRecordEntity[]> {
    return this.records.ofRequests(requestIds);
  }

  /** Places held or finished, with name and number. */
  async assigned(requestIds: readonly string[]): Promise<AssignedVolunteer[]> {
    const held = await this.assignments.heldOf(requestIds);
    const volunteers = await this.volunteers.findMany([...new Set(held.map((place) => place.volunteerId))]);
    const numbers = new Map(volunteers.map((volunteer) => [volunteer.id, volunteer.number]));
    const people = await this.identity.people([...new Set(held.map((place) => place.personId))]);
    return held.map(({ requestId, volunteerId, personId, state }) => ({
      requestId,
      volunteerId,
      state,
      displayName: people.get(personId)?.displayName ?? '',
      number: numbers.get(volunteerId) ?? '',
    }));
  }
}
