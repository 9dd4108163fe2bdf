import { defineEvent } from '#platform';
import type { TrancheState } from '../domain/tranche.states.js';

/** A tranche moved. Told inside the server only: whoever may read its project reads its state. */
export const TrancheChanged = defineEvent<{
  trancheId: string;
  applicationId: string;
  roundId: string;
  state: TrancheState;
}>('ventures.TrancheChanged');
