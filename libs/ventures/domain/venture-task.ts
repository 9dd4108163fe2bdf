/** What can wait for somebody in a round 待办. */
export const VENTURE_TASKS = [
  'ANNOUNCE_ROUND',
  'COMPLETE_APPLICATION',
  'SCREEN_APPLICATIONS',
  'DECIDE_APPEAL',
  'START_SCREENING',
  'START_REVIEW',
  'DRAW_PANEL',
  'DECLARE_CONFLICTS',
  'FILL_SHEET',
  'RANK_ROUND',
  'RECHECK_RANKING',
  'PUBLISH_NOTICE',
  'DECIDE_OBJECTION',
  'CONFIRM_AWARDS',
  'SIGN_AGREEMENT',
  'REPORT_MILESTONE',
  'EVALUATE_MILESTONE',
  'REQUEST_TRANCHE',
  'APPROVE_TRANCHE',
  'PAY_TRANCHE',
  'AUDIT_PROJECT',
  'DECIDE_WRITE_OFF',
  'DECIDE_PAYEE_CHANGE',
  'REVIEW_MICRO_PROJECT',
  'CARRY_OUT_MICRO_PROJECT',
  'INSPECT_MICRO_PROJECT',
  'SETTLE_MICRO_PROJECT',
  'APPROVE_MICRO_SETTLEMENT',
  'PAY_MICRO_SUBSIDY',
] as const;
export type VentureTaskKind = (typeof VENTURE_TASKS)[number];

/** In what role it waits for somebody. */
export const TASK_ROLES = [
  'PROGRAMME_OFFICER',
  'SECOND_PERSON',
  'APPLICANT',
  'EXPERT',
  'EVALUATOR',
  'ACCOUNTANT',
  'RESIDENT',
] as const;
export type TaskRole = (typeof TASK_ROLES)[number];

/** Something that waits for somebody. */
export interface VentureTask {
  readonly kind: VentureTaskKind;
  readonly role: TaskRole;
  readonly roundId: string;
  /** The application that it is about; null: the round. */
  readonly applicationId: string | null;
  /** Until when; null: nothing is set. */
  readonly dueAt: Date | null;
}

/** By due date, what has none last; then by round, application and kind. */
export function inOrderOfDue(tasks: readonly VentureTask[]): VentureTask[] {
  const text = ({ dueAt, roundId, applicationId, kind }: VentureTask): string =>
    [dueAt?.toISOString() ?? '~', roundId, applicationId ?? '', kind].join(' ');
  return [...tasks].sort((one, other) => (text(one) < text(other) ? -1 : 1));
}
