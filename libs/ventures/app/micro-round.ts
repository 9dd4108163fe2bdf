import type { VentureRoundEntity } from '../data/round.entity.js';
import { microErrors } from '../domain/micro.errors.js';
import type { MicroRulebook } from '../domain/rulebook.js';

/** A round of small projects, with its rules. */
export interface MicroRound extends VentureRoundEntity {
  readonly rulebook: MicroRulebook;
}

/** Throws MICRO_ROUND_OTHER_KIND for a round of venture philanthropy. */
export function microRound(round: VentureRoundEntity): MicroRound {
  if (round.rulebook.kind !== 'MICRO') throw microErrors.MICRO_ROUND_OTHER_KIND();
  return { ...round, rulebook: round.rulebook };
}
