import type { PlannedTranche } from '../domain/planned-tranches.js';
import { roundHashing } from './round-hashing.js';

/** What both sides of an agreement sign. */
export interface AgreementTerms {
  readonly applicationId: string;
  readonly organisationId: string;
  readonly rulebookHash: string | null;
  readonly contract: number;
  readonly tranches: readonly PlannedTranche[];
  readonly midtermOn: string;
  readonly endsOn: string;
  /** What comes of the matching pool, in fen; absent where nothing does. */
  readonly matched?: number;
}

/** What a second person signs: the SHA-256 of the canonical JSON of terms. Whoever changes them voids the signature. */
export const termsHashOf = (terms: object): string => roundHashing.sha256(roundHashing.canonical(terms));
