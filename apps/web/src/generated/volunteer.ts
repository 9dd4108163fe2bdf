/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const DutyDocument = /* @__PURE__ */ typed<Types.DutyQuery, Types.DutyQueryVariables>(
  'query Duty { volunteer { ...VolunteerCard } } fragment VolunteerCard on Volunteer { id number displayName state stateUntil onDuty reachMetres skills }',
);

export const MyOffersDocument = /* @__PURE__ */ typed<Types.MyOffersQuery, Types.MyOffersQueryVariables>(
  'query MyOffers { open: myOffers(states: [SENT], first: 20) { nodes { ...OfferCard } } taken: myOffers(states: [ACCEPTED], first: 20) { nodes { ...OfferCard } } } fragment OfferCard on Offer { id requestId state metres place sentAt expiresAt service { itemName startsAt endsAt plannedMinutes urgency placesLeft } whyMe { factor value weight } }',
);

export const OfferFeedDocument = /* @__PURE__ */ typed<Types.OfferFeedSubscription, Types.OfferFeedSubscriptionVariables>(
  'subscription OfferFeed { offerReceived { cursor state offer { ...OfferCard } } } fragment OfferCard on Offer { id requestId state metres place sentAt expiresAt service { itemName startsAt endsAt plannedMinutes urgency placesLeft } whyMe { factor value weight } }',
);

export const SetOnDutyDocument = /* @__PURE__ */ typed<Types.SetOnDutyMutation, Types.SetOnDutyMutationVariables>(
  'mutation SetOnDuty($input: SetOnDutyInput!) { setOnDuty(input: $input) { ...VolunteerCard } } fragment VolunteerCard on Volunteer { id number displayName state stateUntil onDuty reachMetres skills }',
);

export const AcceptOfferDocument = /* @__PURE__ */ typed<Types.AcceptOfferMutation, Types.AcceptOfferMutationVariables>(
  'mutation AcceptOffer($input: AcceptOfferInput!) { acceptOffer(input: $input) { ...OfferCard } } fragment OfferCard on Offer { id requestId state metres place sentAt expiresAt service { itemName startsAt endsAt plannedMinutes urgency placesLeft } whyMe { factor value weight } }',
);

export const DeclineOfferDocument = /* @__PURE__ */ typed<Types.DeclineOfferMutation, Types.DeclineOfferMutationVariables>(
  'mutation DeclineOffer($input: DeclineOfferInput!) { declineOffer(input: $input) { ...OfferCard } } fragment OfferCard on Offer { id requestId state metres place sentAt expiresAt service { itemName startsAt endsAt plannedMinutes urgency placesLeft } whyMe { factor value weight } }',
);

export const SkillsDocument = /* @__PURE__ */ typed<Types.SkillsQuery, Types.SkillsQueryVariables>(
  'query Skills($regionId: ID!) { serviceMenu(regionId: $regionId) { id skills } }',
);

export const JoinVolunteersDocument = /* @__PURE__ */ typed<Types.JoinVolunteersMutation, Types.JoinVolunteersMutationVariables>(
  'mutation JoinVolunteers($input: RegisterVolunteerInput!) { registerVolunteer(input: $input) { ...VolunteerCard } } fragment VolunteerCard on Volunteer { id number displayName state stateUntil onDuty reachMetres skills }',
);
