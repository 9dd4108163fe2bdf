import { defineEvent } from '#platform';
import { type OfferState } from '../domain/offer.states.js';

/** An offer was made, answered, timed out or taken back; told to the volunteer's own feed. */
export const OfferChanged = defineEvent<{ offerId: string; requestId: string; personId: string; state: OfferState }>(
  'dispatch.OfferChanged',
  (payload) => [`person:${payload.personId}:offers`],
);

/** A volunteer left an offer unanswered; dispatch itself counts them. */
export const OfferLeftUnanswered = defineEvent<{ offerId: string; requestId: string; volunteerId: string }>(
  'dispatch.OfferLeftUnanswered',
);

/** The search of a request went on: offers were made, ended, or a step of escalation was reached; told to the boards. */
export const DispatchProgressed = defineEvent<{ requestId: string; regionIds: string[] }>(
  'dispatch.DispatchProgressed',
  (payload) => payload.regionIds.map((regionId) => `region:${regionId}:board`),
);
