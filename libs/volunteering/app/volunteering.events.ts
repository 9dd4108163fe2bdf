import { defineEvent } from '#platform';
import type { RecordSource } from '../domain/service-record.states.js';
import type { ServiceRequestState } from '../domain/service-request.states.js';

/** A volunteer was registered or changed; dispatch indexes it in the same transaction. */
export const VolunteerChanged = defineEvent<{ volunteerId: string }>('volunteering.VolunteerChanged', () => []);

/** A roll was read in: the same as VolunteerChanged for each of them, at most 500 at once. */
export const VolunteersRegistered = defineEvent<{ volunteerIds: string[] }>(
  'volunteering.VolunteersRegistered',
  () => [],
);

/**
 * A volunteer was suspended, barred, or left, and gave back the places in these requests: dispatch takes back what is
 * offered to them, in the same transaction.
 */
export const VolunteerStoodDown = defineEvent<{ volunteerId: string; requestIds: string[] }>(
  'volunteering.VolunteerStoodDown',
  () => [],
);

/** Places are to be filled: dispatch starts or goes on. */
export const DispatchRequested = defineEvent<{ requestId: string }>('volunteering.DispatchRequested', () => []);

/** A request changed; told to its own topic and to the boards of its grid, community, street and district. */
export const ServiceRequestChanged = defineEvent<{
  requestId: string;
  state: ServiceRequestState;
  regionIds: string[];
}>('volunteering.ServiceRequestChanged', (payload) => [
  `request:${payload.requestId}`,
  ...payload.regionIds.map((regionId) => `region:${regionId}:board`),
]);

/** No place is open any more: dispatch withdraws what is still offered, in the same transaction. */
export const ServiceRequestClosedToOffers = defineEvent<{ requestId: string; reason: string }>(
  'volunteering.ServiceRequestClosedToOffers',
  () => [],
);

/**
 * A request was cancelled, rejected, or expired, whatever its state: dispatch takes back everything that was offered,
 * the accepted offers too, in the same transaction.
 */
export const ServiceRequestCalledOff = defineEvent<{ requestId: string; state: ServiceRequestState }>(
  'volunteering.ServiceRequestCalledOff',
  () => [],
);

/** A volunteer has not signed in some minutes after the start; told to the boards of the region. */
export const VolunteerLate = defineEvent<{ requestId: string; volunteerIds: string[]; regionIds: string[] }>(
  'volunteering.VolunteerLate',
  (payload) => [`request:${payload.requestId}`, ...payload.regionIds.map((regionId) => `region:${regionId}:board`)],
);

/** Minutes of a record were taken back, because it was corrected or revoked; so are its points, in the same transaction. */
export const ServiceRecordReversed = defineEvent<{
  recordId: string;
  volunteerId: string;
  personId: string;
  regionId: string;
}>('volunteering.ServiceRecordReversed', () => []);

/** A record took effect with more than 0 minutes; points are earned in the same transaction. `at`: ISO instant. */
export const ServiceRecordEffective = defineEvent<{
  recordId: string;
  volunteerId: string;
  personId: string;
  regionId: string;
  minutes: number;
  source: RecordSource;
  itemId: string;
  at: string;
}>('volunteering.ServiceRecordEffective', () => []);

/**
 * Records were verified and are about to take effect: who finds them doubtful freezes them in the same transaction, before
 * any minute or point is given.
 */
export const ServiceRecordsVerified = defineEvent<{ requestId: string; recordIds: string[] }>(
  'volunteering.ServiceRecordsVerified',
  () => [],
);

/** A record is frozen for a review. `wasEffective`: it gave minutes and points already; these points are held in the same transaction. */
export const ServiceRecordFrozen = defineEvent<{
  recordId: string;
  volunteerId: string;
  personId: string;
  regionId: string;
  wasEffective: boolean;
}>('volunteering.ServiceRecordFrozen', () => []);

/** The review of a record that had had effect ended: what was held is free, or taken back at once (ServiceRecordReversed follows). */
export const ServiceRecordThawed = defineEvent<{
  recordId: string;
  volunteerId: string;
  personId: string;
  regionId: string;
}>('volunteering.ServiceRecordThawed', () => []);
