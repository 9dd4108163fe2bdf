import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { LedgerModule } from '#ledger';
import { AcceptServiceRequest } from './app/accept-service-request.js';
import { AskForCorrection } from './app/ask-for-correction.js';
import { AssignPlace } from './app/assign-place.js';
import { AttendanceCodes } from './app/attendance-codes.js';
import { AttendanceDesk } from './app/attendance-desk.js';
import { BackfillServiceRecord } from './app/backfill-service-record.js';
import { BlockVolunteer } from './app/block-volunteer.js';
import { CancelServiceRequest } from './app/cancel-service-request.js';
import { CandidateReader } from './app/candidate-reader.js';
import { ChangeStanding } from './app/change-standing.js';
import { CheckIn } from './app/check-in.js';
import { CheckOut } from './app/check-out.js';
import { CheckRequestDraft } from './app/check-request-draft.js';
import { AutoConfirmService } from './app/auto-confirm-service.js';
import { ConfirmService } from './app/confirm-service.js';
import { CorrectionDeadlines } from './app/correction-deadlines.js';
import { CorrectionDeadlinesSubscriber } from './app/correction-deadlines.subscriber.js';
import { SettleConfirmation } from './app/settle-confirmation.js';
import { CreateServiceRequest } from './app/create-service-request.js';
import { DecideCorrection } from './app/decide-correction.js';
import { DecideFrozenRecord } from './app/decide-frozen-record.js';
import { DisputeService } from './app/dispute-service.js';
import { EffectiveServices } from './app/effective-services.facade.js';
import { EscalateCorrection } from './app/escalate-correction.js';
import { EscalateRequest } from './app/escalate-request.js';
import { FreezeRecords } from './app/freeze-records.js';
import { ImportRollPart } from './app/import-roll-part.js';
import { ImportVolunteers } from './app/import-volunteers.js';
import { MayServe } from './app/may-serve.js';
import { NewServiceRequest } from './app/new-service-request.js';
import { Places } from './app/places.js';
import { Policies } from './app/policies.js';
import { PublishCounting } from './app/publish-counting.js';
import { PublishMenu } from './app/publish-menu.js';
import { PublishPolicy } from './app/publish-policy.js';
import { RateService } from './app/rate-service.js';
import { ReadCorrections } from './app/read-corrections.js';
import { RecordBackfilled } from './app/record-backfilled.js';
import { RecordCorrections } from './app/record-corrections.js';
import { RecordDesk } from './app/record-desk.js';
import { RecordEffects } from './app/record-effects.js';
import { RecordEvidence } from './app/record-evidence.js';
import { RecordMinutes } from './app/record-minutes.js';
import { RecordQueries } from './app/record-queries.js';
import { RecordReview } from './app/record-review.facade.js';
import { RecordSigned } from './app/record-signed.js';
import { RecordTrail } from './app/record-trail.js';
import { RegisterLines } from './app/register-lines.js';
import { RegisterVolunteer } from './app/register-volunteer.js';
import { RejectServiceRequest } from './app/reject-service-request.js';
import { ReleasePlaces } from './app/release-places.js';
import { RequestAccess } from './app/request-access.js';
import { RequestChanges } from './app/request-changes.js';
import { RequestContact } from './app/request-contact.js';
import { RequestDeadlines } from './app/request-deadlines.js';
import { RequestDeadlinesSubscriber } from './app/request-deadlines.subscriber.js';
import { RequestDetails } from './app/request-details.js';
import { RequestQueries } from './app/request-queries.js';
import { RequestReader } from './app/request-reader.js';
import { ResolveDispute } from './app/resolve-dispute.js';
import { RevokeServiceRecord } from './app/revoke-service-record.js';
import { ServiceFigures } from './app/service-figures.facade.js';
import { ServiceHistory } from './app/service-history.facade.js';
import { ServiceCourse } from './app/service-course.js';
import { SetOnDuty } from './app/set-on-duty.js';
import { ShowAttendanceCode } from './app/show-attendance-code.js';
import { StartDispatch } from './app/start-dispatch.js';
import { SubmitRequest } from './app/submit-request.js';
import { UnassignPlace } from './app/unassign-place.js';
import { UpdateVolunteer } from './app/update-volunteer.js';
import { VerifyVolunteer } from './app/verify-volunteer.js';
import { ViewContact } from './app/view-contact.js';
import { VolunteerDrafts } from './app/volunteer-drafts.js';
import { VolunteerQueries } from './app/volunteer-queries.js';
import { VolunteerRoll } from './app/volunteer-roll.facade.js';
import { VolunteerWrites } from './app/volunteer-writes.js';
import { Volunteering } from './app/volunteering.facade.js';
import { WatchWindow } from './app/watch-window.js';
import { WindowOver } from './app/window-over.js';
import { WrongCodes } from './app/wrong-codes.js';
import { AssignmentRepository } from './data/assignment.repository.js';
import { AttendanceRepository } from './data/attendance.repository.js';
import { CorrectionRepository } from './data/correction.repository.js';
import { EffectiveServicesRepository } from './data/effective-services.repository.js';
import { MenuRepository } from './data/menu.repository.js';
import { PolicyRepository } from './data/policy.repository.js';
import { RecordEvidenceRepository } from './data/record-evidence.repository.js';
import { ServiceFiguresRepository } from './data/service-figures.repository.js';
import { ServiceHistoryRepository } from './data/service-history.repository.js';
import { ServiceRecordRepository } from './data/service-record.repository.js';
import { ServiceRequestRepository } from './data/service-request.repository.js';
import { VolunteerDetailsRepository } from './data/volunteer-details.repository.js';
import { VolunteerRepository } from './data/volunteer.repository.js';
import { graphqlProviders } from './graphql/providers.js';

const data = [
  AssignmentRepository,
  AttendanceRepository,
  CorrectionRepository,
  EffectiveServicesRepository,
  MenuRepository,
  PolicyRepository,
  RecordEvidenceRepository,
  ServiceFiguresRepository,
  ServiceHistoryRepository,
  ServiceRecordRepository,
  ServiceRequestRepository,
  VolunteerDetailsRepository,
  VolunteerRepository,
];
const volunteers = [
  BlockVolunteer,
  CandidateReader,
  ChangeStanding,
  ImportRollPart,
  ImportVolunteers,
  RegisterLines,
  RegisterVolunteer,
  SetOnDuty,
  UpdateVolunteer,
  VerifyVolunteer,
  VolunteerDrafts,
  VolunteerQueries,
  VolunteerWrites,
];
const requests = [
  AcceptServiceRequest,
  CancelServiceRequest,
  CheckRequestDraft,
  CreateServiceRequest,
  EscalateRequest,
  NewServiceRequest,
  PublishMenu,
  RejectServiceRequest,
  RequestAccess,
  RequestChanges,
  RequestContact,
  RequestDeadlines,
  RequestDeadlinesSubscriber,
  RequestDetails,
  RequestQueries,
  RequestReader,
  StartDispatch,
  SubmitRequest,
  ViewContact,
  WatchWindow,
  WindowOver,
];
const places = [AssignPlace, MayServe, Places, Policies, PublishCounting, PublishPolicy, ReleasePlaces, UnassignPlace];
const attendance = [
  AttendanceCodes,
  AttendanceDesk,
  BackfillServiceRecord,
  CheckIn,
  CheckOut,
  RecordBackfilled,
  RecordSigned,
  ServiceCourse,
  ShowAttendanceCode,
  WrongCodes,
];
const corrections = [
  AskForCorrection,
  CorrectionDeadlines,
  CorrectionDeadlinesSubscriber,
  DecideCorrection,
  EscalateCorrection,
  ReadCorrections,
  RecordCorrections,
  RecordDesk,
  RecordQueries,
  RecordTrail,
  RevokeServiceRecord,
];
const review = [DecideFrozenRecord, FreezeRecords, RecordEvidence, RecordReview];
const confirmation = [
  AutoConfirmService,
  ConfirmService,
  SettleConfirmation,
  DisputeService,
  RateService,
  RecordEffects,
  RecordMinutes,
  ResolveDispute,
];

/** Volunteers, service requests, attendance and service records. */
@Module({
  imports: [IdentityModule, LedgerModule],
  providers: [
    ...data,
    ...volunteers,
    ...requests,
    ...places,
    ...attendance,
    ...confirmation,
    ...corrections,
    ...review,
    ...graphqlProviders,
    EffectiveServices,
    ServiceFigures,
    ServiceHistory,
    Volunteering,
    VolunteerRoll,
  ],
  exports: [
    EffectiveServices,
    PublishCounting,
    RecordReview,
    RegisterLines,
    ServiceFigures,
    ServiceHistory,
    Volunteering,
    VolunteerRoll,
  ],
})
export class VolunteeringModule {}
