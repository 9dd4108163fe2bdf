import { defineEvent } from '#platform';
import type { SettlementState } from '../domain/settlement.states.js';

/** The feed of the settlements of a provider. */
export const settlementTopic = (providerId: string): string => `provider:${providerId}:settlements`;

/** The feed of one settlement. */
export const settlementFeed = (settlementId: string): string => `settlement:${settlementId}`;

/** A settlement was drawn up, handed in, approved, returned, ordered or paid. */
export const SettlementChanged = defineEvent<{
  settlementId: string;
  providerId: string;
  month: string;
  state: SettlementState;
}>('listings.SettlementChanged', ({ settlementId, providerId }) => [
  settlementTopic(providerId),
  settlementFeed(settlementId),
]);
