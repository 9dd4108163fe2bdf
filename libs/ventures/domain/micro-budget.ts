import { microErrors } from './micro.errors.js';
import { approvedSubsidy } from './micro-project.js';
import type { MicroProjectState } from './micro-project.states.js';
import type { MicroRulebook } from './rulebook.js';

/** States in which what was approved is promised out of the budget; once settled, what is paid. */
export const PROMISED: readonly MicroProjectState[] = [
  ...(['REVIEWED', 'IN_NOTICE', 'CONFIRMED', 'IMPLEMENTING'] as const),
  ...(['INSPECTION', 'RECTIFYING', 'ACCEPTED'] as const),
];

/** What an application asks for, and the most that its reviewer gives; in fen. */
interface Wish {
  readonly type: string;
  readonly asked: number;
}

/** What is approved with so much promised to others; the reviewer may set less. Throws MICRO_BUDGET_SPENT where nothing is left. */
export function approvedOf(rules: MicroRulebook, { type, asked }: Wish, promised: number, most = asked): number {
  const left = rules.budget - promised;
  const approved = approvedSubsidy(rules, type, Math.min(asked, most), left) ?? 0;
  if (approved <= 0) throw microErrors.MICRO_BUDGET_SPENT({ left: Math.max(0, left) });
  return approved;
}

/** The budget of the round holds whatever else is promised. Throws MICRO_BUDGET_SPENT. */
export function requireWithinBudget(rules: MicroRulebook, promised: number, approved: number): void {
  const left = rules.budget - promised;
  if (approved > left) throw microErrors.MICRO_BUDGET_SPENT({ left: Math.max(0, left) });
}
