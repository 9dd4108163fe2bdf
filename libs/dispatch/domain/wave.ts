import { type DispatchPolicy } from './dispatch-policy.js';
import { type Urgency } from './urgency.js';

/** What the size of a wave depends on. */
export interface WaveInput {
  /** Candidates who passed all filters and were not asked yet. */
  readonly eligible: number;
  /** Of those and of whom this wave asked already, within 1 km of the place; for a remote service all of them. */
  readonly withinOneKilometre: number;
  readonly urgency: Urgency;
  readonly placesLeft: number;
  /** 1 for the first wave. */
  readonly wave: number;
  /** Offers of this request that are open now. */
  readonly open: number;
}

/**
 * How many further offers to send now. Few candidates are all asked; else as many offers are kept open as the square
 * root of the density asks for (30 within 1 km: 7), more for urgent requests, further places and later waves.
 * Since open offers count, a declined one is replaced at once and a repeated call sends nothing twice.
 */
export function offersToSend(input: WaveInput, policy: DispatchPolicy['wave']): number {
  if (input.placesLeft <= 0) return 0;
  if (input.eligible + input.open <= policy.askAllUpTo) return input.eligible;
  return Math.min(input.eligible, Math.max(0, openOffersWanted(input, policy) - input.open));
}

/** How many offers should be open at once in a wave. */
export function openOffersWanted(input: WaveInput, policy: DispatchPolicy['wave']): number {
  const growth = 1000 + policy.growthThousandths * (input.wave - 1);
  const scale = policy.densityThousandths * policy.urgencyThousandths[input.urgency] * growth;
  const byDensity = Math.ceil((scale * Math.sqrt(input.withinOneKilometre)) / 1e9);
  const bounded = Math.min(policy.maximum, Math.max(policy.minimum, byDensity));
  return bounded + (input.placesLeft - 1);
}
