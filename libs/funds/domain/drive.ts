import { addDays, businessDate, type LocalDate } from '#kernel';
import { disclosureErrors } from './disclosure.errors.js';
import type { DriveState } from './drive.states.js';
import { fundsErrors } from './funds.errors.js';

/** Who may give: everybody, members and known donors, or one community (公开募捐 · 定向募捐 · 互助互济). */
export const LANES = ['PUBLIC', 'TARGETED', 'MUTUAL_AID'] as const;
export type Lane = (typeof LANES)[number];

/** What becomes of the money by the goal; frozen when the drive opens. */
export const GOAL_POLICIES = ['KEEP_ALL', 'ALL_OR_NOTHING', 'REDIRECT'] as const;
export type GoalPolicy = (typeof GOAL_POLICIES)[number];

/** Whom the money is for: a group that the plan describes, or one named person, which is refused. */
export const BENEFICIARY_KINDS = ['GROUP', 'NAMED_PERSON'] as const;
export type BeneficiaryKind = (typeof BENEFICIARY_KINDS)[number];

/** Days between filing and opening, 《慈善组织公开募捐管理办法》第十条; a default of policy. */
export const FILING_DAYS = 10;

/** The plan of a drive (募捐方案), 《慈善法》第二十四条. */
export interface FundraisingPlan {
  readonly aim: string;
  readonly area: string;
  readonly responsiblePerson: string;
  readonly bankAccount: string;
  readonly beneficiaries: string;
  readonly use: string;
  readonly cost: string;
  readonly surplus: string;
}

/** A drive as the rules see it. Amounts in fen. */
export interface DriveTerms {
  readonly lane: Lane;
  readonly goal: number | null;
  readonly cap: number | null;
  readonly goalPolicy: GoalPolicy;
  readonly purposeId: string;
  readonly redirectPurposeId: string | null;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly platform: string | null;
}

/** Certificates of a host charity (慈善组织). Dates are business dates; the last day counts. */
export interface Certificates {
  readonly validFrom: string;
  readonly validTo: string;
  readonly publicQualification: string | null;
  readonly publicQualificationTo: string | null;
  readonly suspendedAt: Date | null;
}

/** Refuses terms that cannot be filed. Throws DRIVE_INCOMPLETE, PERSONAL_APPEAL_REFERRED. */
export function checkTerms(terms: DriveTerms, beneficiaryKind: BeneficiaryKind, now: Date): void {
  if (beneficiaryKind === 'NAMED_PERSON') throw fundsErrors.PERSONAL_APPEAL_REFERRED();
  const { goal, cap, goalPolicy, purposeId, redirectPurposeId } = terms;
  const faults: [string, boolean][] = [
    ['closesAt', terms.closesAt <= terms.opensAt || terms.closesAt <= now],
    ['goal', goal === null ? goalPolicy !== 'KEEP_ALL' : !isAmount(goal)],
    ['cap', cap !== null && (!isAmount(cap) || (goal !== null && cap < goal))],
    ['redirectPurposeId', (goalPolicy === 'REDIRECT') !== (redirectPurposeId !== null)],
    ['redirectPurposeId', redirectPurposeId === purposeId],
    ['platform', terms.lane === 'PUBLIC' && terms.platform === null],
  ];
  const fault = faults.find(([, isFault]) => isFault);
  if (fault) throw fundsErrors.DRIVE_INCOMPLETE({ field: fault[0] });
}

/** Refuses a host that may not raise money in a lane on a date. Throws CHARITY_NOT_VALID, PUBLIC_QUALIFICATION_MISSING. */
export function checkHost(host: Certificates, lane: Lane, now: Date): void {
  const today = businessDate(now);
  const inForce = host.suspendedAt === null && host.validFrom <= today && today <= host.validTo;
  if (!inForce) throw fundsErrors.CHARITY_NOT_VALID();
  const qualified = host.publicQualification !== null && today <= (host.publicQualificationTo ?? '');
  if (lane === 'PUBLIC' && !qualified) throw fundsErrors.PUBLIC_QUALIFICATION_MISSING();
}

/** Refuses an opening before its time or too soon after the filing. Throws DRIVE_FILED_TOO_LATE, DRIVE_NOT_DUE, DRIVE_NOT_OPEN. */
export function checkOpening(terms: DriveTerms, filedOn: string | null, now: Date): void {
  const { lane, opensAt, closesAt } = terms;
  if (lane === 'PUBLIC') {
    const earliest = addDays((filedOn ?? businessDate(now)) as LocalDate, FILING_DAYS);
    if (filedOn === null || businessDate(now) < earliest) throw fundsErrors.DRIVE_FILED_TOO_LATE({ earliest });
  }
  if (now < opensAt) throw fundsErrors.DRIVE_NOT_DUE({ opensAt: opensAt.toISOString() });
  if (now >= closesAt) throw fundsErrors.DRIVE_NOT_OPEN();
}

/** A drive that takes gifts, or not. Amounts in fen. */
export interface DriveStanding {
  readonly state: DriveState;
  readonly closesAt: Date;
  readonly cap: number | null;
  readonly raised: number;
  readonly inFlight: number;
  /** The earliest day on which a report is due that is not published. */
  readonly reportDueOn: string | null;
}

/**
 * Refuses a gift that the drive cannot take: late by a millisecond, above the cap, or while a report is overdue. Throws
 * DRIVE_NOT_OPEN, DRIVE_REPORT_OVERDUE, DRIVE_CAP_REACHED.
 */
export function checkGift(drive: DriveStanding, amount: number, now: Date): void {
  if (drive.state !== 'OPEN' || now >= drive.closesAt) throw fundsErrors.DRIVE_NOT_OPEN();
  const { reportDueOn: dueOn } = drive;
  if (dueOn !== null && isOverdue(drive, now)) throw disclosureErrors.DRIVE_REPORT_OVERDUE({ dueOn });
  const left = roomIn(drive);
  if (left !== null && amount > left) throw fundsErrors.DRIVE_CAP_REACHED({ left });
}

/** So many gifts to one drive with a cap may wait for the payment of one person: what is promised keeps others out. */
export const UNPAID_GIFTS = 3;

/** Refuses (DRIVE_GIFTS_UNPAID) one gift more to a drive with a cap, of somebody who has promised so many and paid none of them. */
export function checkUnpaid({ cap }: Pick<DriveStanding, 'cap'>, unpaid: number): void {
  if (cap !== null && unpaid >= UNPAID_GIFTS) throw fundsErrors.DRIVE_GIFTS_UNPAID({ limit: UNPAID_GIFTS });
}

/** Whether a report that was due is not published: from the first millisecond of the day after (逾期). */
export function isOverdue({ reportDueOn }: Pick<DriveStanding, 'reportDueOn'>, at: Date): boolean {
  return reportDueOn !== null && businessDate(at) > reportDueOn;
}

/** Fen that still fit below the cap, with those in flight; null without a cap. */
export function roomIn({ cap, raised, inFlight }: Pick<DriveStanding, 'cap' | 'raised' | 'inFlight'>): number | null {
  return cap === null ? null : Math.max(0, cap - raised - inFlight);
}

/** What becomes of a closed drive when no payment is in flight any more. */
export function outcomeOf({
  goalPolicy,
  goal,
  raised,
}: Pick<DriveTerms, 'goalPolicy' | 'goal'> & { raised: number }): 'SUCCEEDED' | 'FAILED' {
  return goalPolicy === 'KEEP_ALL' || raised >= (goal ?? 0) ? 'SUCCEEDED' : 'FAILED';
}

const isAmount = (value: number): boolean => Number.isSafeInteger(value) && value > 0;
