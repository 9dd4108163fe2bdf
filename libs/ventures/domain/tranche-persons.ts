import { awardsErrors } from './awards.errors.js';
import {
  partOfRelease,
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
  const because = partOfRelease(tranche, personId);
  if (because !== undefined) throw awardsErrors.TRANCHE_NEEDS_ANOTHER_PERSON({ because });
}
