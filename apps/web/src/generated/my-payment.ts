/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const MyPaymentDocument = /* @__PURE__ */ typed<Types.MyPaymentQuery, Types.MyPaymentQueryVariables>(
  'query MyPayment($id: ID!) { payment(id: $id) { ...PaymentOfMine } } fragment PaymentOfMine on Payment { id amount state expiresAt paidAt method purposeType purposeId payPage { address } }',
);

export const MyPaymentFeedDocument = /* @__PURE__ */ typed<Types.MyPaymentFeedSubscription, Types.MyPaymentFeedSubscriptionVariables>(
  'subscription MyPaymentFeed($id: ID!) { paymentUpdated(paymentId: $id) { cursor payment { ...PaymentOfMine } } } fragment PaymentOfMine on Payment { id amount state expiresAt paidAt method purposeType purposeId payPage { address } }',
);
