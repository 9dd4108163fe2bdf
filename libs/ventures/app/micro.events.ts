import { defineEvent } from '#platform';
import type { MicroProjectState } from '../domain/micro-project.states.js';

/** A small project moved. Told inside the server only: whoever may read it reads its state. */
export const MicroProjectChanged = defineEvent<{ projectId: string; roundId: string; state: MicroProjectState }>(
  'ventures.MicroProjectChanged',
  () => [],
);
