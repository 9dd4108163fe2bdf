import { type Capability } from '#platform';
import { CandidateLane } from './data/candidate-lane.entity.js';
import { DispatchCase } from './data/dispatch-case.entity.js';
import { DispatchPolicyVersion } from './data/dispatch-policy.entity.js';
import { CreateDispatch1767000000004 } from './data/migrations/1767000000004-create-dispatch.js';
import { ClusterCandidateLanes1767000000058 } from './data/migrations/1767000000058-cluster-candidate-lanes.js';
import { Offer } from './data/offer.entity.js';
import { VolunteerRest } from './data/volunteer-rest.entity.js';
import { DispatchModule } from './dispatch.module.js';
import { dispatchErrors } from './domain/dispatch.errors.js';

/** What dispatch brings to the application. */
export const dispatchCapability: Capability = {
  name: 'dispatch',
  module: DispatchModule,
  entities: [CandidateLane, DispatchCase, Offer, VolunteerRest, DispatchPolicyVersion],
  migrations: [CreateDispatch1767000000004, ClusterCandidateLanes1767000000058],
  errors: dispatchErrors.catalogue,
};
