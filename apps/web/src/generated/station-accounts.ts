/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const StationActivationCodeDocument = /* @__PURE__ */ typed<Types.StationActivationCodeMutation, Types.StationActivationCodeMutationVariables>(
  'mutation StationActivationCode($input: IssueActivationCodeInput!) { issueActivationCode(input: $input) { code expiresAt } }',
);

export const StationCareRecipientDocument = /* @__PURE__ */ typed<Types.StationCareRecipientMutation, Types.StationCareRecipientMutationVariables>(
  'mutation StationCareRecipient($input: RegisterCareRecipientInput!) { registerCareRecipient(input: $input) { id registeredAt } }',
);

export const StationRegisterDocumentDocument = /* @__PURE__ */ typed<Types.StationRegisterDocumentMutation, Types.StationRegisterDocumentMutationVariables>(
  'mutation StationRegisterDocument($input: RegisterDocumentInput!) { registerDocument(input: $input) }',
);
