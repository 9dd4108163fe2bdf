/** A place on earth, WGS-84 degrees. */
export interface Spot {
  longitude: number;
  latitude: number;
}

/** A made-up signature. Times are milliseconds since 1970. */
export interface SimulatedSignature {
  at: number;
  point: Spot | null;
  device: string | null;
  shownAt: Spot | null;
}

/** The kinds of fraud told of the field. */
export const fraudKinds = [
  'ENTERED_FOR_NOBODY',
  'HOURS_FOR_SALE',
  'STOLEN_ACCOUNTS',
  'INVENTED_ACTIVITY',
  'HOUSEHOLD_RING',
  'CODE_SENT_AWAY',
  'STRETCHED_MINUTES',
] as const;
export type FraudKind = (typeof fraudKinds)[number];

/** A made-up record of service with the truth about it. */
export interface SimulatedRecord {
  id: string;
  requestId: string;
  volunteerId: string;
  source: 'SIGNED' | 'BACKFILLED' | 'PAPER';
  minutes: number;
  startedAt: number;
  endedAt: number;
  recordedAt: number;
  recordedBy: string | null;
  orderedAt: number;
  orderedBy: string;
  startsAt: number;
  endsAt: number;
  site: Spot | null;
  placeTakenAt: number;
  ownHousehold: boolean;
  signatures: SimulatedSignature[];
  /** Null for an honest one. */
  fraud: FraudKind | null;
  /** What happened, in a few words: which mess of real life, or how the fraud was done. */
  story: string;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Midnight of 1 January 2026 in Shanghai. */
export const YEAR_BEGINS = Date.UTC(2025, 11, 31, 16);
