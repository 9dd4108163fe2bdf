import { defineEvent } from '#platform';

/** The topic of a region's board: needs and matches of the region and all below it. */
export const boardTopic = (regionId: string): string => `region:${regionId}:supply-board`;
/** The topic of supplies that serve a region as a whole: boards of regions below follow it, too. */
export const servedTopic = (regionId: string): string => `served:${regionId}:supply-board`;
/** The topic of an organisation's supplies and matches. */
export const supplierTopic = (organisationId: string): string => `organisation:${organisationId}:supply-board`;

type BoardNews = {
  kind: string;
  id: string;
  state: string;
  /** From the district down to the region of a need. */
  regionIds: readonly string[];
  servedRegionIds: readonly string[];
  organisationId: string | null;
};

/** A need, a supply or a match came to the board or changed its state (供需看板动态). */
export const SupplyBoardChanged = defineEvent<BoardNews>(
  'listings.SupplyBoardChanged',
  ({ regionIds, servedRegionIds, organisationId }) => [
    ...regionIds.map(boardTopic),
    ...servedRegionIds.map(servedTopic),
    ...(organisationId === null ? [] : [supplierTopic(organisationId)]),
  ],
);

/** A need or a supply looks for partners: it was published, renewed, or a match of it was declined. */
export const BoardEntryLooks = defineEvent<{ side: string; entryId: string }>('listings.BoardEntryLooks');
