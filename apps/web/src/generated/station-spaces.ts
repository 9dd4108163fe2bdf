/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const StationSpacesDocument = /* @__PURE__ */ typed<Types.StationSpacesQuery, Types.StationSpacesQueryVariables>(
  'query StationSpaces($regionId: ID!, $after: Cursor) { spaces(regionId: $regionId, first: 20, after: $after) { nodes { ...StationSpace } pageInfo { hasNextPage endCursor } } } fragment StationSpace on Space { id name kind address state autoConfirm daysAhead standingPerBooker graceMinutes noShowLimit noShowDays hours { weekly { weekday fromMinute toMinute } exceptions { date windows { fromMinute toMinute } } } rooms { ...StationRoom } } fragment StationRoom on Room { id spaceId name capacity equipment state }',
);

export const StationSpacePageDocument = /* @__PURE__ */ typed<Types.StationSpacePageQuery, Types.StationSpacePageQueryVariables>(
  'query StationSpacePage($id: ID!) { space(id: $id) { ...StationSpace } } fragment StationSpace on Space { id name kind address state autoConfirm daysAhead standingPerBooker graceMinutes noShowLimit noShowDays hours { weekly { weekday fromMinute toMinute } exceptions { date windows { fromMinute toMinute } } } rooms { ...StationRoom } } fragment StationRoom on Room { id spaceId name capacity equipment state }',
);

export const StationBookingsDocument = /* @__PURE__ */ typed<Types.StationBookingsQuery, Types.StationBookingsQueryVariables>(
  'query StationBookings($roomId: ID!, $from: DateTime!, $to: DateTime!, $after: Cursor) { roomBookings(roomId: $roomId, from: $from, to: $to, first: 50, after: $after) { nodes { ...StationBooking } pageInfo { hasNextPage endCursor } } } fragment StationBooking on RoomBooking { id roomId startsAt endsAt state details { groupName organisationId people purpose reason } }',
);

export const StationBookingBoardDocument = /* @__PURE__ */ typed<Types.StationBookingBoardSubscription, Types.StationBookingBoardSubscriptionVariables>(
  'subscription StationBookingBoard($spaceId: ID!) { roomBookingBoard(spaceId: $spaceId) { cursor booking { id state } } }',
);

export const StationCreateSpaceDocument = /* @__PURE__ */ typed<Types.StationCreateSpaceMutation, Types.StationCreateSpaceMutationVariables>(
  'mutation StationCreateSpace($input: CreateSpaceInput!) { createSpace(input: $input) { ...StationSpace } } fragment StationSpace on Space { id name kind address state autoConfirm daysAhead standingPerBooker graceMinutes noShowLimit noShowDays hours { weekly { weekday fromMinute toMinute } exceptions { date windows { fromMinute toMinute } } } rooms { ...StationRoom } } fragment StationRoom on Room { id spaceId name capacity equipment state }',
);

export const StationEditSpaceDocument = /* @__PURE__ */ typed<Types.StationEditSpaceMutation, Types.StationEditSpaceMutationVariables>(
  'mutation StationEditSpace($input: EditSpaceInput!) { editSpace(input: $input) { ...StationSpace } } fragment StationSpace on Space { id name kind address state autoConfirm daysAhead standingPerBooker graceMinutes noShowLimit noShowDays hours { weekly { weekday fromMinute toMinute } exceptions { date windows { fromMinute toMinute } } } rooms { ...StationRoom } } fragment StationRoom on Room { id spaceId name capacity equipment state }',
);

export const StationAddRoomDocument = /* @__PURE__ */ typed<Types.StationAddRoomMutation, Types.StationAddRoomMutationVariables>(
  'mutation StationAddRoom($input: AddRoomInput!) { addRoom(input: $input) { ...StationRoom } } fragment StationRoom on Room { id spaceId name capacity equipment state }',
);

export const StationEditRoomDocument = /* @__PURE__ */ typed<Types.StationEditRoomMutation, Types.StationEditRoomMutationVariables>(
  'mutation StationEditRoom($input: EditRoomInput!) { editRoom(input: $input) { ...StationRoom } } fragment StationRoom on Room { id spaceId name capacity equipment state }',
);

export const StationBookRoomDocument = /* @__PURE__ */ typed<Types.StationBookRoomMutation, Types.StationBookRoomMutationVariables>(
  'mutation StationBookRoom($input: BookRoomInput!) { bookRoom(input: $input) { ...StationBooking } } fragment StationBooking on RoomBooking { id roomId startsAt endsAt state details { groupName organisationId people purpose reason } }',
);

export const StationDecideBookingDocument = /* @__PURE__ */ typed<Types.StationDecideBookingMutation, Types.StationDecideBookingMutationVariables>(
  'mutation StationDecideBooking($input: DecideBookingInput!) { decideBooking(input: $input) { ...StationBooking } } fragment StationBooking on RoomBooking { id roomId startsAt endsAt state details { groupName organisationId people purpose reason } }',
);

export const StationCancelBookingDocument = /* @__PURE__ */ typed<Types.StationCancelBookingMutation, Types.StationCancelBookingMutationVariables>(
  'mutation StationCancelBooking($input: CancelBookingInput!) { cancelBooking(input: $input) { ...StationBooking } } fragment StationBooking on RoomBooking { id roomId startsAt endsAt state details { groupName organisationId people purpose reason } }',
);

export const StationMissedBookingDocument = /* @__PURE__ */ typed<Types.StationMissedBookingMutation, Types.StationMissedBookingMutationVariables>(
  'mutation StationMissedBooking($input: ReportBookingNoShowInput!) { reportBookingNoShow(input: $input) { ...StationBooking } } fragment StationBooking on RoomBooking { id roomId startsAt endsAt state details { groupName organisationId people purpose reason } }',
);
