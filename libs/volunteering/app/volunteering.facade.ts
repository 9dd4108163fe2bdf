import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type {
  CandidateHistory,
  CandidateProfile,
  RequestForDispatch,
  VolunteerCommitment,
} from '../domain/facade.types.js';
import type { VersionedPolicy } from '../domain/policy.js';
import type { EscalationLevel } from '../domain/vocabulary.js';
import type { VolunteerState } from '../domain/volunteer.states.js';
import { AssignPlace } from './assign-place.js';
import { CandidateReader } from './candidate-reader.js';
import { EscalateRequest } from './escalate-request.js';
import { Policies } from './policies.js';
import { RequestReader } from './request-reader.js';
import { UnassignPlace } from './unassign-place.js';

/** The calls that dispatch and points make into volunteering. */
@Injectable()
export class Volunteering {
  constructor(
    private readonly requests: RequestReader,
    private readonly candidates: CandidateReader,
    private readonly policies: Policies,
    private readonly assignPlace: AssignPlace,
    private readonly unassignPlace: UnassignPlace,
    private readonly escalation: EscalateRequest,
  ) {}

  /** One request for dispatch. Throws NOT_FOUND. */
  async requestForDispatch(requestId: string): Promise<RequestForDispatch> {
    return this.requests.forDispatch(requestId);
  }

  /** Many requests for dispatch, by id; unknown ids are left out. */
  async requestsForDispatch(requestIds: string[]): Promise<Map<string, RequestForDispatch>> {
    return this.requests.manyForDispatch(requestIds);
  }

  /** Requests open for offers in a region (path prefix of a region), oldest first: the rows of a board. */
  async openRequests(regionPath: string, limit: number): Promise<RequestForDispatch[]> {
    return this.requests.openIn(regionPath, limit);
  }

  /** Refuses with NOT_FOUND unless the actor holds the permission in the region of the request. */
  async requireRequest(actor: Actor, permission: string, requestId: string): Promise<RequestForDispatch> {
    return this.requests.require(actor, permission, requestId);
  }

  /** Refuses with NOT_FOUND unless the actor may see the request: requester, beneficiary, a volunteer with a place, staff. */
  async requireVisibleRequest(actor: Actor, requestId: string): Promise<RequestForDispatch> {
    return this.requests.visible(actor, requestId);
  }

  /** Profiles for the hard filters; unknown and deregistered ids are left out. A unit's own changes are seen. */
  async candidateProfiles(volunteerIds: string[]): Promise<CandidateProfile[]> {
    return this.candidates.profiles(volunteerIds);
  }

  /** The same for a service that demands no licence: theirs are not read, and the profiles have none. */
  async candidateProfilesWithoutLicences(volunteerIds: string[]): Promise<CandidateProfile[]> {
    return this.candidates.profilesWithoutLicences(volunteerIds);
  }

  /** Ids of volunteers after a given id, ascending: to build an index anew. */
  async volunteerIdsAfter(afterId: string | null, limit: number): Promise<string[]> {
    return this.candidates.idsAfter(afterId, limit);
  }

  /** The volunteer of a person, if any. */
  async volunteerOfPerson(
    personId: string,
  ): Promise<{ id: string; number: string; state: VolunteerState; stateUntil: Date | null } | null> {
    return this.candidates.ofPerson(personId);
  }

  /** Services taken by the volunteers that touch the interval. */
  async commitmentsOf(volunteerIds: string[], from: Date, to: Date): Promise<VolunteerCommitment[]> {
    return this.candidates.commitments(volunteerIds, from, to);
  }

  /** What the volunteers did since an instant, and how often for this beneficiary; every id has an entry. */
  async candidateHistory(
    volunteerIds: string[],
    beneficiaryKey: string,
    since: Date,
  ): Promise<Map<string, CandidateHistory>> {
    return this.candidates.history(volunteerIds, beneficiaryKey, since);
  }

  /**
   * Gives a free place to a volunteer; call it inside a unit. Locks the request, then the volunteer.
   * Refuses with NOT_FOUND, STATE_NOT_ALLOWED, NO_PLACE_LEFT, VOLUNTEER_NOT_ELIGIBLE, DOUBLE_BOOKED, DAILY_LIMIT_REACHED.
   */
  async assign(input: { requestId: string; volunteerId: string; offerId: string }): Promise<{ placesLeft: number }> {
    return this.assignPlace.execute(input);
  }

  /** Takes a place back before the service began; dispatch is asked again (DispatchRequested). NOT_ASSIGNED, STATE_NOT_ALLOWED. */
  async unassign(input: { requestId: string; volunteerId: string; reason: string }): Promise<{ placesLeft: number }> {
    return this.unassignPlace.execute(input);
  }

  /** Nobody was found: the request goes to ESCALATED, with who takes care now. */
  async markEscalated(requestId: string, level: EscalationLevel): Promise<void> {
    return this.escalation.escalate(requestId, level);
  }

  /** The request can no longer be served. STATE_NOT_ALLOWED once somebody signed in. */
  async markExpired(requestId: string): Promise<void> {
    return this.escalation.expire(requestId);
  }

  /** Puts a volunteer to rest until an instant, after too many unanswered offers. */
  async rest(volunteerId: string, until: Date): Promise<void> {
    return this.candidates.rest(volunteerId, until);
  }

  /** The policy in force for a region at an instant: the nearest region upwards that published one, else the defaults. */
  async policyFor(regionId: string, at: Date): Promise<VersionedPolicy> {
    return this.policies.for(regionId, at);
  }

  /** The same where the region and its ancestors are known; `regionIds` from the district down. */
  async policyAlong(regionIds: readonly string[], at: Date): Promise<VersionedPolicy> {
    return this.policies.along(regionIds, at);
  }
}
