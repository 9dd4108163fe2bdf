import { defineEvent } from '#platform';

/** A volunteer's points changed by a transfer of the ledger; told to the person alone. */
export const PointsChanged = defineEvent<{ personId: string; transferId: string }>(
  'points.PointsChanged',
  (payload) => [`person:${payload.personId}:points`],
);
