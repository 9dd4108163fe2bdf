import { defineStates } from '#kernel';

/** States of a drive (募捐活动). */
export const DRIVE_STATES = [
  'DRAFT',
  'IN_REVIEW',
  'FILED',
  'OPEN',
  'PAUSED',
  'CLOSED',
  'SUCCEEDED',
  'FAILED_GOAL',
  'REFUNDING',
  'REFUNDED',
  'REDIRECTED',
  'STOPPED_BY_AUTHORITY',
  'EXECUTING',
  'COMPLETED',
  'SURPLUS_RESOLVED',
  'ARCHIVED',
] as const;
export type DriveState = (typeof DRIVE_STATES)[number];

/** `settle…`: the drive is closed, and no payment is in flight any more. */
export type DriveEvent =
  | 'submit'
  | 'sendBack'
  | 'file'
  | 'open'
  | 'pause'
  | 'resume'
  | 'close'
  | 'succeed'
  | 'fail'
  | 'refund'
  | 'finishRefunds'
  | 'redirect'
  | 'stop'
  | 'startExecution'
  | 'complete'
  | 'resolveSurplus'
  | 'archive';

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const driveStates = defineStates<DriveState, DriveEvent>('Drive', {
  DRAFT: { submit: 'IN_REVIEW', stop: 'STOPPED_BY_AUTHORITY' },
  IN_REVIEW: { sendBack: 'DRAFT', file: 'FILED', stop: 'STOPPED_BY_AUTHORITY' },
  FILED: { open: 'OPEN', stop: 'STOPPED_BY_AUTHORITY' },
  OPEN: { pause: 'PAUSED', close: 'CLOSED', stop: 'STOPPED_BY_AUTHORITY' },
  PAUSED: { resume: 'OPEN', close: 'CLOSED', stop: 'STOPPED_BY_AUTHORITY' },
  CLOSED: { succeed: 'SUCCEEDED', fail: 'FAILED_GOAL', stop: 'STOPPED_BY_AUTHORITY' },
  SUCCEEDED: { startExecution: 'EXECUTING', stop: 'STOPPED_BY_AUTHORITY' },
  FAILED_GOAL: { refund: 'REFUNDING', redirect: 'REDIRECTED' },
  REFUNDING: { finishRefunds: 'REFUNDED' },
  REFUNDED: { refund: 'REFUNDING' },
  REDIRECTED: { stop: 'STOPPED_BY_AUTHORITY' },
  STOPPED_BY_AUTHORITY: { refund: 'REFUNDING' },
  EXECUTING: { complete: 'COMPLETED', stop: 'STOPPED_BY_AUTHORITY' },
  COMPLETED: { resolveSurplus: 'SURPLUS_RESOLVED', stop: 'STOPPED_BY_AUTHORITY' },
  SURPLUS_RESOLVED: { archive: 'ARCHIVED' },
  ARCHIVED: {},
});

/** States that others than its host may see. */
export const SHOWN_STATES: readonly DriveState[] = DRIVE_STATES.filter(
  (state) => state !== 'DRAFT' && state !== 'IN_REVIEW',
);

const KEEPING: readonly DriveState[] = [
  ...(['OPEN', 'PAUSED', 'CLOSED', 'SUCCEEDED', 'REDIRECTED'] as const),
  ...(['EXECUTING', 'COMPLETED'] as const),
];

/**
 * Whether money that comes now is kept; otherwise it goes back to its donor. Once the surplus is decided on there is
 * nothing left that a late gift could still serve.
 */
export function keepsMoney(state: DriveState): boolean {
  return KEEPING.includes(state);
}

const SUCCESSFUL: readonly DriveState[] = ['SUCCEEDED', 'EXECUTING', 'COMPLETED', 'SURPLUS_RESOLVED', 'ARCHIVED'];

/** Whether the drive has succeeded: its gifts are income. */
export function hasSucceeded(state: DriveState): boolean {
  return SUCCESSFUL.includes(state);
}
