/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const MyProfileDocument = /* @__PURE__ */ typed<Types.MyProfileQuery, Types.MyProfileQueryVariables>(
  'query MyProfile { volunteer { id skills travelMode reachMetres turnoutMinutes languages availability { weekday fromMinute toMinute } home { longitude latitude } } }',
);

export const ChangeProfileDocument = /* @__PURE__ */ typed<Types.ChangeProfileMutation, Types.ChangeProfileMutationVariables>(
  'mutation ChangeProfile($input: UpdateVolunteerInput!) { updateVolunteer(input: $input) { id skills travelMode reachMetres turnoutMinutes languages availability { weekday fromMinute toMinute } home { longitude latitude } } }',
);
