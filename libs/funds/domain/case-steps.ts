import { disbursementStates, type DisbursementState } from './disbursement.states.js';
import { grantStates, isBeforePayment, type GrantEvent, type GrantState } from './grant.states.js';
import type { GrantLane } from './grant.types.js';
import { keptOut, type CasePart, type CasePersons, type GuardedStep } from './two-persons.js';

/** A step that comes next in a case, a payment, a refund or a report (下一步). */
export const CASE_STEPS = [
  'VERIFY',
  'COMPLETE_PAPERS',
  'APPROVE',
  'REJECT',
  'CHANGE_TERMS',
  'RESERVE',
  'ORDER_PAYMENT',
  'ACKNOWLEDGE',
  'DISCLOSE',
  'APPEAL',
  'REPORT_MISUSE',
  'DEMAND_RECLAIM',
  'RECORD_RECLAIM',
  'WRITE_OFF',
  'DECLARE_INTEREST',
  'SEND',
  'SETTLE',
  'BOUNCE',
  'RETRY',
  'APPROVE_REFUND',
  'PUBLISH',
] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

/** Why a step is not the reader's: not a right of his, a part that he had, or papers that miss. */
export type StepBarrier = 'ROLE' | CasePart | 'PAPERS';

/** A step that comes next, and what keeps the reader from it; null where it is his to take. */
export interface StepRight {
  readonly step: CaseStep;
  readonly barrier: StepBarrier | null;
}

/** Rights in a case, as `GrantAccess` gives them. */
type Right = 'OWN' | 'VERIFY' | 'APPROVE' | 'MANAGE' | 'PAY';

/** What of a grant decides about its next steps. */
export interface GrantStanding {
  readonly state: GrantState;
  readonly lane: GrantLane;
  readonly approvalsNeeded: number;
  readonly papersCompletedAt: Date | null;
  readonly appealedAt: Date | null;
  /** State of its payment; null while none is ordered. */
  readonly payment: DisbursementState | null;
  readonly misuseReportedBy: string | null;
  readonly backDemandedBy: string | null;
}

interface Rule {
  readonly step: CaseStep;
  readonly rights: readonly Right[];
  readonly open: (grant: GrantStanding, persons: CasePersons) => boolean;
  readonly guard?: GuardedStep;
  /** Who did the step before, where that keeps out. */
  readonly maker?: (grant: GrantStanding) => string | null;
  readonly needsPapers?: (grant: GrantStanding) => boolean;
}

const allows =
  (event: GrantEvent) =>
  ({ state }: GrantStanding): boolean =>
    grantStates.allows(state, event);
const approved = ({ approvalsNeeded }: GrantStanding, { approvers }: CasePersons): boolean =>
  approvers.length >= approvalsNeeded;
/** A payment that has left is not called back. */
const notUnderWay = ({ payment }: GrantStanding): boolean => payment !== 'SENT' && payment !== 'SETTLED';
const WAITS_FOR_PAPERS: readonly GrantState[] = ['SUBMITTED', 'APPEALED', 'REJECTED'];

const RULES: readonly Rule[] = [
  { step: 'VERIFY', rights: ['VERIFY'], open: allows('verify'), guard: 'VERIFY' },
  {
    ...{ step: 'COMPLETE_PAPERS', rights: ['VERIFY', 'MANAGE'] },
    open: ({ papersCompletedAt, state }) => papersCompletedAt === null && !WAITS_FOR_PAPERS.includes(state),
  },
  {
    ...{ step: 'APPROVE', rights: ['APPROVE'], guard: 'APPROVE' },
    open: (grant, persons) => allows('approve')(grant) && !approved(grant, persons),
    needsPapers: ({ lane }) => lane === 'ORDINARY',
  },
  {
    ...{ step: 'RESERVE', rights: ['MANAGE'] },
    open: (grant, persons) => grant.state === 'APPROVED_2' && approved(grant, persons),
  },
  {
    ...{ step: 'ORDER_PAYMENT', rights: ['MANAGE'], guard: 'ORDER' },
    open: ({ state, payment }) => state === 'RESERVED' && payment === null,
  },
  { step: 'ACKNOWLEDGE', rights: ['OWN'], open: allows('acknowledge') },
  { step: 'DISCLOSE', rights: ['MANAGE'], open: allows('disclose'), needsPapers: () => true },
  { step: 'APPEAL', rights: ['OWN'], open: (grant) => allows('appeal')(grant) && grant.appealedAt === null },
  {
    ...{ step: 'CHANGE_TERMS', rights: ['OWN', 'VERIFY', 'MANAGE'] },
    open: (grant) => allows('change')(grant) && notUnderWay(grant),
  },
  {
    ...{ step: 'REJECT', rights: ['APPROVE', 'MANAGE'] },
    open: (grant) => allows('reject')(grant) && notUnderWay(grant),
  },
  { step: 'REPORT_MISUSE', rights: ['VERIFY', 'APPROVE', 'MANAGE'], open: allows('reportMisuse') },
  {
    ...{ step: 'DEMAND_RECLAIM', rights: ['MANAGE'], open: allows('demandBack'), guard: 'WRITE_OFF' },
    maker: ({ misuseReportedBy }) => misuseReportedBy,
  },
  { step: 'RECORD_RECLAIM', rights: ['PAY', 'MANAGE'], open: allows('receiveBack') },
  {
    ...{ step: 'WRITE_OFF', rights: ['MANAGE'], open: allows('writeOff'), guard: 'WRITE_OFF' },
    maker: ({ backDemandedBy }) => backDemandedBy,
  },
  {
    ...{ step: 'DECLARE_INTEREST', rights: ['VERIFY', 'APPROVE', 'MANAGE', 'PAY'], guard: 'ORDER' },
    open: ({ state }) => isBeforePayment(state),
  },
];

/** Steps that come next in the case of a grant, and for each what keeps somebody with these rights from it. */
export function grantSteps(
  grant: GrantStanding,
  persons: CasePersons,
  reader: { readonly personId: string; readonly rights: ReadonlySet<string> },
): StepRight[] {
  return RULES.filter(({ open }) => open(grant, persons)).map((rule) => ({
    step: rule.step,
    barrier: barrierOf(rule, grant, persons, reader),
  }));
}

function barrierOf(
  { rights, guard, maker, needsPapers }: Rule,
  grant: GrantStanding,
  persons: CasePersons,
  reader: { readonly personId: string; readonly rights: ReadonlySet<string> },
): StepBarrier | null {
  if (!rights.some((right) => reader.rights.has(right))) return 'ROLE';
  const part = guard === undefined ? null : keptOut(guard, persons, reader.personId, maker?.(grant) ?? null);
  if (part !== null) return part;
  return needsPapers?.(grant) && grant.papersCompletedAt === null ? 'PAPERS' : null;
}

/** What somebody is to a payment. */
export interface PaymentReader {
  readonly personId: string;
  readonly makes: boolean;
  readonly pays: boolean;
}

/** Steps that come next for a payment. `persons` are those of the case that it pays, if it pays one. */
export function paymentSteps(
  { state, madeBy }: { readonly state: DisbursementState; readonly madeBy: string },
  persons: CasePersons | null,
  { personId, makes, pays }: PaymentReader,
): StepRight[] {
  const sending = (): StepBarrier | null => {
    if (!pays) return 'ROLE';
    if (madeBy === personId) return 'MAKER';
    return persons === null ? null : keptOut('PAY', persons, personId, madeBy);
  };
  const rights: readonly (readonly [CaseStep, 'send' | 'settle' | 'bounce' | 'retry', () => StepBarrier | null])[] = [
    ['SEND', 'send', sending],
    ['SETTLE', 'settle', () => (pays ? null : 'ROLE')],
    ['BOUNCE', 'bounce', () => (pays ? null : 'ROLE')],
    ['RETRY', 'retry', () => (makes ? null : 'ROLE')],
  ];
  return rights
    .filter(([, event]) => disbursementStates.allows(state, event))
    .map(([step, , barrier]) => ({ step, barrier: barrier() }));
}
