import type { CountingPolicy, Rounding } from '../domain/policy.js';
import type { CountingRulesType, RoundingRulesType } from './policy-rules.type.js';

/** Rules of counting as they are kept: caps left out are no caps, and a rounding has what its kind needs. */
export function countingOf({
  rounding,
  dailyCapMinutes,
  activityCapMinutes,
  ...counting
}: CountingRulesType): CountingPolicy {
  return {
    ...counting,
    rounding: roundingOf(rounding),
    dailyCapMinutes: dailyCapMinutes ?? null,
    activityCapMinutes: activityCapMinutes ?? null,
  };
}

function roundingOf({ kind, steps, unitMinutes }: RoundingRulesType): Rounding {
  return kind === 'FLOOR' ? { kind, unitMinutes: unitMinutes ?? 0 } : { kind, steps: steps ?? [] };
}
