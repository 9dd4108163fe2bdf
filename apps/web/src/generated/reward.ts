/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const MyHoursDocument = /* @__PURE__ */ typed<Types.MyHoursQuery, Types.MyHoursQueryVariables>(
  'query MyHours($after: Cursor) { myServiceRecords(first: 20, after: $after) { nodes { ...HoursLine } pageInfo { hasNextPage endCursor } } } fragment HoursLine on ServiceRecord { id requestId day minutes signedMinutes reason source state startedAt endedAt correction { id minutes reason state dueAt decisionReason } }',
);

export const HoursTotalDocument = /* @__PURE__ */ typed<Types.HoursTotalQuery, Types.HoursTotalQueryVariables>(
  'query HoursTotal { myStars { star countedMinutes } }',
);

export const MyPointsDocument = /* @__PURE__ */ typed<Types.MyPointsQuery, Types.MyPointsQueryVariables>(
  'query MyPoints { myPoints { balance available held donationOnly expiringSoon(days: 30) lots(first: 50) { nodes { id amount remaining held earnedAt expiresAt donationOnly } } } }',
);

export const PointsFeedDocument = /* @__PURE__ */ typed<Types.PointsFeedSubscription, Types.PointsFeedSubscriptionVariables>(
  'subscription PointsFeed { pointsChanged { cursor points { balance available held } } }',
);
