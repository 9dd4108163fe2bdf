import type { LocalDate } from '#kernel';
import type { DrawAttempt } from './draw-attempt.js';
import type { Contribution, PoolShare } from './matching-pool.js';
import type { NoticePeriod } from './notice-period.js';
import type { PoolExpert } from './draw-panel.js';
import type { Ballot } from './public-vote.js';
import type { Decider } from './ranking.js';
import type { VentureRulebook } from './rulebook.js';
import type { Decision } from './select-awards.js';
import type { Marks } from './score-sheet.js';

/** The form of a bundle. */
export const BUNDLE_FORMAT = 'linli.round-bundle.v1';

/** What was fixed of a round before the draw. */
export interface BundleRound {
  readonly id: string;
  /** SHA-256 of the rulebook's canonical JSON, as it was announced. */
  readonly rulebookHash: string;
  /** UTC with milliseconds, ISO 8601. */
  readonly closeAt: string;
  /** The public value that was named at the announcement. */
  readonly publicValue: string;
  /** When the notice was published, in Shanghai. */
  readonly noticeOn: LocalDate;
  /** Which attempt drew the panel; absent if the first did. */
  readonly draw?: DrawAttempt;
}

/** An application that was in at the close. Amounts in fen. */
export interface BundleApplication {
  readonly id: string;
  readonly organisationId: string;
  readonly category: string;
  readonly budget: number;
  readonly own: number;
  readonly asked: number;
  readonly earlierAwards: number;
  /** Donations secured. */
  readonly raised: number;
  /** The special bonus in 1/100 points. */
  readonly special: number;
  /** SHA-256 of what the special bonus was given for; absent where there is none. */
  readonly specialEvidence?: string;
  /** Whether it passed the screening. */
  readonly eligible: boolean;
}

/** An expert of the pool, with the applications that one was in conflict with when the panel was drawn. */
export interface BundleExpert extends PoolExpert {
  readonly conflicts: readonly string[];
}

/** Somebody who stopped reviewing an application 回避, in the order in which it happened; the own sheet on it is void. */
export interface BundleRecusal {
  readonly applicationId: string;
  readonly expertId: string;
}

/** A sheet without words: marks in the order of the criteria. */
export interface BundleSheet {
  readonly applicationId: string;
  readonly expertId: string;
  readonly marks: Marks;
}

/**
 * What was ruled after the review: an objection that was decided, a withdrawal, an award that was not signed in time, a ban. The
 * notice of who moves up begins on the date.
 */
export interface BundleObjection {
  readonly applicationId: string;
  readonly upheld: boolean;
  readonly noticeOn: LocalDate;
  /** The organisation took its application back 撤回, which strikes it as an upheld objection does. Absent for objections. */
  readonly withdrawn?: true;
  /** The award was not signed within the time of the rules 逾期未签约, counted from this day on. Absent for all others. */
  readonly lapsed?: { readonly confirmedOn: LocalDate };
  /** Its organisation is barred 限制申报 until the end of this day. Absent for all others. */
  readonly barred?: { readonly until: LocalDate };
}

/** How a project ended so far: failed, with what it verifiably spent, or audited. Amounts in fen. */
export interface BundleProject {
  readonly applicationId: string;
  readonly tranchesPaid: number;
  /** `withMatch`: what was paid of the matching pool is claimed back by the same rule. Absent for nothing paid, and in old files. */
  readonly failure: { readonly verified: number; readonly withMatch?: true } | null;
  readonly audit: { readonly audited: number; readonly ownSpent: number } | null;
  /** What it had to give back and was given up 核销; left out: nothing. */
  readonly writtenOff?: number;
  /** Its share of the matching pool has arrived. Absent where it has not. */
  readonly matchPaid?: true;
}

/** Whether people worked on a date. */
export interface BundleDay {
  readonly date: LocalDate;
  readonly working: boolean;
}

/** What a round was decided from. Personal data are pseudonyms of this round. */
export interface BundleGiven {
  readonly round: BundleRound;
  readonly rulebook: VentureRulebook;
  readonly applications: readonly BundleApplication[];
  readonly experts: readonly BundleExpert[];
  readonly recusals: readonly BundleRecusal[];
  readonly sheets: readonly BundleSheet[];
  readonly ballots: readonly Ballot[];
  readonly contributions: readonly Contribution[];
  readonly calendar: readonly BundleDay[];
  readonly objections: readonly BundleObjection[];
  readonly projects: readonly BundleProject[];
}

/** The score of an application; null where fewer than three sheets count. Exact numbers are in 1/100 points. */
export interface BundleScore {
  readonly applicationId: string;
  readonly sheets: number;
  readonly panel: string | null;
  readonly panelExact: string | null;
  readonly total: string | null;
  readonly totalExact: string | null;
}

/** What was decided, all of it computed from what is given. */
export interface BundleResults {
  readonly seed: string;
  readonly panel: readonly string[];
  readonly reviews: readonly { readonly applicationId: string; readonly expertIds: readonly string[] }[];
  readonly substitutes: readonly (BundleRecusal & { readonly substituteId: string | null })[];
  readonly scores: readonly BundleScore[];
  readonly ranking: readonly {
    readonly applicationId: string;
    readonly rank: number;
    readonly decidedBy: Decider | null;
  }[];
  readonly matching: readonly PoolShare[];
  readonly notice: NoticePeriod;
  readonly decisions: readonly Decision[];
  readonly promotions: readonly {
    readonly struck: string;
    readonly promoted: string | null;
    readonly notice: NoticePeriod | null;
    /** The last day on which an award that lapsed could be signed; absent for all others. */
    readonly signBy?: LocalDate;
  }[];
  readonly awards: readonly Decision[];
  readonly tranches: readonly {
    readonly applicationId: string;
    readonly contract: number;
    readonly amounts: readonly number[];
  }[];
  readonly outcomes: readonly {
    readonly applicationId: string;
    readonly paid: number;
    readonly withheld: number;
    readonly clawback: number;
    /** What the settlement still pays; negative: what is refunded; null before the audit. */
    readonly settled: number | null;
    /** What of the matching pool it was paid 配捐; absent where nothing was. Not part of the contract. */
    readonly matched?: number;
  }[];
}

/** The seal of a part of what is given: its hash, and the first eight digits of the hash of each row. */
export interface BundleSeal {
  readonly hash: string;
  readonly rows: readonly string[];
}

/** A round that anybody can recompute. */
export interface RoundBundle {
  readonly format: typeof BUNDLE_FORMAT;
  readonly given: BundleGiven;
  readonly seals: Readonly<Record<keyof BundleGiven, BundleSeal>>;
  readonly results: BundleResults;
}

/** What the rules need of the outside to read a round: both are pure, and the same everywhere. */
export interface RoundHashing {
  /** SHA-256 of a text in UTF-8: 64 lower-case hexadecimal digits. */
  sha256(text: string): string;
  /** Canonical JSON (RFC 8785). */
  canonical(value: unknown): string;
}
