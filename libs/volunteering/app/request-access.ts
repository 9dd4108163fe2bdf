import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { AssignmentRepository } from '../data/assignment.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';

/** What an actor is to a request. */
export interface RequestPart {
  requester: boolean;
  volunteer: boolean;
  staff: boolean;
}

/** Who may see a request: requester, beneficiary, volunteers with a place, staff of its region; to all others it does not exist. */
@Injectable()
export class RequestAccess {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly assignments: AssignmentRepository,
  ) {}

  /** The request, if the actor may see it. Throws NOT_FOUND. */
  async requireVisible(actor: Actor, requestId: string): Promise<{ request: ServiceRequestEntity; part: RequestPart }> {
    const request = await this.requests.find(requestId);
    if (!request) throw generalErrors.NOT_FOUND();
    const [part] = await this.partsIn(actor, [request]);
    if (!part || !(part.requester || part.volunteer || part.staff)) throw generalErrors.NOT_FOUND();
    return { request, part };
  }

  /** What the actor is to each of the requests, with one query. */
  async partsIn(actor: Actor, requests: readonly ServiceRequestEntity[]): Promise<RequestPart[]> {
    const held = await this.assignments.heldOf(requests.map((request) => request.id));
    const mine = new Set(held.filter((place) => place.personId === actor.personId).map((place) => place.requestId));
    return requests.map((request) => ({
      requester: isRequester(actor, request),
      volunteer: mine.has(request.id),
      staff: holdsIn(actor, 'request.read', request.regionPath),
    }));
  }
}

/** Whether the actor ordered the service, or is the resident it is for. */
export function isRequester(
  actor: Actor,
  request: { requesterId: string; beneficiaryPersonId: string | null },
): boolean {
  return request.requesterId === actor.personId || request.beneficiaryPersonId === actor.personId;
}

/** Whether the actor holds a permission in a region, by the region's path. */
export function holdsIn(actor: Actor, permission: string, regionPath: string): boolean {
  return actor.permissions.has(permission) && actor.regionPaths(permission).some((path) => regionPath.startsWith(path));
}

/** Refuses with NOT_FOUND unless the actor holds the permission in the region. */
export function requireIn(actor: Actor, permission: string, regionPath: string): void {
  if (!holdsIn(actor, permission, regionPath)) throw generalErrors.NOT_FOUND();
}

/** The ids in a region path `/d/s/c/g/`, from the district down. */
export const idsOfPath = (path: string): string[] => path.split('/').filter((id) => id !== '');
