import { Injectable } from '@nestjs/common';
import { addMinutes, newId } from '#kernel';
import { Events, Timers } from '#platform';
import { type DispatchCase } from '../data/dispatch-case.entity.js';
import { type Offer } from '../data/offer.entity.js';
import { OfferRepository } from '../data/offer.repository.js';
import { type Ranked } from '../domain/ranking.js';
import { OfferChanged } from './dispatch.events.js';
import { dispatchTimer } from './dispatch.timers.js';
import { type Matter } from './read-judgement.js';

/** Makes offers to ranked volunteers and sets the time by which they must answer. */
@Injectable()
export class SendOffers {
  constructor(
    private readonly offers: OfferRepository,
    private readonly events: Events,
    private readonly timers: Timers,
  ) {}

  /** Call inside a unit with the case locked. `batch` must be new for the request. */
  async execute(
    search: Pick<DispatchCase, 'id' | 'wave'>,
    batch: number,
    ranked: readonly Ranked[],
    matter: Matter,
  ): Promise<void> {
    const { request, policy, now } = matter.judgement;
    const expiresAt = new Date(
      Math.min(addMinutes(now, policy.offerMinutes[request.urgency]).getTime(), request.startsAt.getTime()),
    );
    const made = ranked.map((one, index): Offer => ({
      id: newId<'Offer'>(),
      requestId: search.id,
      volunteerId: one.candidate.volunteerId,
      personId: one.candidate.personId,
      state: 'SENT',
      wave: search.wave,
      batch,
      place: index + 1,
      score: one.score,
      metres: one.metres,
      factors: one.factors,
      weights: policy.weights,
      policyVersion: matter.policyVersion,
      sentAt: now,
      expiresAt,
      acceptedAt: null,
      endedAt: null,
      declineReason: null,
    }));
    await this.offers.insertMany(made);
    for (const { id, requestId, personId, state } of made) {
      await this.events.publish(OfferChanged, { offerId: id, requestId, personId, state });
    }
    await this.timers.schedule({
      kind: dispatchTimer.offersTimeOut,
      key: `${search.id}:${batch}`,
      dueAt: expiresAt,
      payload: { requestId: search.id, batch },
    });
  }
}
