import type { LocalDate } from '#kernel';
import type { BundleObjection } from './round-bundle.js';

/** What a ruling 裁定 is about: an objection that was decided, or an application that was taken back. */
export const RULING_KINDS = ['OBJECTION', 'WITHDRAWAL'] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

/** What is ruled. */
export interface RulingDraft {
  readonly kind: RulingKind;
  readonly applicationId: string;
  readonly objectionId: string | null;
  readonly upheld: boolean;
}

/** A ruling as it is kept. */
export interface Ruling {
  readonly kind: RulingKind;
  readonly applicationId: string;
  readonly upheld: boolean;
  readonly noticeOn: LocalDate;
}

/** A ruling as it is written into the bundle of its round. */
export function rulingFact({ kind, applicationId, upheld, noticeOn }: Ruling): BundleObjection {
  const fact = { applicationId, upheld, noticeOn };
  return kind === 'WITHDRAWAL' ? { ...fact, withdrawn: true } : fact;
}
