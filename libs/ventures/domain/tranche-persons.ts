import { awardsErrors } from './awards.errors.js';
import {
  isAnotherPerson,
  trancheStates,
  type TrancheEvent,
  type TrancheHands,
  type TrancheState,
} from './tranche.states.js';

/**
 * Refuses a step that is not the next one, and whoever had a part in this release already: maker, checker and payer are
 * three. Throws STATE_NOT_ALLOWED, TRANCHE_NEEDS_ANOTHER_PERSON.
 */
export function requireMayTake(
  tranche: TrancheHands & { readonly state: TrancheState },
  event: TrancheEvent,
  personId: string,
): void {
  trancheStates.next(tranche.state, event);
  if (isAnotherPerson(tranche, personId)) return;
  const { requestedBy, approvedBy } = tranche;
  const because = requestedBy === personId ? 'MAKER' : approvedBy === personId ? 'CHECKER' : 'PAYER';
  throw awardsErrors.TRANCHE_NEEDS_ANOTHER_PERSON({ because });
}
