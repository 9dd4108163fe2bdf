/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const SignInDocument = /* @__PURE__ */ typed<Types.SignInMutation, Types.SignInMutationVariables>(
  'mutation SignIn($input: LoginInput!) { login(input: $input) { ...Tokens me { ...Account } } } fragment Tokens on Session { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt } fragment Account on Me { id displayName phone permissions region { id name level longitude latitude } }',
);

export const SignUpDocument = /* @__PURE__ */ typed<Types.SignUpMutation, Types.SignUpMutationVariables>(
  'mutation SignUp($input: RegisterInput!) { register(input: $input) { ...Tokens me { ...Account } } } fragment Tokens on Session { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt } fragment Account on Me { id displayName phone permissions region { id name level longitude latitude } }',
);

export const ActivateDocument = /* @__PURE__ */ typed<Types.ActivateMutation, Types.ActivateMutationVariables>(
  'mutation Activate($input: ActivateAccountInput!) { activateAccount(input: $input) { ...Tokens me { ...Account } } } fragment Tokens on Session { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt } fragment Account on Me { id displayName phone permissions region { id name level longitude latitude } }',
);

export const RefreshDocument = /* @__PURE__ */ typed<Types.RefreshMutation, Types.RefreshMutationVariables>(
  'mutation Refresh($input: RefreshInput!) { refresh(input: $input) { ...Tokens } } fragment Tokens on Session { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt }',
);

export const SignOutDocument = /* @__PURE__ */ typed<Types.SignOutMutation, Types.SignOutMutationVariables>(
  'mutation SignOut { logout }',
);

export const AccountDocument = /* @__PURE__ */ typed<Types.AccountQuery, Types.AccountQueryVariables>(
  'query Account { me { ...Account } } fragment Account on Me { id displayName phone permissions region { id name level longitude latitude } }',
);

export const MyPlaceDocument = /* @__PURE__ */ typed<Types.MyPlaceQuery, Types.MyPlaceQueryVariables>(
  'query MyPlace { me { id region { id name ancestors { id name } } } }',
);

export const CommunitiesDocument = /* @__PURE__ */ typed<Types.CommunitiesQuery, Types.CommunitiesQueryVariables>(
  'query Communities($after: Cursor) { regions(level: COMMUNITY, first: 100, after: $after) { nodes { id name longitude latitude ancestors { id name } } pageInfo { hasNextPage endCursor } } }',
);
