import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { AssignmentRepository } from '../data/assignment.repository.js';
import type { MenuItemEntity } from '../data/menu-item.entity.js';
import { MenuRepository } from '../data/menu.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { VolunteerDetailsRepository } from '../data/volunteer-details.repository.js';
import { plannedMinutes } from '../domain/commitment.js';
import type { RequestForDispatch } from '../domain/facade.types.js';
import { openForOffers } from '../domain/service-request.states.js';
import { pointOf } from './commitments.js';
import { idsOfPath, RequestAccess, requireIn } from './request-access.js';

/** Requests as dispatch sees them: nothing personal. */
@Injectable()
export class RequestReader {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly menu: MenuRepository,
    private readonly assignments: AssignmentRepository,
    private readonly details: VolunteerDetailsRepository,
    private readonly access: RequestAccess,
  ) {}

  /** Throws NOT_FOUND. */
  async forDispatch(requestId: string): Promise<RequestForDispatch> {
    const found = (await this.manyForDispatch([requestId])).get(requestId);
    if (!found) throw generalErrors.NOT_FOUND();
    return found;
  }

  async manyForDispatch(requestIds: readonly string[]): Promise<Map<string, RequestForDispatch>> {
    return this.complete(await this.requests.findMany(requestIds));
  }

  /** Open for offers under a region path, oldest first. */
  async openIn(regionPath: string, limit: number): Promise<RequestForDispatch[]> {
    const rows = await this.requests.oldest(regionPath, openForOffers, limit);
    return [...(await this.complete(rows)).values()];
  }

  /** Throws NOT_FOUND unless the actor holds the permission in the region of the request. */
  async require(actor: Actor, permission: string, requestId: string): Promise<RequestForDispatch> {
    const request = await this.requests.find(requestId);
    if (!request) throw generalErrors.NOT_FOUND();
    requireIn(actor, permission, request.regionPath);
    return this.forDispatch(requestId);
  }

  /** Throws NOT_FOUND unless the actor may see the request. */
  async visible(actor: Actor, requestId: string): Promise<RequestForDispatch> {
    await this.access.requireVisible(actor, requestId);
    return this.forDispatch(requestId);
  }

  private async complete(rows: readonly ServiceRequestEntity[]): Promise<Map<string, RequestForDispatch>> {
    const items = new Map((await this.menu.findMany(rows.map((row) => row.itemId))).map((item) => [item.id, item]));
    const held = await this.assignments.heldOf(rows.map((row) => row.id));
    const blocks = await this.details.blockedBy([...new Set(rows.flatMap((row) => row.householdPersonIds))]);
    return new Map(
      rows.flatMap((row) => {
        const item = items.get(row.itemId);
        if (!item) return [];
        const assigned = held.filter((place) => place.requestId === row.id).map((place) => place.volunteerId);
        const blocked = row.householdPersonIds.flatMap((id) => blocks.get(id) ?? []);
        return [[row.id, forDispatch(row, item, assigned, blocked)] as const];
      }),
    );
  }
}

function forDispatch(
  row: ServiceRequestEntity,
  item: MenuItemEntity,
  assignedVolunteerIds: string[],
  blockedVolunteerIds: string[],
): RequestForDispatch {
  const { id, code, name, skills, licence, riskGrade, mode } = item;
  return {
    id: row.id,
    state: row.state,
    regionId: row.regionId,
    regionIds: idsOfPath(row.regionPath),
    requesterId: row.requesterId,
    beneficiaryKey: row.beneficiaryKey,
    item: { id, code, name, skills, licence, riskGrade, mode },
    urgency: row.urgency,
    language: row.language,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    plannedMinutes: plannedMinutes(row),
    point: pointOf(row),
    places: row.places,
    placesLeft: row.places - row.placesTaken,
    assignedVolunteerIds,
    blockedVolunteerIds,
    householdPersonIds: row.householdPersonIds,
    householdIndex: row.householdIndex,
    escalationLevel: row.escalationLevel,
    createdAt: row.createdAt,
    dispatchingSince: row.dispatchingSince,
  };
}
