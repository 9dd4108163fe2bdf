import { defineEvent } from '#platform';

/** A volunteer's points changed by a transfer of the ledger; told to the person alone. */
export const PointsChanged = defineEvent<{ personId: string; transferId: string }>(
  'points.PointsChanged',
  (payload) => [`person:${payload.personId}:points`],
);

/** A redemption of somebody changed, and what it holds of his points with it; told to the person alone. */
export const RedemptionChanged = defineEvent<{
  personId: string;
  redemptionId: string;
  state: string;
  /** The transfer that settled or reversed the hold, else the hold itself. */
  transferId: string;
}>('points.RedemptionChanged', (payload) => [`person:${payload.personId}:points`]);
