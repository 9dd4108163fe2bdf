import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { StarApplicationRepository } from '../data/star-application.repository.js';
import type { StarApplicationEntity } from '../data/star-application.entity.js';
import { pointsErrors } from '../domain/points.errors.js';
import { starStates } from '../domain/star-application.states.js';
import { starMinutes, suffices } from '../domain/star-ladder.js';
import { Notices } from './notices.js';
import { StarCount } from './star-count.js';
import { StarReviewers } from './star-reviewers.js';

/** Input of a review. */
export interface DecideStarInput {
  applicationId: string;
  decision: 'APPROVE' | 'REJECT';
  reason: string;
  idempotencyKey: string;
}

/**
 * The station, or the district, reviews an application for a star 审核星级: approved, it goes on public notice for working days.
 * NOT_FOUND, FOUR_EYES for one's own, STAR_NEEDS_DISTRICT, STATE_NOT_ALLOWED, STAR_NOT_REACHED, CALENDAR_YEAR_UNKNOWN.
 */
@Injectable()
export class DecideStar {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly reviewers: StarReviewers,
    private readonly applications: StarApplicationRepository,
    private readonly count: StarCount,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: DecideStarInput): Promise<StarApplicationEntity> {
    const question = { actorId: actor.personId, key, operation: 'decideStar', input };
    return this.idempotency.once(question, async () => {
      const application = await this.applications.lock(input.applicationId);
      if (application === undefined) throw generalErrors.NOT_FOUND();
      await this.reviewers.require(actor, application);
      const decided = { decidedBy: actor.personId, decidedAt: this.clock.now(), reason: input.reason };
      const patch = input.decision === 'APPROVE' ? await this.approve(application) : reject(application);
      await this.applications.update(application.id, { ...patch, ...decided });
      const after = { ...application, ...patch, ...decided };
      await this.reviewers.note(actor, after);
      return after;
    });
  }

  private async approve(application: StarApplicationEntity): Promise<Partial<StarApplicationEntity>> {
    const state = starStates.next(application.state, 'approve');
    const counted = await this.count.of(application.volunteerId);
    const { star, required, volunteerId, personId, volunteerNumber, regionId, regionPath } = application;
    const minutes = starMinutes(application, counted);
    if (!suffices(application, required, counted)) {
      const needed = { neededMinutes: required.minutes, neededPoints: required.points };
      throw pointsErrors.STAR_NOT_REACHED({ star, minutes, points: counted.points, ...needed });
    }
    const subject = { subjectId: application.id, volunteerId, personId, volunteerNumber, regionId, regionPath };
    const noticeId = await this.notices.open(
      { kind: 'STAR', ...subject, star, minutes },
      { workingDays: application.noticeWorkingDays },
    );
    return { state, noticeId, counted };
  }
}

const reject = ({ state }: StarApplicationEntity): Partial<StarApplicationEntity> => ({
  state: starStates.next(state, 'reject'),
  openFor: null,
});
