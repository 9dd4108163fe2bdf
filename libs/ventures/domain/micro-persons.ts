import { microErrors } from './micro.errors.js';
import { partHadBy } from './release-persons.js';

/** Who has done what in a small project so far (经办、复核、支付分离). */
export interface MicroPersons {
  readonly submittedBy: string | null;
  readonly reviewedBy: string | null;
  readonly settledBy: string | null;
  readonly approvedBy: string | null;
}

type Part = 'SUBMITTER' | 'REVIEWER' | 'MAKER' | 'CHECKER';

/** Reviews: not who submitted. Throws MICRO_NEEDS_ANOTHER_PERSON. */
export const requireMayReview = (persons: MicroPersons, personId: string): void =>
  refuse(persons, personId, ['SUBMITTER']);

/** Confirms: neither who submitted nor who reviewed. Throws as above. */
export const requireMayConfirm = (persons: MicroPersons, personId: string): void =>
  refuse(persons, personId, ['SUBMITTER', 'REVIEWER']);

/** Draws the settlement up: not who submitted. Throws as above. */
export const requireMaySettle = (persons: MicroPersons, personId: string): void =>
  refuse(persons, personId, ['SUBMITTER']);

/** Approves the settlement: neither who submitted nor who drew it up. Throws as above. */
export const requireMayApprove = (persons: MicroPersons, personId: string): void =>
  refuse(persons, personId, ['SUBMITTER', 'MAKER']);

/** Sends the money: nobody who had a part in the settlement. Throws as above. */
export const requireMayPay = (persons: MicroPersons, personId: string): void =>
  refuse(persons, personId, ['SUBMITTER', 'MAKER', 'CHECKER']);

function refuse(persons: MicroPersons, personId: string, kept: readonly Part[]): void {
  const { submittedBy, reviewedBy, settledBy, approvedBy } = persons;
  const because = partHadBy<Part>(
    [
      ['SUBMITTER', submittedBy],
      ['REVIEWER', reviewedBy],
      ['MAKER', settledBy],
      ['CHECKER', approvedBy],
    ],
    personId,
    kept,
  );
  if (because !== undefined) throw microErrors.MICRO_NEEDS_ANOTHER_PERSON({ because });
}
