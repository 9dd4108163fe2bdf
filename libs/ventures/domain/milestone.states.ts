import { defineStates } from '#kernel';

/** Milestones 里程碑 of a project: the evaluation at half-time 中期 and at the end 末期. */
export const MILESTONE_KINDS = ['MIDTERM', 'FINAL'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** States of a milestone. */
export const MILESTONE_STATES = ['PLANNED', 'REPORTED', 'RECTIFY', 'PASSED', 'FAILED'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/** `report`: a progress report came, the first or another one. */
export type MilestoneEvent = 'report' | 'pass' | 'demandRectification' | 'fail';

/** What an evaluation 评估 finds. */
export const VERDICTS = ['PASS', 'RECTIFY', 'FAIL'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** state × event → state. It passes on a report only; that there is none is a failure, too. */
export const milestoneStates = defineStates<MilestoneState, MilestoneEvent>('VentureMilestone', {
  PLANNED: { report: 'REPORTED', fail: 'FAILED' },
  REPORTED: { report: 'REPORTED', pass: 'PASSED', demandRectification: 'RECTIFY', fail: 'FAILED' },
  RECTIFY: { report: 'REPORTED', fail: 'FAILED' },
  PASSED: {},
  FAILED: {},
});
