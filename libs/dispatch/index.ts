export { dispatchCapability } from './dispatch.capability.js';
export { AcceptOffer } from './app/accept-offer.js';
export { ReadOffers } from './app/read-offers.js';
export { Dispatch, type RankedVolunteer } from './app/dispatch.facade.js';
export { OfferChanged, DispatchProgressed } from './app/dispatch.events.js';
export { dispatchErrors } from './domain/dispatch.errors.js';
export { defaultDispatchPolicy, type DispatchPolicy, type VersionedDispatchPolicy } from './domain/dispatch-policy.js';
export type { OfferState, DeclineReason } from './domain/offer.states.js';
export type { RefusalReason } from './domain/hard-filters.js';
