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
export const requireMayReview = (persons: MicroPersons, personId: string): void => refuse(persons, personId, REVIEWS);

/** Confirms: neither who submitted nor who reviewed. Throws as above. */
export const requireMayConfirm = (persons: MicroPersons, personId: string): void => refuse(persons, personId, CONFIRMS);

/** Draws the settlement up: not who submitted. Throws as above. */
export const requireMaySettle = (persons: MicroPersons, personId: string): void => refuse(persons, personId, SETTLES);

/** Approves the settlement: neither who submitted nor who drew it up. Throws as above. */
export const requireMayApprove = (persons: MicroPersons, personId: string): void => refuse(persons, personId, APPROVES);

/** Sends the money: nobody who had a part in the settlement. Throws as above. */
export const requireMayPay = (persons: MicroPersons, personId: string): void => refuse(persons, personId, PAYS);

/** Whether somebody may approve the settlement, as far as the other parts go. */
export const mayApprove = (persons: MicroPersons, personId: string): boolean =>
  partOf(persons, personId, APPROVES) === undefined;

/** Whether somebody may send the money, as far as the other parts go. */
export const mayPay = (persons: MicroPersons, personId: string): boolean =>
  partOf(persons, personId, PAYS) === undefined;

const REVIEWS: readonly Part[] = ['SUBMITTER'];
const CONFIRMS: readonly Part[] = ['SUBMITTER', 'REVIEWER'];
const SETTLES: readonly Part[] = ['SUBMITTER'];
const APPROVES: readonly Part[] = ['SUBMITTER', 'MAKER'];
const PAYS: readonly Part[] = ['SUBMITTER', 'MAKER', 'CHECKER'];

function partOf(persons: MicroPersons, personId: string, kept: readonly Part[]): Part | undefined {
  const { submittedBy, reviewedBy, settledBy, approvedBy } = persons;
  return partHadBy<Part>(
    [
      ['SUBMITTER', submittedBy],
      ['REVIEWER', reviewedBy],
      ['MAKER', settledBy],
      ['CHECKER', approvedBy],
    ],
    personId,
    kept,
  );
}

function refuse(persons: MicroPersons, personId: string, kept: readonly Part[]): void {
  const because = partOf(persons, personId, kept);
  if (because !== undefined) throw microErrors.MICRO_NEEDS_ANOTHER_PERSON({ because });
}
