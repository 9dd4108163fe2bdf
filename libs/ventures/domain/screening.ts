import type { ApplicationEvent } from './application.states.js';
import type { ScreeningStep } from './rulebook.js';

/** How an appeal 申诉 ended. */
export type AppealOutcome = 'UPHELD' | 'DISMISSED';

/** What a step of screening found of an application. */
export interface ScreeningFinding {
  readonly step: ScreeningStep;
  readonly passed: boolean;
  readonly checkedBy: string;
}

/** The step that is due next 资格审查; null if all of the rulebook are done. */
export function nextStep(steps: readonly ScreeningStep[], done: readonly ScreeningFinding[]): ScreeningStep | null {
  return steps.find((step) => !done.some((one) => one.step === step)) ?? null;
}

/** What follows from the findings: one that failed refuses, all passed admit; null while steps are open. */
export function screeningOutcome(
  steps: readonly ScreeningStep[],
  done: readonly ScreeningFinding[],
): (ApplicationEvent & ('admit' | 'refuse')) | null {
  if (done.some(({ passed }) => !passed)) return 'refuse';
  return nextStep(steps, done) === null ? 'admit' : null;
}

/** What follows from an appeal that succeeded: eligible if all steps were taken, else what is left of the screening takes place. */
export function upheldOutcome(
  steps: readonly ScreeningStep[],
  done: readonly ScreeningFinding[],
): ApplicationEvent & ('reinstate' | 'reopen') {
  return nextStep(steps, done) === null ? 'reinstate' : 'reopen';
}

/** Findings as they stand after an appeal: one that succeeded overturns the refusals before it. */
export function standing<F extends ScreeningFinding>(done: readonly F[], appeal: AppealOutcome | null): F[] {
  return appeal === 'UPHELD' ? done.map((one) => ({ ...one, passed: true })) : [...done];
}

/** Whether somebody may take the next step: one person does not take two of one application. */
export function mayScreen(personId: string, done: readonly ScreeningFinding[]): boolean {
  return done.every(({ checkedBy }) => checkedBy !== personId);
}
