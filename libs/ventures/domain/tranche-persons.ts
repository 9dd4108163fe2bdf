import { awardsErrors } from './awards.errors.js';
import { isAnotherPerson, type TrancheHands } from './tranche.states.js';

/** Refuses whoever had a part in this release already: maker, checker and payer are three. Throws TRANCHE_NEEDS_ANOTHER_PERSON. */
export function requireAnotherPerson(hands: TrancheHands, personId: string): void {
  if (isAnotherPerson(hands, personId)) return;
  const because = hands.requestedBy === personId ? 'MAKER' : hands.approvedBy === personId ? 'CHECKER' : 'PAYER';
  throw awardsErrors.TRANCHE_NEEDS_ANOTHER_PERSON({ because });
}
