import { defineStates } from '#kernel';

/** States of a small project 民生微实项目: 申报—审核—确认—实施—验收—结算. */
export const MICRO_PROJECT_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'REVIEWED',
  'IN_NOTICE',
  'CONFIRMED',
  'IMPLEMENTING',
  'INSPECTION',
  'RECTIFYING',
  'ACCEPTED',
  'SETTLED',
  'REJECTED',
  'TERMINATED',
  'WITHDRAWN',
] as const;
export type MicroProjectState = (typeof MICRO_PROJECT_STATES)[number];

export type MicroProjectEvent =
  | 'edit'
  | 'submit'
  | 'sendBack'
  | 'review'
  | 'publish'
  | 'confirm'
  | 'start'
  | 'finish'
  | 'accept'
  | 'demandRectification'
  | 'settle'
  | 'reject'
  | 'terminate'
  | 'withdraw';

/** Whether a project is out of the notice that it stood in: nothing can be objected to it any more. */
export const isOutOfNotice = (state: MicroProjectState): boolean =>
  state === 'REJECTED' || state === 'WITHDRAWN' || state === 'TERMINATED';

/** Whether nothing follows any more: a draft that the close has overtaken, what ended early, and what was settled and paid. */
export function isMicroOver({ state, subsidy, paidAt }: MicroEnd): boolean {
  if (state === 'SETTLED') return paidAt !== null || subsidy === 0;
  return state === 'DRAFT' || isOutOfNotice(state);
}

interface MicroEnd {
  readonly state: MicroProjectState;
  readonly subsidy: number | null;
  readonly paidAt: Date | null;
}

/** state × event → state. */
export const microProjectStates = defineStates<MicroProjectState, MicroProjectEvent>('MicroProject', {
  DRAFT: { edit: 'DRAFT', submit: 'SUBMITTED', withdraw: 'WITHDRAWN' },
  SUBMITTED: { sendBack: 'RETURNED', review: 'REVIEWED', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  RETURNED: { edit: 'RETURNED', submit: 'SUBMITTED', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  REVIEWED: { publish: 'IN_NOTICE', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  IN_NOTICE: { confirm: 'CONFIRMED', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  CONFIRMED: { start: 'IMPLEMENTING', terminate: 'TERMINATED', withdraw: 'WITHDRAWN' },
  IMPLEMENTING: { finish: 'INSPECTION', terminate: 'TERMINATED' },
  INSPECTION: { accept: 'ACCEPTED', demandRectification: 'RECTIFYING', terminate: 'TERMINATED' },
  RECTIFYING: { finish: 'INSPECTION', terminate: 'TERMINATED' },
  ACCEPTED: { settle: 'SETTLED' },
  SETTLED: {},
  REJECTED: {},
  TERMINATED: {},
  WITHDRAWN: {},
});
