import { defineEvent } from '#platform';

/** The feed of one drive. */
export const driveTopic = (driveId: string): string => `drive:${driveId}`;

/** What a drive has raised, or its state, changed. Nothing of any donor. */
export const DriveProgressed = defineEvent<{ driveId: string; state: string; raised: number }>(
  'funds.DriveProgressed',
  ({ driveId }) => [driveTopic(driveId)],
);

/** A donation of a person changed; told to the person alone. */
export const DonationChanged = defineEvent<{ donationId: string; donorId: string; state: string }>(
  'funds.DonationChanged',
  ({ donorId }) => [`person:${donorId}:donations`],
);

/** The feed of what a charity should have published and did not. */
export const overdueTopic = (hostId: string): string => `charity:${hostId}:overdue`;

/** A deadline of a drive passed; told to its charity. */
export const DisclosureOverdue = defineEvent<{ driveId: string; hostId: string; kind: string; dueOn: string }>(
  'funds.DisclosureOverdue',
  ({ hostId }) => [overdueTopic(hostId)],
);
