import { defineStates } from '#kernel';

/** States of an application 申报书. */
export const APPLICATION_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'ELIGIBLE',
  'INELIGIBLE',
  'SCORED',
  'SHORTLISTED',
  'NOT_SHORTLISTED',
  'PROPOSED_AWARD',
  'RESERVE',
  'REJECTED',
  'IN_NOTICE',
  'AWARDED',
  'CONTRACTED',
  'ACTIVE',
  'MIDTERM_PASS',
  'MIDTERM_RECTIFY',
  'MIDTERM_FAIL',
  'FINAL_PASS',
  'FINAL_FAIL',
  'CLOSED',
  'TERMINATED',
  'WITHDRAWN',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/**
 * `sendBack`: returned for completion 退回补正. `reinstate`: an appeal 申诉 against ineligibility succeeded;
 * `reopen`: it did, while steps of the screening are left to take. `promote`: the
 * first reserve moves up 递补. `strike`: an upheld objection, or a ban, takes the item out of the notice. `lapse`: the time for
 * signing 签约期限 is over.
 */
export type ApplicationEvent =
  | 'edit'
  | 'submit'
  | 'sendBack'
  | 'admit'
  | 'refuse'
  | 'reinstate'
  | 'reopen'
  | 'score'
  | 'shortlist'
  | 'leaveOut'
  | 'propose'
  | 'reserve'
  | 'reject'
  | 'publish'
  | 'promote'
  | 'strike'
  | 'award'
  | 'lapse'
  | 'contract'
  | 'activate'
  | 'passMidterm'
  | 'demandRectification'
  | 'failMidterm'
  | 'passFinal'
  | 'failFinal'
  | 'close'
  | 'terminate'
  | 'withdraw';

/** state × event → state. Withdrawn until contracted; a failure at mid-term or at the end is followed by termination. */
export const applicationStates = defineStates<ApplicationState, ApplicationEvent>('VentureApplication', {
  DRAFT: { edit: 'DRAFT', submit: 'SUBMITTED', withdraw: 'WITHDRAWN' },
  SUBMITTED: { sendBack: 'RETURNED', admit: 'ELIGIBLE', refuse: 'INELIGIBLE', withdraw: 'WITHDRAWN' },
  RETURNED: { edit: 'RETURNED', submit: 'SUBMITTED', refuse: 'INELIGIBLE', withdraw: 'WITHDRAWN' },
  ELIGIBLE: { score: 'SCORED', withdraw: 'WITHDRAWN' },
  INELIGIBLE: { reinstate: 'ELIGIBLE', reopen: 'SUBMITTED', withdraw: 'WITHDRAWN' },
  SCORED: { shortlist: 'SHORTLISTED', leaveOut: 'NOT_SHORTLISTED', withdraw: 'WITHDRAWN' },
  SHORTLISTED: { propose: 'PROPOSED_AWARD', reserve: 'RESERVE', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  NOT_SHORTLISTED: {},
  PROPOSED_AWARD: { publish: 'IN_NOTICE', strike: 'REJECTED', withdraw: 'WITHDRAWN' },
  RESERVE: { promote: 'PROPOSED_AWARD', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  REJECTED: {},
  IN_NOTICE: { award: 'AWARDED', strike: 'REJECTED', withdraw: 'WITHDRAWN' },
  AWARDED: { contract: 'CONTRACTED', lapse: 'REJECTED', withdraw: 'WITHDRAWN' },
  CONTRACTED: { activate: 'ACTIVE', terminate: 'TERMINATED' },
  ACTIVE: {
    passMidterm: 'MIDTERM_PASS',
    demandRectification: 'MIDTERM_RECTIFY',
    failMidterm: 'MIDTERM_FAIL',
    terminate: 'TERMINATED',
  },
  MIDTERM_PASS: { passFinal: 'FINAL_PASS', failFinal: 'FINAL_FAIL', terminate: 'TERMINATED' },
  MIDTERM_RECTIFY: { passMidterm: 'MIDTERM_PASS', failMidterm: 'MIDTERM_FAIL', terminate: 'TERMINATED' },
  MIDTERM_FAIL: { terminate: 'TERMINATED' },
  FINAL_PASS: { close: 'CLOSED' },
  FINAL_FAIL: { terminate: 'TERMINATED' },
  CLOSED: {},
  TERMINATED: {},
  WITHDRAWN: {},
});

/** States in which an organisation has been awarded something 曾获立项, whatever became of it. */
export const AWARDED_STATES: readonly ApplicationState[] = APPLICATION_STATES.slice(
  APPLICATION_STATES.indexOf('AWARDED'),
  APPLICATION_STATES.indexOf('WITHDRAWN'),
);
