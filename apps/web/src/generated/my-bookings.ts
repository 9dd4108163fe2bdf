/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const MyBookingsDocument = /* @__PURE__ */ typed<Types.MyBookingsQuery, Types.MyBookingsQueryVariables>(
  'query MyBookings($after: Cursor) { serviceOrders(side: GUEST, first: 20, after: $after) { nodes { ...BookingOfMine } pageInfo { hasNextPage endCursor } } } fragment BookingOfMine on ServiceOrder { id title state startsAt endsAt scheduledFor fee feePaid feeKept feeReturned points paidBy paymentId endReason stars listingId orderedAt dueAt }',
);

export const MyBookingDocument = /* @__PURE__ */ typed<Types.MyBookingQuery, Types.MyBookingQueryVariables>(
  'query MyBooking($id: ID!) { serviceOrder(id: $id) { ...BookingOfMineSheet } } fragment BookingOfMineSheet on ServiceOrder { ...BookingOfMine disputes { id openedAt decidedAt outcome reason statement } } fragment BookingOfMine on ServiceOrder { id title state startsAt endsAt scheduledFor fee feePaid feeKept feeReturned points paidBy paymentId endReason stars listingId orderedAt dueAt }',
);

export const MyBookingCodeDocument = /* @__PURE__ */ typed<Types.MyBookingCodeQuery, Types.MyBookingCodeQueryVariables>(
  'query MyBookingCode($id: ID!) { serviceOrderCode(orderId: $id) { code validUntil } }',
);

export const MyBookingFeedDocument = /* @__PURE__ */ typed<Types.MyBookingFeedSubscription, Types.MyBookingFeedSubscriptionVariables>(
  'subscription MyBookingFeed($id: ID!) { serviceOrderUpdated(orderId: $id) { cursor order { ...BookingOfMineSheet } } } fragment BookingOfMineSheet on ServiceOrder { ...BookingOfMine disputes { id openedAt decidedAt outcome reason statement } } fragment BookingOfMine on ServiceOrder { id title state startsAt endsAt scheduledFor fee feePaid feeKept feeReturned points paidBy paymentId endReason stars listingId orderedAt dueAt }',
);

export const BookServiceDocument = /* @__PURE__ */ typed<Types.BookServiceMutation, Types.BookServiceMutationVariables>(
  'mutation BookService($input: OrderServiceInput!) { orderService(input: $input) { ...BookingOfMineSheet } } fragment BookingOfMineSheet on ServiceOrder { ...BookingOfMine disputes { id openedAt decidedAt outcome reason statement } } fragment BookingOfMine on ServiceOrder { id title state startsAt endsAt scheduledFor fee feePaid feeKept feeReturned points paidBy paymentId endReason stars listingId orderedAt dueAt }',
);

export const ConfirmMyBookingDocument = /* @__PURE__ */ typed<Types.ConfirmMyBookingMutation, Types.ConfirmMyBookingMutationVariables>(
  'mutation ConfirmMyBooking($input: ConfirmServiceOrderInput!) { confirmServiceOrder(input: $input) { ...BookingOfMineSheet } } fragment BookingOfMineSheet on ServiceOrder { ...BookingOfMine disputes { id openedAt decidedAt outcome reason statement } } fragment BookingOfMine on ServiceOrder { id title state startsAt endsAt scheduledFor fee feePaid feeKept feeReturned points paidBy paymentId endReason stars listingId orderedAt dueAt }',
);

export const DisputeMyBookingDocument = /* @__PURE__ */ typed<Types.DisputeMyBookingMutation, Types.DisputeMyBookingMutationVariables>(
  'mutation DisputeMyBooking($input: DisputeServiceOrderInput!) { disputeServiceOrder(input: $input) { ...BookingOfMineSheet } } fragment BookingOfMineSheet on ServiceOrder { ...BookingOfMine disputes { id openedAt decidedAt outcome reason statement } } fragment BookingOfMine on ServiceOrder { id title state startsAt endsAt scheduledFor fee feePaid feeKept feeReturned points paidBy paymentId endReason stars listingId orderedAt dueAt }',
);

export const CancelMyBookingDocument = /* @__PURE__ */ typed<Types.CancelMyBookingMutation, Types.CancelMyBookingMutationVariables>(
  'mutation CancelMyBooking($input: CancelServiceOrderInput!) { cancelServiceOrder(input: $input) { ...BookingOfMineSheet } } fragment BookingOfMineSheet on ServiceOrder { ...BookingOfMine disputes { id openedAt decidedAt outcome reason statement } } fragment BookingOfMine on ServiceOrder { id title state startsAt endsAt scheduledFor fee feePaid feeKept feeReturned points paidBy paymentId endReason stars listingId orderedAt dueAt }',
);

export const RateMyBookingDocument = /* @__PURE__ */ typed<Types.RateMyBookingMutation, Types.RateMyBookingMutationVariables>(
  'mutation RateMyBooking($input: RateServiceOrderInput!) { rateServiceOrder(input: $input) { stars ratedOn } }',
);
