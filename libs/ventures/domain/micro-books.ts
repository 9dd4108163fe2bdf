import { PROMISED } from './micro-budget.js';
import { settledSubsidy } from './micro-project.js';
import type { MicroProjectState } from './micro-project.states.js';
import type { MicroRulebook } from './rulebook.js';

/** What of a small project its books are held to, in fen. */
export interface MicroFigures {
  readonly id: string;
  readonly type: string;
  readonly state: MicroProjectState;
  readonly asked: number;
  readonly approved: number | null;
  readonly settledCost: number | null;
  readonly subsidy: number | null;
  readonly confirmedAt: Date | null;
}

/** What is set aside for a project: from its confirmation until its settlement. */
export function reservedFor({ state, approved, confirmedAt }: MicroFigures): number {
  return confirmedAt !== null && PROMISED.includes(state) ? (approved ?? 0) : 0;
}

/** What is spent on a project. */
export const spentOn = ({ state, subsidy }: MicroFigures): number => (state === 'SETTLED' ? (subsidy ?? 0) : 0);

/** What a project takes of the budget of its round. */
export const promisedTo = (one: MicroFigures): number =>
  PROMISED.includes(one.state) ? (one.approved ?? 0) : spentOn(one);

/** What of the amounts of a project breaks the rules. */
export function microBookFaults(rules: MicroRulebook, project: MicroFigures): string[] {
  const { id, type, asked, approved, settledCost, subsidy } = project;
  const cap = rules.types.find(({ code }) => code === type)?.cap ?? 0;
  const most = Math.min(asked, cap);
  const due = settledCost === null ? null : settledSubsidy(rules, settledCost, approved ?? 0);
  return [
    ...((approved ?? 0) <= most ? [] : [`small project ${id}: expected at most ${most}, approved are ${approved}`]),
    ...(subsidy === due ? [] : [`small project ${id}: expected ${due}, its subsidy is ${subsidy}`]),
  ];
}
