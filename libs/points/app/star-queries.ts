import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { ServiceHistory } from '#volunteering';
import { StarApplicationRepository } from '../data/star-application.repository.js';
import type { StarApplicationEntity } from '../data/star-application.entity.js';
import type { StarState } from '../domain/star-application.states.js';
import { starMinutes, type CountedService, type StarLadder } from '../domain/star-ladder.js';
import { PointsPolicies } from './points-policies.js';
import { StarCount } from './star-count.js';

/** Where a volunteer stands on the ladder. */
export interface MyStars {
  /** The highest star held; 0 for none. */
  star: number;
  counted: CountedService;
  /** Minutes that count towards stars. */
  countedMinutes: number;
  ladder: StarLadder;
  applications: StarApplicationEntity[];
}

/** Reading stars. */
@Injectable()
export class StarQueries {
  constructor(
    private readonly history: ServiceHistory,
    private readonly policies: PointsPolicies,
    private readonly count: StarCount,
    private readonly applications: StarApplicationRepository,
    private readonly clock: Clock,
  ) {}

  /** My own. NOT_FOUND for who is no volunteer. */
  async mine(actor: Actor): Promise<MyStars> {
    const volunteer = await this.history.volunteerOf(actor.personId);
    if (volunteer === null) throw generalErrors.NOT_FOUND();
    const { rules } = await this.policies.inForce(volunteer.regionId, this.clock.now());
    const counted = await this.count.of(volunteer.id);
    const applications = await this.applications.ofVolunteer(volunteer.id);
    const held = applications.filter(({ state }) => state === 'AWARDED').map(({ star }) => star);
    const ladder = rules.starLadder;
    return {
      star: Math.max(0, ...held),
      counted,
      countedMinutes: starMinutes(ladder, counted),
      ladder,
      applications,
    };
  }

  /** Applications of the regions in which the actor reviews them, newest first. */
  async list(
    actor: Actor,
    filter: { state?: StarState; afterId: string | null },
    limit: number,
  ): Promise<StarApplicationEntity[]> {
    return this.applications.page(actor.regionPaths('star.review'), filter, limit);
  }
}
