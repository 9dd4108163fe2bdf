import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events } from '#platform';
import { StarApplicationRepository } from '../data/star-application.repository.js';
import { starStates } from '../domain/star-application.states.js';
import { suffices } from '../domain/star-ladder.js';
import { StarAwarded } from './star.events.js';
import { StarCount } from './star-count.js';

/** What becomes of an application after its notice; call in an open unit, under the notice's lock. */
@Injectable()
export class SettleStar {
  constructor(
    private readonly applications: StarApplicationRepository,
    private readonly count: StarCount,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The notice is over: awarded 授星, unless hours were taken back or frozen in the meantime. */
  async afterNotice(applicationId: string): Promise<void> {
    const application = await this.applications.lock(applicationId);
    if (application === undefined) return;
    const { volunteerId, star, required } = application;
    const counted = await this.count.of(volunteerId);
    const enough = suffices(application, required, counted);
    const state = starStates.next(application.state, enough ? 'award' : 'fallShort');
    const awardedAt = enough ? this.clock.now() : null;
    await this.applications.update(applicationId, { state, counted, awardedAt, openFor: null });
    if (enough) await this.events.publish(StarAwarded, { applicationId, volunteerId, star });
  }

  /** An objection was found right: no star. */
  async upheld(applicationId: string, decision: { decidedBy: string; reason: string }): Promise<void> {
    const application = await this.applications.lock(applicationId);
    if (application === undefined) return;
    const state = starStates.next(application.state, 'uphold');
    await this.applications.update(applicationId, { state, ...decision, decidedAt: this.clock.now(), openFor: null });
  }
}
