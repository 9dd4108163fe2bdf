import { defineEvent } from '#platform';

/** The topic of complaints of a region and all below it, for its station. */
export const complaintBoardTopic = (regionId: string): string => `region:${regionId}:complaints`;

/** A complaint was filed or its state changed, or its days are over undecided; nothing of what it says. */
export const ComplaintChanged = defineEvent<{
  complaintId: string;
  state: string;
  overdue: boolean;
  /** From the district down to where the guest lives. */
  regionIds: readonly string[];
}>('listings.ComplaintChanged', ({ regionIds }) => regionIds.map(complaintBoardTopic));
