import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { AssignmentRepository } from '../data/assignment.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import { badStanding } from '../domain/eligibility.js';

/** What an actor is to a request. */
export interface RequestPart {
  /** Acts as the requester: the beneficiary, or who placed it and may still do so. */
  requester: boolean;
  /** The service is for the actor. */
  own: boolean;
  /** Holds a place, or held it to the end. */
  volunteer: boolean;
  /** The same, and may serve now: neither suspended, barred nor gone. */
  serves: boolean;
  staff: boolean;
}

/** Who may see a request: requester, beneficiary, volunteers with a place, staff of its region; to all others it does not exist. */
@Injectable()
export class RequestAccess {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly assignments: AssignmentRepository,
    private readonly volunteers: VolunteerRepository,
    private readonly clock: Clock,
  ) {}

  /** The request, if the actor may see it. Throws NOT_FOUND. */
  async requireVisible(actor: Actor, requestId: string): Promise<{ request: ServiceRequestEntity; part: RequestPart }> {
    const request = await this.requests.find(requestId);
    if (!request) throw generalErrors.NOT_FOUND();
    const [part] = await this.partsIn(actor, [request]);
    if (!part || !(part.requester || part.volunteer || part.staff)) throw generalErrors.NOT_FOUND();
    return { request, part };
  }

  /** What the actor is to each of the requests, with two queries at most. */
  async partsIn(actor: Actor, requests: readonly ServiceRequestEntity[]): Promise<RequestPart[]> {
    const held = await this.assignments.heldOf(requests.map((request) => request.id));
    const mine = new Set(held.filter((place) => place.personId === actor.personId).map((place) => place.requestId));
    const serves = mine.size > 0 && (await this.standsWell(actor.personId));
    return requests.map((request) => ({
      requester: isRequester(actor, request),
      own: isOwn(actor, request),
      volunteer: mine.has(request.id),
      serves: serves && mine.has(request.id),
      staff: holdsIn(actor, 'request.read', request.regionPath),
    }));
  }

  /** Whether the volunteer of a person stands well. */
  private async standsWell(personId: string): Promise<boolean> {
    const volunteer = await this.volunteers.findByPerson(personId);
    return volunteer !== null && badStanding(volunteer, this.clock.now()) === null;
  }
}

/** What decides whose a request is. */
type Ordered = Pick<ServiceRequestEntity, 'requesterId' | 'beneficiaryPersonId' | 'channel' | 'regionPath'>;

/** Whether the service is for the actor: ordered by themselves in the app, or by a worker for them. */
export function isOwn(actor: Actor, request: Ordered): boolean {
  const forOneself = request.channel === 'APP' && request.requesterId === actor.personId;
  return forOneself || request.beneficiaryPersonId === actor.personId;
}

/**
 * Whether the actor acts as the requester: the service is for them, or they placed it for somebody else and may still do
 * so in that region. Who left the office is a stranger to it.
 */
export function isRequester(actor: Actor, request: Ordered): boolean {
  const placed = request.requesterId === actor.personId;
  return isOwn(actor, request) || (placed && holdsIn(actor, 'request.create-for-others', request.regionPath));
}

/** Whether the actor placed the request or is served by it, whatever they may do now: such a person never decides about it. */
export function isInvolved(actor: Actor, request: Ordered): boolean {
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
