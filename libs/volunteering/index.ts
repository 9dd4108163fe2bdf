export { volunteeringCapability } from './volunteering.capability.js';
export { VolunteeringModule } from './volunteering.module.js';
export { Volunteering } from './app/volunteering.facade.js';
export { RecordReview } from './app/record-review.facade.js';
export { VolunteerRoll } from './app/volunteer-roll.facade.js';
export { EffectiveServices } from './app/effective-services.facade.js';
export { ServiceFigures } from './app/service-figures.facade.js';
export { ServiceHistory } from './app/service-history.facade.js';
export { PublishCounting } from './app/publish-counting.js';
export { RegisterLines, type RollTerms } from './app/register-lines.js';
export { delimiterOf, NoHeadingLine, RollLines, unknownSkills } from './domain/roll/roll-lines.js';
export type { RollEvent, RollHeading } from './domain/roll/roll-lines.js';
export { describeRefusal, reasons, type ReasonCode, type RefusedLine } from './domain/roll/refusal.js';
export type { ColumnPlan } from './domain/roll/columns.js';
export type { VolunteerLine } from './domain/roll/volunteer-line.js';
export { readAvailability, type WeeklyWindow } from './domain/roll/availability.js';
export { AcceptServiceRequest } from './app/accept-service-request.js';
export { CheckIn } from './app/check-in.js';
export { CheckOut } from './app/check-out.js';
export { CreateServiceRequest } from './app/create-service-request.js';
export { ShowAttendanceCode } from './app/show-attendance-code.js';
export { ChangeStanding } from './app/change-standing.js';
export { SetOnDuty } from './app/set-on-duty.js';
export { BackfillServiceRecord } from './app/backfill-service-record.js';
export { ConfirmService } from './app/confirm-service.js';
export { CancelServiceRequest } from './app/cancel-service-request.js';
export {
  VolunteerChanged,
  VolunteersRegistered,
  VolunteerStoodDown,
  DispatchRequested,
  ServiceRequestChanged,
  ServiceRequestClosedToOffers,
  ServiceRequestCalledOff,
  ServiceRecordEffective,
  ServiceRecordReversed,
  ServiceRecordFrozen,
  ServiceRecordThawed,
  ServiceRecordsVerified,
  VolunteerLate,
} from './app/volunteering.events.js';
export { volunteeringErrors } from './domain/volunteering.errors.js';
export { defaultPolicy, shanchengRounding } from './domain/policy.js';
export { countMinutes, recountMinutes } from './domain/count-minutes.js';
export { CountingRulesType } from './graphql/policy-rules.type.js';
export { countingOf } from './graphql/counting-rules.js';
export { clash, exceedsDailyLimit, plannedMinutes, travelMinutes, type Commitment } from './domain/commitment.js';
export { metresBetween, type Point, type GivenPoint, type CoordinateSystem } from './domain/point.js';
export { calledOff, openForOffers, type ServiceRequestState } from './domain/service-request.states.js';
export type { VolunteerState } from './domain/volunteer.states.js';
export type { ServiceRecordState, RecordSource } from './domain/service-record.states.js';
export type {
  VolunteeringPolicy,
  VersionedPolicy,
  CountingPolicy,
  LoadPolicy,
  EligibilityPolicy,
} from './domain/policy.js';
export type {
  DeviceUse,
  Evidence,
  EvidenceReach,
  RecordFacts,
  ReviewDecision,
  SignatureFacts,
} from './domain/record-facts.js';
export type { MenuItemDraft } from './domain/menu-item.js';
export type {
  AvailabilityWindow,
  EscalationLevel,
  Interval,
  ServiceMode,
  TravelMode,
  Urgency,
} from './domain/vocabulary.js';
export type {
  BulkOutcome,
  CandidateHistory,
  CandidateProfile,
  CountedServiceRow,
  ItemDemands,
  LicencePeriod,
  MinutesBySource,
  RequestForDispatch,
  ServedVolunteer,
  ServiceDone,
  VolunteerCommitment,
  VolunteerRow,
  VolunteerId,
  ServiceRequestId,
  ServiceRecordId,
  MenuItemId,
} from './domain/facade.types.js';
