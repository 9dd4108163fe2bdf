import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Identity } from '#identity';
import { Events, UnitOfWork } from '#platform';
import { StarApplicationRepository } from '../data/star-application.repository.js';
import { starStates } from '../domain/star-application.states.js';
import { suffices } from '../domain/star-ladder.js';
import { StarRevoked } from './star.events.js';
import { StarCount } from './star-count.js';

/**
 * Takes back the stars that a volunteer's service does not bear any more 撤销星级, after minutes were taken back. What is only
 * frozen still counts here: a suspicion takes no star, its outcome does.
 */
@Injectable()
export class RevokeStars {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: StarApplicationRepository,
    private readonly count: StarCount,
    private readonly identity: Identity,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async execute(volunteerId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const held = await this.applications.awardedOf(volunteerId);
      if (held.length === 0) return;
      const counted = await this.count.of(volunteerId, { underReview: true });
      for (const application of await this.applications.lockMany(held.map(({ id }) => id))) {
        const { id: applicationId, state, star, regionId, required } = application;
        if (!starStates.allows(state, 'revoke') || suffices(application, required, counted)) continue;
        const patch = { state: starStates.next(state, 'revoke'), counted, revokedAt: this.clock.now() };
        await this.applications.update(applicationId, patch);
        await this.identity.audit.record({
          ...{ actorId: null, action: 'star.revoked', subjectType: 'StarApplication' },
          ...{ subjectId: applicationId, regionId, details: { star } },
        });
        await this.events.publish(StarRevoked, { applicationId, volunteerId, star });
      }
    });
  }
}
