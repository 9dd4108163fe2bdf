import { Injectable } from '@nestjs/common';
import { Identity, isWithin } from '#identity';
import type { Actor } from '#platform';
import { volunteeringErrors } from '#volunteering';
import type { StarApplicationEntity } from '../data/star-application.entity.js';
import { pointsErrors } from '../domain/points.errors.js';
import { isReviewedByDistrict } from '../domain/star-ladder.js';
import { PointsPolicies } from './points-policies.js';

/** Who may review an application for a star (星级评审人), by the ladder under which it was made. */
@Injectable()
export class StarReviewers {
  constructor(
    private readonly identity: Identity,
    private readonly policies: PointsPolicies,
  ) {}

  /** NOT_FOUND outside the own regions, FOUR_EYES for one's own, STAR_NEEDS_DISTRICT for a station where the ladder says so. */
  async require(actor: Actor, application: StarApplicationEntity): Promise<void> {
    const { regionId, regionPath, personId, policyId, star } = application;
    await this.identity.requireInRegions(actor, 'star.review', [regionId]);
    if (personId === actor.personId) throw volunteeringErrors.FOUR_EYES();
    const ladder = (await this.policies.rulesOf([policyId])).get(policyId)?.starLadder;
    if (ladder === undefined || !isReviewedByDistrict(ladder, star)) return;
    if (!(await this.isOfDistrict(actor, regionPath))) throw pointsErrors.STAR_NEEDS_DISTRICT({ star });
  }

  async note(actor: Actor, { id, regionId, state, star }: StarApplicationEntity): Promise<void> {
    await this.identity.audit.record({
      ...{ actorId: actor.personId, action: 'star.reviewed', subjectType: 'StarApplication' },
      ...{ subjectId: id, regionId, details: { state, star } },
    });
  }

  private async isOfDistrict(actor: Actor, regionPath: string): Promise<boolean> {
    const above = actor.regionPaths('star.review').filter((path) => isWithin(regionPath, [path]));
    const ids = above.flatMap((path) => path.split('/').filter(Boolean).at(-1) ?? []);
    return [...(await this.identity.regions(ids)).values()].some(({ level }) => level === 'DISTRICT');
  }
}
