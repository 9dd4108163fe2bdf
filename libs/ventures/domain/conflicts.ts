import { addYears, type LocalDate } from '#kernel';

/** Ties to an organisation that end with the office, and count for three years more. */
export const OFFICES = ['EMPLOYEE', 'BOARD', 'SHAREHOLDER'] as const;
/** All ties to an organisation 关联. KIN: 近亲属 of somebody in its lead. TRAINER, SUPERVISOR: paid. */
export const TIES = [...OFFICES, 'KIN', 'TRAINER', 'SUPERVISOR'] as const;
export type TieKind = (typeof TIES)[number];

/** Why a person has nothing to do with an application 回避事由. */
export const CONFLICTS = [...TIES, 'DONOR', 'OWN_APPLICATION', 'DECLARED', 'REQUESTED'] as const;
export type ConflictKind = (typeof CONFLICTS)[number];

/** For how many years after its last day an office still counts. */
export const OFFICE_COUNTS_YEARS = 3;

/** What is known of an expert, or of anybody who works on a round. Facts of this round only where it says so. */
export interface PersonFacts {
  readonly id: string;
  /** `until` is the last day of the tie; null while it lasts. */
  readonly ties: readonly {
    readonly kind: TieKind;
    readonly organisationId: string;
    readonly until: LocalDate | null;
  }[];
  /** Organisations that got a gift of the person within this round. */
  readonly donatedTo: readonly string[];
  /** Organisations that the person acts for in this round, with the category that they applied in. */
  readonly ownApplications: readonly { readonly organisationId: string; readonly category: string }[];
  /** Applications that the person declared a conflict with 自行申明. */
  readonly declared: readonly string[];
  /** Applications whose applicant asked for the recusal, with success 申请回避. */
  readonly requested: readonly string[];
}

/** What is known of an application. */
export interface ApplicationFacts {
  readonly id: string;
  readonly organisationId: string;
  readonly category: string;
}

/** All conflicts of a person with an application on a date, in a fixed order; empty if there is none. Conflicts are hard. */
export function conflictsOf(person: PersonFacts, application: ApplicationFacts, on: LocalDate): ConflictKind[] {
  const ties = person.ties.filter((tie) => tie.organisationId === application.organisationId && stillCounts(tie, on));
  const kinds = new Set<ConflictKind>(ties.map(({ kind }) => kind));
  if (person.donatedTo.includes(application.organisationId)) kinds.add('DONOR');
  if (person.ownApplications.some((own) => own.category === application.category)) kinds.add('OWN_APPLICATION');
  if (person.ownApplications.some((own) => own.organisationId === application.organisationId)) {
    kinds.add('OWN_APPLICATION');
  }
  if (person.declared.includes(application.id)) kinds.add('DECLARED');
  if (person.requested.includes(application.id)) kinds.add('REQUESTED');
  return CONFLICTS.filter((kind) => kinds.has(kind));
}

const isOffice = (kind: TieKind): boolean => (OFFICES as readonly TieKind[]).includes(kind);

/** An office counts up to and with the third anniversary of its last day; the other ties do not lapse. */
function stillCounts({ kind, until }: PersonFacts['ties'][number], on: LocalDate): boolean {
  return until === null || !isOffice(kind) || addYears(until, OFFICE_COUNTS_YEARS) >= on;
}
