import type { Ratio } from './fraction.js';

/** The form of a rulebook; another form is another rulebook, never a reading of this one. */
export const RULEBOOK_FORMAT = 'linli.rulebook.v1';

/** How days are counted: 工作日 of the State Council's calendar with 调休, or 日历日 / 自然日. */
export const DAY_UNITS = ['WORKING', 'CALENDAR'] as const;
export type DayUnit = (typeof DAY_UNITS)[number];

/** A period of days. */
export interface Days {
  readonly count: number;
  readonly unit: DayUnit;
}

/** A category 类别 of applications. Amounts in fen; null: no limit of its own. */
export interface Category {
  readonly code: string;
  /** What all awards of the category come to at most. */
  readonly budget: number | null;
  /** What one award comes to at most, below the cap of the round. */
  readonly cap: number | null;
}

/** Money of a round 资金规则; amounts in fen. */
export interface MoneyRules {
  /** What all awards come to at most 资助总额. */
  readonly budget: number;
  /** What one award comes to at most 单项上限. */
  readonly cap: number;
  /** The largest part of a project's budget that is granted 资助比例. */
  readonly share: Ratio;
  /** The smallest part that is the applicant's own 自筹比例. */
  readonly ownShare: Ratio;
  /** One or more; each application names one. */
  readonly categories: readonly Category[];
}

/** A criterion 评分指标: marks 0 … max, weight in points of 100. */
export interface Criterion {
  readonly code: string;
  readonly weight: number;
  readonly max: number;
}

/** Seats of the panel that are kept for one field 专业领域. */
export interface Stratum {
  readonly field: string;
  readonly seats: number;
}

/** The panel 评审组 and its work. */
export interface PanelRules {
  /** Odd, five at least. */
  readonly size: number;
  /** Kept seats; the rest of the size is open to all fields. */
  readonly strata: readonly Stratum[];
  /** How many experts review each application. */
  readonly reviews: number;
  /** How many applications one expert reviews at most. */
  readonly load: number;
  readonly criteria: readonly Criterion[];
  /** Whether the applicants defend their projects 答辩 before the ranking. */
  readonly defence: boolean;
  /** What may be relaxed after a draw that found no panel 放宽条件, and how far; absent: nothing. No other rule ever is. */
  readonly relaxed?: RelaxedPanel;
}

/** Fewer kept seats, and a higher load. */
export type RelaxedPanel = Pick<PanelRules, 'strata' | 'load'>;

/** What a total is made of 总分构成. Weights are points of 100, bonuses 1/100 points. */
export type TotalRules =
  | { readonly kind: 'PANEL' }
  | { readonly kind: 'MIXED'; readonly panel: number; readonly donations: number; readonly vote: number }
  | {
      readonly kind: 'BONUS';
      /** One whole point for so many fen raised, in proportion, up to the maximum. */
      readonly fenPerPoint: number;
      readonly fundraisingMax: number;
      /** A special bonus is either nothing or between these. */
      readonly specialMin: number;
      readonly specialMax: number;
    };

/** Who is awarded 遴选规则. */
export interface SelectionRules {
  /** How many of the ranking are shortlisted; null: all. */
  readonly shortlist: number | null;
  /** How many are funded; null: as many as the money suffices for. */
  readonly places: number | null;
  /** How many wait as reserves 递补. */
  readonly reserves: number;
  /** The least total for an award, in 1/100 points. */
  readonly passMark: number;
  /** An award below this part of what the project is entitled to is not made. */
  readonly leastPart: Ratio;
  /** What follows when the money does not suffice for one: the next is tried, or nobody further is awarded. */
  readonly whenShort: 'SKIP' | 'STOP';
  /** How many awards of the round one organisation gets at most. */
  readonly perOrganisation: number;
}

/** The notice 公示 and what may be said against it 异议. */
export interface NoticeRules {
  readonly days: Days;
  /** Whether the day of publication is the first day, if it counts at all. */
  readonly countsFirstDay: boolean;
  /** A period of calendar days that would end on a day off ends on the next working day (《民法典》第二百零三条). */
  readonly endsOnWorkingDay: boolean;
  /** Within what an objection is re-checked 复核. */
  readonly recheck: Days;
  /** Whether the notice names all experts of the panel. */
  readonly namesExperts: boolean;
}

/** The vote of residents 公众投票: one person, one ballot of so many choices. */
export interface VoteRules {
  readonly choices: number;
}

/** Matching of donations 配捐, in fen; null: no cap. */
export interface MatchingPoolRules {
  readonly formula: 'LINEAR' | 'QUADRATIC';
  readonly pool: number;
  readonly capPerProject: number | null;
  /** What of one person's gifts to one project counts at most. */
  readonly capPerPerson: number | null;
}

/** An instalment 拨付期 of the contract: a part of 100, and what must have happened. */
export interface TrancheRules {
  readonly percent: number;
  readonly after: 'AGREEMENT' | 'MIDTERM' | 'FINAL';
  /** Within what it is paid, from its condition on; null: not promised. */
  readonly within: Days | null;
}

/** Steps of screening 资格审查 before the panel. */
export const SCREENING_STEPS = ['DOCUMENTS', 'FINANCE'] as const;
export type ScreeningStep = (typeof SCREENING_STEPS)[number];

/** The rules of a venture-philanthropy round 公益创投规则. Pinned by the hash of its canonical JSON when announced. */
export interface VentureRulebook {
  readonly format: typeof RULEBOOK_FORMAT;
  readonly kind: 'VENTURE';
  /** Of which city or programme, and of when. */
  readonly name: string;
  /** Calendar days for applications at least. */
  readonly openDays: number;
  readonly screening: readonly ScreeningStep[];
  /** Whether results of the panel are checked once more 复核 before the notice. */
  readonly recheck: boolean;
  readonly money: MoneyRules;
  readonly panel: PanelRules;
  readonly total: TotalRules;
  readonly vote: VoteRules | null;
  readonly matching: MatchingPoolRules | null;
  readonly selection: SelectionRules;
  readonly notice: NoticeRules;
  /**
   * Within what an award is signed 签约期限, from the day of its confirmation on; then it lapses. Absent: an award waits for as
   * long as it takes. Rulebooks of before say nothing of it, and their hash stays what it was.
   */
  readonly signing?: Days;
  readonly tranches: readonly TrancheRules[];
  /** Years without applications after a breach 限制申报. */
  readonly banYears: number;
}

/** A type of small project 民生微实项目 with the most it is subsidised by, in fen. */
export interface MicroType {
  readonly code: string;
  readonly cap: number;
}

/** The rules of small projects of daily life 民生微实项目 (申报—审核—确认—实施—验收). */
export interface MicroRulebook {
  readonly format: typeof RULEBOOK_FORMAT;
  readonly kind: 'MICRO';
  readonly name: string;
  /** What all subsidies come to at most, in fen. */
  readonly budget: number;
  /** The part of the settled cost that is subsidised 补助比例. */
  readonly rate: Ratio;
  readonly types: readonly MicroType[];
  readonly notice: NoticeRules;
  readonly banYears: number;
}

/** Rules as data: cities differ. */
export type Rulebook = VentureRulebook | MicroRulebook;
