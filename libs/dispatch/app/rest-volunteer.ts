import { Injectable } from '@nestjs/common';
import { addMinutes, Clock, DomainError } from '#kernel';
import { Volunteering } from '#volunteering';
import { CaseRepository } from '../data/case.repository.js';
import { OfferRepository } from '../data/offer.repository.js';
import { VolunteerRestRepository } from '../data/volunteer-rest.repository.js';
import { DispatchPolicies } from './dispatch-policies.js';

/** Before anything happened. */
const EVER = new Date(0);

/** A volunteer who left several offers unanswered in a row rests for a while 冷却, so that nobody is nagged. */
@Injectable()
export class RestVolunteer {
  constructor(
    private readonly cases: CaseRepository,
    private readonly offers: OfferRepository,
    private readonly rests: VolunteerRestRepository,
    private readonly policies: DispatchPolicies,
    private readonly volunteering: Volunteering,
    private readonly clock: Clock,
  ) {}

  /** Call inside a unit, after an offer of a request was left unanswered. Who is off duty or barred already needs no rest. */
  async execute(volunteerId: string, requestId: string): Promise<void> {
    const now = this.clock.now();
    const search = await this.cases.find(requestId);
    const { policy } = await this.policies.inForce(search?.regionIds ?? [], now);
    const since = (await this.rests.lastOf(volunteerId)) ?? EVER;
    const unanswered = await this.offers.unansweredSince(volunteerId, since);
    if (unanswered < policy.cooldown.unanswered) return;
    try {
      await this.volunteering.rest(volunteerId, addMinutes(now, policy.cooldown.restMinutes));
    } catch (error) {
      if (error instanceof DomainError && ['STATE_NOT_ALLOWED', 'NOT_FOUND'].includes(error.code)) return;
      throw error;
    }
    await this.rests.save(volunteerId, now);
  }
}
