/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const MyGiftsDocument = /* @__PURE__ */ typed<Types.MyGiftsQuery, Types.MyGiftsQueryVariables>(
  'query MyGifts($after: Cursor) { myDonations(first: 20, after: $after) { nodes { ...GiftOfMine } pageInfo { hasNextPage endCursor } } } fragment GiftOfMine on Donation { id amount state naming alias createdAt paidAt driveId paymentId returned owed }',
);

export const MyGiftDocument = /* @__PURE__ */ typed<Types.MyGiftQuery, Types.MyGiftQueryVariables>(
  'query MyGift($id: ID!) { donation(id: $id) { ...GiftOfMine refunds { id amount reason state requestedAt } trace { amount parts { ...GiftPart } matches { amount parts { ...GiftPart } } } } } fragment GiftOfMine on Donation { id amount state naming alias createdAt paidAt driveId paymentId returned owed } fragment GiftPart on GiftTracePart { kind amount month place purpose provider service services settled }',
);

export const GiftDriveDocument = /* @__PURE__ */ typed<Types.GiftDriveQuery, Types.GiftDriveQueryVariables>(
  'query GiftDrive($id: ID!) { drive(id: $id) { id title goalPolicy } }',
);

export const MyGiftProofDocument = /* @__PURE__ */ typed<Types.MyGiftProofQuery, Types.MyGiftProofQueryVariables>(
  'query MyGiftProof($id: ID!) { donationProof(donationId: $id) }',
);

export const AskGiftRefundDocument = /* @__PURE__ */ typed<Types.AskGiftRefundMutation, Types.AskGiftRefundMutationVariables>(
  'mutation AskGiftRefund($input: RequestRefundInput!) { requestRefund(input: $input) { id amount reason state requestedAt donationId } }',
);
