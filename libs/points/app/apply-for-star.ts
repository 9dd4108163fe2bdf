import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { ServiceHistory, type ServedVolunteer } from '#volunteering';
import { StarApplicationRepository } from '../data/star-application.repository.js';
import type { StarApplicationEntity } from '../data/star-application.entity.js';
import { pointsErrors } from '../domain/points.errors.js';
import type { PointsPolicyVersion } from '../domain/points-policy.js';
import { starMinutes, suffices, type CountedService, type StarStep } from '../domain/star-ladder.js';
import { PointsPolicies } from './points-policies.js';
import { StarCount } from './star-count.js';

/** Input of an application. */
export interface ApplyForStarInput {
  star: number;
  idempotencyKey: string;
}

/** Who cannot have a star. */
const excluded: readonly string[] = ['SUSPENDED', 'BARRED', 'DEREGISTERED'];

/**
 * A volunteer applies for a star 申请星级. NOT_FOUND for who is no volunteer, STAR_UNKNOWN, STAR_NOT_REACHED,
 * STAR_ALREADY_HELD, STAR_APPLICATION_OPEN, STAR_STANDING.
 */
@Injectable()
export class ApplyForStar {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly history: ServiceHistory,
    private readonly policies: PointsPolicies,
    private readonly count: StarCount,
    private readonly applications: StarApplicationRepository,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: ApplyForStarInput): Promise<StarApplicationEntity> {
    const question = { actorId: actor.personId, key, operation: 'applyForStar', input };
    return this.idempotency.once(question, async () => {
      const volunteer = await this.history.volunteerOf(actor.personId);
      if (volunteer === null) throw generalErrors.NOT_FOUND();
      if (excluded.includes(volunteer.state)) throw pointsErrors.STAR_STANDING();
      const policy = await this.policies.inForce(volunteer.regionId, this.clock.now());
      const application = await this.application(volunteer, policy, input.star);
      await this.applications.add(application);
      return application;
    });
  }

  private async application(
    volunteer: ServedVolunteer,
    policy: PointsPolicyVersion,
    star: number,
  ): Promise<StarApplicationEntity> {
    const { starLadder: ladder } = policy.rules;
    const required = ladder.steps[star - 1];
    if (required === undefined) throw pointsErrors.STAR_UNKNOWN({ stars: ladder.steps.length });
    const held = await this.applications.awardedOf(volunteer.id);
    if (held.some((one) => one.star >= star)) throw pointsErrors.STAR_ALREADY_HELD({ star });
    const counted = await this.count.of(volunteer.id);
    if (!suffices(ladder, required, counted)) throw notReached(star, required, starMinutes(ladder, counted), counted);
    return {
      ...{ id: newId<'StarApplication'>(), volunteerId: volunteer.id, personId: volunteer.personId },
      ...{ volunteerNumber: volunteer.number, regionId: volunteer.regionId, regionPath: volunteer.regionPath },
      ...{ star, state: 'SUBMITTED', openFor: volunteer.id, policyId: policy.id, required, counted },
      ...{ sources: ladder.sources, noticeWorkingDays: ladder.noticeWorkingDays, appliedAt: this.clock.now() },
      ...{ decidedBy: null, decidedAt: null, reason: null, noticeId: null, awardedAt: null, revokedAt: null },
    };
  }
}

const notReached = (star: number, required: StarStep, minutes: number, { points }: CountedService): Error =>
  pointsErrors.STAR_NOT_REACHED({
    ...{ star, minutes, points, neededMinutes: required.minutes, neededPoints: required.points },
  });
