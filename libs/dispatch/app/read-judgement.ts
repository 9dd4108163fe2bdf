import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { type RequestForDispatch, type VersionedPolicy, Volunteering } from '#volunteering';
import { type RequestFacts } from '../domain/candidate.js';
import { type Judgement, judgementOf } from '../domain/hard-filters.js';
import { DispatchPolicies } from './dispatch-policies.js';

/** A request with everything its volunteers are judged by. */
export interface Matter {
  readonly request: RequestForDispatch;
  readonly judgement: Judgement;
  readonly policyVersion: string;
  /** The rules of volunteering that an acceptance is judged by: those in force when the service begins. */
  readonly rules: VersionedPolicy;
}

/** Puts together what volunteers are judged by: the request, the policies of its region, the present. */
@Injectable()
export class ReadJudgement {
  constructor(
    private readonly volunteering: Volunteering,
    private readonly policies: DispatchPolicies,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND for a request that does not exist. */
  async execute(requestId: string): Promise<Matter> {
    const request = await this.volunteering.requestForDispatch(requestId);
    const now = this.clock.now();
    const rules = await this.volunteering.policyAlong(request.regionIds, request.startsAt);
    const { version, policy } = await this.policies.inForce(request.regionIds, now);
    const judgement = judgementOf({ request: factsOf(request, rules), policy, now });
    return { request, judgement, policyVersion: version, rules };
  }
}

function factsOf(request: RequestForDispatch, { eligibility }: VersionedPolicy): RequestFacts {
  const { item } = request;
  return {
    id: request.id,
    regionId: request.regionId,
    householdPersonIds: request.householdPersonIds,
    householdIndex: request.householdIndex,
    blockedVolunteerIds: request.blockedVolunteerIds,
    startsAt: request.startsAt,
    endsAt: request.endsAt,
    urgency: request.urgency,
    placesLeft: request.placesLeft,
    place: item.mode === 'REMOTE' ? null : request.point,
    skills: item.skills,
    licences: item.licence === null ? [] : [item.licence],
    language: request.language,
    needsInsurance: item.riskGrade >= eligibility.insuranceFromGrade,
    minorsAllowed: request.places > 1 || eligibility.minorsAlone.includes(item.mode),
  };
}
