import { defineEvent } from '#platform';

/** A volunteer has a star from now on. */
export const StarAwarded = defineEvent<{ applicationId: string; volunteerId: string; star: number }>(
  'points.StarAwarded',
);

/** A star was taken back, because hours behind it were. */
export const StarRevoked = defineEvent<{ applicationId: string; volunteerId: string; star: number }>(
  'points.StarRevoked',
);
