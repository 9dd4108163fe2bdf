import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { AssignmentRepository } from '../data/assignment.repository.js';
import { MenuRepository } from '../data/menu.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { VolunteerDetailsRepository } from '../data/volunteer-details.repository.js';
import type { VolunteerEntity } from '../data/volunteer.entity.js';
import { clash, exceedsDailyLimit } from '../domain/commitment.js';
import { whyIneligible } from '../domain/eligibility.js';
import type { VersionedPolicy } from '../domain/policy.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { asCommitment, commitmentOf } from './commitments.js';
import { Policies } from './policies.js';
import { verifiedPapers } from './candidate-profile.js';

const DAY = 86_400_000;

/** Looks once more, under the volunteer's lock, whether they may take this service: an offer may be hours old. */
@Injectable()
export class MayServe {
  constructor(
    private readonly details: VolunteerDetailsRepository,
    private readonly menu: MenuRepository,
    private readonly assignments: AssignmentRepository,
    private readonly policies: Policies,
    private readonly clock: Clock,
  ) {}

  /** Throws VOLUNTEER_NOT_ELIGIBLE { reason }, DOUBLE_BOOKED, DAILY_LIMIT_REACHED. */
  async require(volunteer: VolunteerEntity, request: ServiceRequestEntity): Promise<void> {
    const policy = await this.policies.for(request.regionId, request.startsAt);
    await this.requireEligible(volunteer, request, policy);
    await this.requireFree(volunteer, request, policy);
  }

  private async requireEligible(
    volunteer: VolunteerEntity,
    request: ServiceRequestEntity,
    policy: VersionedPolicy,
  ): Promise<void> {
    const [item] = await this.menu.findMany([request.itemId]);
    if (!item) throw generalErrors.NOT_FOUND();
    const licences = (await this.details.licencesOf([volunteer.id])).get(volunteer.id) ?? [];
    const blocks = await this.details.blockedBy(request.householdPersonIds);
    const blocked = [...blocks.values()].some((ids) => ids.includes(volunteer.id));
    const { licence, riskGrade } = item;
    const why = whyIneligible(
      { ...volunteer, ...verifiedPapers(volunteer, licences) },
      { ...request, licence, riskGrade },
      blocked,
      policy.eligibility,
      this.clock.now(),
    );
    if (why) throw volunteeringErrors.VOLUNTEER_NOT_ELIGIBLE({ reason: why });
  }

  private async requireFree(
    volunteer: VolunteerEntity,
    request: ServiceRequestEntity,
    policy: VersionedPolicy,
  ): Promise<void> {
    const from = new Date(request.startsAt.getTime() - DAY);
    const to = new Date(request.endsAt.getTime() + DAY);
    const held = await this.assignments.commitments([volunteer.id], from, to);
    const taken = held.filter((place) => place.requestId !== request.id).map(commitmentOf);
    const next = asCommitment(request);
    if (taken.some((one) => clash(one, next, volunteer.travelMode, policy.load))) {
      throw volunteeringErrors.DOUBLE_BOOKED();
    }
    if (exceedsDailyLimit(taken, next, policy.load)) {
      throw volunteeringErrors.DAILY_LIMIT_REACHED({ limit: policy.load.dailyLimitMinutes });
    }
  }
}
