/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const RoomBookingsDocument = /* @__PURE__ */ typed<Types.RoomBookingsQuery, Types.RoomBookingsQueryVariables>(
  'query RoomBookings($after: Cursor) { myRoomBookings(first: 20, after: $after) { nodes { id roomId spaceId startsAt endsAt state details { groupName organisationId people purpose reason } } pageInfo { hasNextPage endCursor } } }',
);

export const RoomChoicesDocument = /* @__PURE__ */ typed<Types.RoomChoicesQuery, Types.RoomChoicesQueryVariables>(
  'query RoomChoices($after: Cursor) { me { id organisations { id name } } spaces(first: 100, after: $after) { nodes { id name address state rooms { id name capacity state } } } }',
);

export const BookRoomDocument = /* @__PURE__ */ typed<Types.BookRoomMutation, Types.BookRoomMutationVariables>(
  'mutation BookRoom($input: BookRoomInput!) { bookRoom(input: $input) { id state } }',
);

export const GiveRoomBackDocument = /* @__PURE__ */ typed<Types.GiveRoomBackMutation, Types.GiveRoomBackMutationVariables>(
  'mutation GiveRoomBack($input: CancelBookingInput!) { cancelBooking(input: $input) { id state } }',
);
