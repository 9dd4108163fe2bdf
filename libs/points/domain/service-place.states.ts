import { defineStates } from '#kernel';

/** States of points for a place in a service (积分名额): held, taken in whole or in part, or given back. */
export const servicePlaceStateNames = ['HELD', 'TAKEN', 'GIVEN_BACK'] as const;
export type ServicePlaceState = (typeof servicePlaceStateNames)[number];

export const servicePlaceStates = defineStates<ServicePlaceState, 'take' | 'giveBack'>('ServicePlace', {
  HELD: { take: 'TAKEN', giveBack: 'GIVEN_BACK' },
  TAKEN: {},
  GIVEN_BACK: {},
});
