import { defineEvent } from '#platform';

/** The feed of what a provider offers. */
export const providerTopic = (providerId: string): string => `provider:${providerId}:listings`;

/** A listing moved to another state, or has new terms. */
export const ListingChanged = defineEvent<{ listingId: string; providerId: string; state: string }>(
  'listings.ListingChanged',
  ({ providerId }) => [providerTopic(providerId)],
);

/** A slot was called off; whoever keeps orders of it ends them in the same transaction. */
export const SlotCancelled = defineEvent<{ slotId: string; listingId: string; providerId: string }>(
  'listings.SlotCancelled',
  ({ providerId }) => [providerTopic(providerId)],
);
