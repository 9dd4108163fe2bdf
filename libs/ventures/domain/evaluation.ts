import type { ApplicationEvent } from './application.states.js';
import type { MilestoneEvent, MilestoneKind, Verdict } from './milestone.states.js';
import { awardsErrors } from './awards.errors.js';

/** What follows from a verdict: for the milestone, and for the application. */
export interface VerdictEffect {
  readonly milestone: MilestoneEvent;
  readonly application: ApplicationEvent;
}

const EFFECTS: Readonly<Record<MilestoneKind, Partial<Record<Verdict, VerdictEffect>>>> = {
  MIDTERM: {
    PASS: { milestone: 'pass', application: 'passMidterm' },
    RECTIFY: { milestone: 'demandRectification', application: 'demandRectification' },
    FAIL: { milestone: 'fail', application: 'failMidterm' },
  },
  FINAL: {
    PASS: { milestone: 'pass', application: 'passFinal' },
    FAIL: { milestone: 'fail', application: 'failFinal' },
  },
};

/** The effect of a verdict on a milestone. Throws VERDICT_NOT_POSSIBLE: rectification 整改 is for half-time only. */
export function effectOf(kind: MilestoneKind, verdict: Verdict): VerdictEffect {
  const effect = EFFECTS[kind][verdict];
  if (effect === undefined) throw awardsErrors.VERDICT_NOT_POSSIBLE({ kind, verdict });
  return effect;
}
