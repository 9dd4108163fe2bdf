import { addDays, addMinutes, addWorkingDays, businessDate, endOfBusinessDate, generalErrors } from '#kernel';
import type { GrantLane } from './grant.types.js';
import { grantsErrors } from './grants.errors.js';

/** How many people approve up to an amount in fen. */
export interface ApprovalTier {
  readonly upTo: number;
  readonly approvals: number;
}

/** The rules of emergency grants (救急难规则). Amounts in fen. */
export interface GrantRules {
  readonly fastCap: number;
  readonly payWithinHours: number;
  readonly papersWithinWorkingDays: number;
  readonly perHouseholdAndYear: number;
  readonly approvalTiers: readonly ApprovalTier[];
  /** Approvals of what is above every tier. */
  readonly approvalsAbove: number;
  readonly reservationDays: number;
  /** What happened longer ago is no emergency any more; absent in versions from before there was the rule: a year. */
  readonly occurredWithinDays?: number;
}

/** Rules with their version and where they come from. */
export interface VersionedGrantRules {
  readonly version: string;
  readonly regionId: string | null;
  readonly validFrom: Date | null;
  readonly rules: GrantRules;
}

/** Help is asked for within a year of what happened, where no rules say otherwise. */
export const OCCURRED_WITHIN_DAYS = 365;

/** Fewer than two people never decide about money; triggers hold this too. */
export const LEAST_APPROVALS = 2;

/** What holds where no region published anything. */
export const defaultGrantRules: VersionedGrantRules = {
  version: 'preset-grants-1',
  regionId: null,
  validFrom: null,
  rules: {
    ...{ fastCap: 200_000, payWithinHours: 24, papersWithinWorkingDays: 5, perHouseholdAndYear: 2 },
    ...{ approvalTiers: [{ upTo: 2_000_000, approvals: 2 }], approvalsAbove: 3, reservationDays: 30 },
    occurredWithinDays: OCCURRED_WITHIN_DAYS,
  },
};

/** Refuses rules that contradict themselves. Throws GRANT_POLICY_INVALID with the field. */
export function soundGrantRules(rules: GrantRules): void {
  const { approvalTiers, approvalsAbove } = rules;
  const positive = ['payWithinHours', 'papersWithinWorkingDays', 'perHouseholdAndYear', 'reservationDays'] as const;
  for (const field of positive) if (rules[field] < 1) throw grantsErrors.GRANT_POLICY_INVALID({ field });
  if (withinDays(rules) < 1) throw grantsErrors.GRANT_POLICY_INVALID({ field: 'occurredWithinDays' });
  const needed = [...approvalTiers.map(({ approvals }) => approvals), approvalsAbove];
  const rising = approvalTiers.every(({ upTo }, at) => upTo > (approvalTiers[at - 1]?.upTo ?? 0));
  const neverFewer = needed.every((count, at) => count >= (needed[at - 1] ?? LEAST_APPROVALS) && count <= 9);
  if (!rising) throw grantsErrors.GRANT_POLICY_INVALID({ field: 'approvalTiers' });
  if (!neverFewer) throw grantsErrors.GRANT_POLICY_INVALID({ field: 'approvals' });
}

/** How many people approve an amount. */
export function approvalsNeeded({ approvalTiers, approvalsAbove }: GrantRules, amount: number): number {
  return approvalTiers.find(({ upTo }) => amount <= upTo)?.approvals ?? approvalsAbove;
}

/** Refuses more than the fast lane takes. Throws GRANT_ABOVE_FAST_CAP. */
export function checkLane({ fastCap }: GrantRules, lane: GrantLane, amount: number): void {
  if (lane === 'FAST' && amount > fastCap) throw grantsErrors.GRANT_ABOVE_FAST_CAP({ cap: fastCap });
}

/** Refuses what happened so long ago that it is no emergency any more. Throws BAD_USER_INPUT. */
export function checkRecent(rules: GrantRules, occurredOn: string, at: Date): void {
  const days = withinDays(rules);
  if (occurredOn < addDays(businessDate(at), -days)) {
    throw generalErrors.BAD_USER_INPUT({ field: 'occurredOn', reason: `lies more than ${days} days back` });
  }
}

const withinDays = ({ occurredWithinDays = OCCURRED_WITHIN_DAYS }: GrantRules): number => occurredWithinDays;

/** When a grant of the fast lane is to be paid, and its papers complete (end of the day); an ordinary one has no clock. */
export function clockOf(
  rules: GrantRules,
  lane: GrantLane,
  at: Date,
): { payDueAt: Date | null; papersDueAt: Date | null } {
  if (lane === 'ORDINARY') return { payDueAt: null, papersDueAt: null };
  return {
    payDueAt: addMinutes(at, rules.payWithinHours * 60),
    papersDueAt: endOfBusinessDate(addWorkingDays(businessDate(at), rules.papersWithinWorkingDays)),
  };
}

/** Whether something came, or still comes, after its time. */
export function isOverdue(dueAt: Date | null, doneAt: Date | null, now: Date): boolean {
  return dueAt !== null && (doneAt ?? now) > dueAt;
}
