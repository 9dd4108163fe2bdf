import { defineEvent } from '#platform';
import type { ApplicationState } from '../domain/application.states.js';
import type { RoundState } from '../domain/round.states.js';

/** The feed of a round. */
export const roundTopic = (roundId: string): string => `round:${roundId}`;

/** A round entered a phase, or what was published of it changed. Says nothing of applications, scores, counts and ranks. */
export const RoundChanged = defineEvent<{ roundId: string; state: RoundState; version: number }>(
  'ventures.RoundChanged',
  ({ roundId }) => [roundTopic(roundId)],
);

/** An application moved. Told inside the server only: whoever may read it reads its state. */
export const ApplicationChanged = defineEvent<{ applicationId: string; roundId: string; state: ApplicationState }>(
  'ventures.ApplicationChanged',
);
