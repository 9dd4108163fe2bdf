import type { LocalDate } from '#kernel';
import type { BundleObjection } from './round-bundle.js';

/**
 * What a ruling 裁定 is about: an objection that was decided, an application that was taken back, an award that nobody signed in
 * time, an organisation that is barred.
 */
export const RULING_KINDS = ['OBJECTION', 'WITHDRAWAL', 'LAPSE', 'BAN'] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

/** What is ruled. */
export interface RulingDraft {
  readonly kind: RulingKind;
  readonly applicationId: string;
  readonly objectionId: string | null;
  readonly upheld: boolean;
  /** Of a lapse: when the award was confirmed. */
  readonly confirmedOn?: LocalDate;
  /** Of a ban: its last day. */
  readonly barredUntil?: LocalDate;
}

/** A ruling as it is kept. */
export interface Ruling {
  readonly kind: RulingKind;
  readonly applicationId: string;
  readonly upheld: boolean;
  readonly noticeOn: LocalDate;
  readonly confirmedOn: LocalDate | null;
  readonly barredUntil: LocalDate | null;
}

/** A ruling as it is written into the bundle of its round. */
export function rulingFact({ kind, applicationId, upheld, noticeOn, ...days }: Ruling): BundleObjection {
  const fact = { applicationId, upheld, noticeOn };
  if (kind === 'WITHDRAWAL') return { ...fact, withdrawn: true };
  if (kind === 'LAPSE' && days.confirmedOn !== null) return { ...fact, lapsed: { confirmedOn: days.confirmedOn } };
  if (kind === 'BAN' && days.barredUntil !== null) return { ...fact, barred: { until: days.barredUntil } };
  return fact;
}
