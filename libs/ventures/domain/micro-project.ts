import { partOf } from './fraction.js';
import type { MicroRulebook } from './rulebook.js';

/** What is approved 核准补助 for a small project of some type, in fen: min(asked, cap of the type, what is left); null for an unknown type. */
export function approvedSubsidy(rules: MicroRulebook, type: string, asked: number, left: number): number | null {
  const cap = rules.types.find(({ code }) => code === type)?.cap;
  return cap === undefined ? null : Math.max(0, Math.min(asked, cap, left));
}

/** What is paid 结算补助: min(⌊rate × settled cost⌋, what was approved), in fen. */
export function settledSubsidy(rules: MicroRulebook, settledCost: number, approved: number): number {
  return Math.min(partOf(rules.rate, settledCost), approved);
}

/** Who inspects a finished project 验收. */
export interface Inspection {
  readonly inspectorIds: readonly string[];
  /** Delegates of the residents 居民代表. */
  readonly delegateIds: readonly string[];
  /** People of the contractor 施工方. */
  readonly contractorIds: readonly string[];
}

/** Why an inspection does not count; null if it does: a delegate of the residents takes part, nobody of the contractor does. */
export function inspectionFault({ inspectorIds, delegateIds, contractorIds }: Inspection): string | null {
  if (inspectorIds.some((id) => contractorIds.includes(id))) return 'nobody of the contractor may inspect';
  if (!inspectorIds.some((id) => delegateIds.includes(id))) return 'a delegate of the residents must inspect, too';
  return null;
}
