/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const TaskDocument = /* @__PURE__ */ typed<Types.TaskQuery, Types.TaskQueryVariables>(
  'query Task($id: ID!) { serviceRequest(id: $id) { ...TaskSheet } volunteer { id } } fragment TaskSheet on ServiceRequest { id state startsAt endsAt risks note mode item { id name usualMinutes } contact { name phone address } volunteers { volunteerId state } records { id minutes startedAt endedAt state } }',
);

export const TaskFeedDocument = /* @__PURE__ */ typed<Types.TaskFeedSubscription, Types.TaskFeedSubscriptionVariables>(
  'subscription TaskFeed($id: ID!) { serviceRequestUpdated(requestId: $id) { cursor request { ...TaskSheet } } } fragment TaskSheet on ServiceRequest { id state startsAt endsAt risks note mode item { id name usualMinutes } contact { name phone address } volunteers { volunteerId state } records { id minutes startedAt endedAt state } }',
);

export const CheckInDocument = /* @__PURE__ */ typed<Types.CheckInMutation, Types.CheckInMutationVariables>(
  'mutation CheckIn($input: CheckInInput!) { checkIn(input: $input) { ...TaskSheet } } fragment TaskSheet on ServiceRequest { id state startsAt endsAt risks note mode item { id name usualMinutes } contact { name phone address } volunteers { volunteerId state } records { id minutes startedAt endedAt state } }',
);

export const CheckOutDocument = /* @__PURE__ */ typed<Types.CheckOutMutation, Types.CheckOutMutationVariables>(
  'mutation CheckOut($input: CheckOutInput!) { checkOut(input: $input) { ...TaskSheet } } fragment TaskSheet on ServiceRequest { id state startsAt endsAt risks note mode item { id name usualMinutes } contact { name phone address } volunteers { volunteerId state } records { id minutes startedAt endedAt state } }',
);
