/* Written by `npm run documents` from the .graphql files and schema.gql. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcceptOfferInput = {
  idempotencyKey: string;
  offerId: string;
};

export type AcceptServiceRequestInput = {
  requestId: string;
};

export type AssignmentState =
  | 'ASSIGNED'
  | 'FINISHED'
  | 'NO_SHOW'
  | 'WITHDRAWN';

export type AvailabilityWindowInput = {
  fromMinute: number;
  toMinute: number;
  weekday: number;
};

export type BackfillMethod =
  | 'PAPER_LIST'
  | 'TELEPHONE';

export type BackfillServiceRecordInput = {
  endedAt: string;
  idempotencyKey: string;
  method: BackfillMethod;
  note: string;
  requestId: string;
  startedAt: string;
  volunteerId: string;
};

export type CancelServiceRequestInput = {
  reason?: string | null | undefined;
  requestId: string;
};

export type CertificateDecision =
  | 'ACCEPT'
  | 'DECLINE';

export type CertificateState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'NOTICE'
  | 'REQUESTED'
  | 'VALID'
  | 'VOIDED'
  | 'WITHDRAWN';

export type ChangeVolunteerStandingInput = {
  reason: string;
  standing: VolunteerStanding;
  until?: string | null | undefined;
  volunteerId: string;
};

export type CheckInInput = {
  code: string;
  idempotencyKey: string;
  installationId?: string | null | undefined;
  location?: GeoPointInput | null | undefined;
  requestId: string;
};

export type CheckOutInput = {
  code: string;
  final?: boolean;
  idempotencyKey: string;
  installationId?: string | null | undefined;
  location?: GeoPointInput | null | undefined;
  requestId: string;
};

export type ComplaintDecision =
  | 'DISMISS'
  | 'UPHOLD';

export type ComplaintState =
  | 'ANSWERED'
  | 'DISMISSED'
  | 'FILED'
  | 'UPHELD'
  | 'WITHDRAWN';

export type ComplaintSubject =
  | 'CHARGES'
  | 'CONDUCT'
  | 'OTHER'
  | 'PRIVACY'
  | 'PUNCTUALITY'
  | 'QUALITY'
  | 'SAFETY';

export type ConfirmServiceInput = {
  idempotencyKey?: string | null | undefined;
  requestId: string;
};

export type ConfirmServiceOrderInput = {
  idempotencyKey: string;
  orderId: string;
};

export type CoordinateSystem =
  | 'GCJ02'
  | 'WGS84';

export type CorrectionDecision =
  | 'APPROVE'
  | 'DECLINE';

export type CountingReason =
  | 'ACTIVITY_CAP'
  | 'BELOW_MINIMUM_SHARE'
  | 'CORRECTED'
  | 'COUNTED'
  | 'DAILY_CAP'
  | 'NO_COMPLETE_PAIR'
  | 'OVERTIME_CUT'
  | 'ROUNDED'
  | 'ROUNDED_TO_ZERO';

export type CreateServiceRequestInput = {
  address?: string | null | undefined;
  beneficiaryName?: string | null | undefined;
  beneficiaryPersonId?: string | null | undefined;
  beneficiaryPhone?: string | null | undefined;
  channel?: RequestChannel;
  endsAt: string;
  idempotencyKey: string;
  itemId: string;
  language?: string | null | undefined;
  note?: string | null | undefined;
  phoneCardNumber?: string | null | undefined;
  places?: number | null | undefined;
  point?: GeoPointInput | null | undefined;
  regionId: string;
  risks: string;
  startsAt: string;
  urgency?: Urgency | null | undefined;
};

export type DecideCategoryInput = {
  basis: string;
  category: PersonCategory;
  idempotencyKey: string;
  personId: string;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type DecideCertificateRequestInput = {
  certificateId: string;
  decision: CertificateDecision;
  idempotencyKey: string;
  reason: string;
};

export type DecideComplaintInput = {
  complaintId: string;
  decision: ComplaintDecision;
  reason: string;
};

export type DecideCorrectionInput = {
  correctionId: string;
  decision: CorrectionDecision;
  idempotencyKey: string;
  reason: string;
};

export type DecideNoticeObjectionInput = {
  decision: ObjectionDecision;
  idempotencyKey: string;
  noticeId: string;
  reason: string;
};

export type DecideRecordReviewInput = {
  decision: RecordReviewDecision;
  idempotencyKey: string;
  minutes?: number | null | undefined;
  reason: string;
  reviewId: string;
};

export type DecideServiceDisputeInput = {
  idempotencyKey: string;
  orderId: string;
  outcome: OrderDisputeOutcome;
  reason: string;
};

export type DecideStarApplicationInput = {
  applicationId: string;
  decision: StarDecision;
  idempotencyKey: string;
  reason: string;
};

export type DeclineOfferInput = {
  offerId: string;
  reason: DeclineReason;
};

export type DeclineReason =
  | 'NOT_SUITABLE'
  | 'NO_TIME'
  | 'OTHER'
  | 'TOO_FAR'
  | 'UNWELL';

export type DispatchBoardEventKind =
  | 'CHANGED'
  | 'PROGRESSED'
  | 'VOLUNTEER_LATE';

export type DispatchEscalation =
  | 'GRID'
  | 'STATION'
  | 'STREET';

export type DispatchFilter =
  | 'ALREADY_OFFERED'
  | 'BARRED'
  | 'BLOCKED_BY_REQUESTER'
  | 'BLOCKED_BY_VOLUNTEER'
  | 'COOLDOWN'
  | 'DAILY_LIMIT'
  | 'DOUBLE_BOOKED'
  | 'ENOUGH_OFFERS'
  | 'INSURANCE'
  | 'LANGUAGE'
  | 'LICENCE_MISSING'
  | 'MINOR_NO_CONSENT'
  | 'NOT_AVAILABLE'
  | 'NOT_VERIFIED'
  | 'OFF_DUTY'
  | 'OUT_OF_REACH'
  | 'OWN_HOUSEHOLD'
  | 'QUIET_HOURS'
  | 'SKILL_MISSING';

export type DisputeOutcome =
  | 'DISMISS'
  | 'UPHOLD';

export type DisputeServiceInput = {
  reason: string;
  requestId: string;
};

export type EndCategoryInput = {
  decisionId: string;
  validTo: string;
};

export type EscalationLevel =
  | 'GRID'
  | 'STATION'
  | 'STREET';

export type FindPersonInput = {
  phone: string;
};

export type FundKind =
  | 'COMMUNITY'
  | 'NAMED';

export type GeoPointInput = {
  latitude: number;
  longitude: number;
  system?: CoordinateSystem;
};

export type ImportVolunteersInput = {
  coordinates?: CoordinateSystem;
  csv: string;
  dryRun?: boolean;
  linesBefore?: number;
  regionId: string;
  verified?: boolean;
};

export type InsuranceInput = {
  from: string;
  to: string;
};

export type IntegrityDetector =
  | 'BACK_ENTRY'
  | 'BATCH'
  | 'BEYOND_REQUEST'
  | 'DOUBTED_HANDLER'
  | 'FAR_CODE'
  | 'HASTY_ISSUE'
  | 'IMPOSSIBLE_TRAVEL'
  | 'OVERLAP'
  | 'OWN_HOUSEHOLD'
  | 'SHARED_DEVICE';

export type IssueCertificateInput = {
  certificateId: string;
  contact: string;
  idempotencyKey: string;
  organisationId: string;
  responsible: string;
};

export type ListingPlace =
  | 'HOME'
  | 'SPACE';

export type LoginInput = {
  password: string;
  phone: string;
};

export type MatchFactor =
  | 'acceptance'
  | 'arrival'
  | 'continuity'
  | 'fairness'
  | 'load'
  | 'skillFit';

export type ObjectionDecision =
  | 'DISMISS'
  | 'UPHOLD';

export type OfferState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'SENT'
  | 'TIMED_OUT'
  | 'WITHDRAWN';

export type OrderChannel =
  | 'APP'
  | 'PHONE_CARD'
  | 'STATION';

export type OrderContactInput = {
  address?: string | null | undefined;
  name: string;
  phone: string;
};

export type OrderDisputeOutcome =
  | 'NOT_SERVED'
  | 'RESIDENT_ABSENT'
  | 'SERVED';

export type OrderPayWith =
  | 'MONEY'
  | 'POINTS';

export type OrderServiceInput = {
  channel?: OrderChannel;
  contact?: OrderContactInput | null | undefined;
  expectedFee?: number | null | undefined;
  idempotencyKey: string;
  payWith?: OrderPayWith;
  personId?: string | null | undefined;
  slotId: string;
};

export type PersonCategory =
  | 'AGED_ALONE'
  | 'BEREAVED_FAMILY'
  | 'CHILD_IN_NEED'
  | 'DISABLED'
  | 'EXTREME_POVERTY'
  | 'LOW_INCOME'
  | 'LOW_INCOME_MARGIN'
  | 'VETERAN';

export type PublicNoticeKind =
  | 'CERTIFICATE'
  | 'STAR';

export type PublicNoticeState =
  | 'OBJECTED'
  | 'OPEN'
  | 'OVER'
  | 'STOPPED'
  | 'UPHELD';

export type RateServiceInput = {
  comment?: string | null | undefined;
  rating: number;
  requestId: string;
};

export type RecordCorrectionState =
  | 'APPROVED'
  | 'DECLINED'
  | 'OPEN';

export type RecordReviewDecision =
  | 'CORRECT'
  | 'RELEASE'
  | 'REVOKE';

export type RecordReviewState =
  | 'CORRECTED'
  | 'ESCALATED'
  | 'OPEN'
  | 'RELEASED'
  | 'REVOKED';

export type RecordSource =
  | 'BACKFILLED'
  | 'PAPER'
  | 'SIGNED';

export type RefreshInput = {
  refreshToken: string;
};

export type RegionLevel =
  | 'COMMUNITY'
  | 'DISTRICT'
  | 'GRID'
  | 'STREET';

export type RegisterInput = {
  displayName: string;
  password: string;
  phone: string;
  regionId: string;
};

export type RegisterVolunteerInput = {
  availability?: Array<AvailabilityWindowInput> | null | undefined;
  birthDate: string;
  blockedPersonIds?: Array<string> | null | undefined;
  guardianConsent?: boolean;
  home?: GeoPointInput | null | undefined;
  homeAddress?: string | null | undefined;
  householdPersonIds?: Array<string> | null | undefined;
  insurances?: Array<InsuranceInput> | null | undefined;
  languages?: Array<string> | null | undefined;
  licences?: Array<VolunteerLicenceInput> | null | undefined;
  onDuty?: boolean;
  personId?: string | null | undefined;
  reachMetres?: number | null | undefined;
  regionId?: string | null | undefined;
  skills?: Array<string> | null | undefined;
  travelMode?: TravelMode | null | undefined;
  turnoutMinutes?: number | null | undefined;
};

export type RejectServiceRequestInput = {
  reason: string;
  requestId: string;
};

export type RequestChannel =
  | 'APP'
  | 'PHONE_CARD'
  | 'PROXY';

export type ResolveDisputeInput = {
  outcome: DisputeOutcome;
  reason: string;
  requestId: string;
};

export type ServiceMode =
  | 'HOME_VISIT'
  | 'ON_SITE'
  | 'REMOTE';

export type ServiceOrderState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'DELIVERED'
  | 'DISPUTED'
  | 'EXPIRED'
  | 'NO_SHOW'
  | 'REFUSED'
  | 'REQUESTED'
  | 'SCHEDULED'
  | 'SETTLED';

export type ServiceRecordState =
  | 'CORRECTED'
  | 'EFFECTIVE'
  | 'FROZEN'
  | 'RECORDED'
  | 'REVOKED'
  | 'VERIFIED';

export type ServiceRequestState =
  | 'AUTO_CONFIRMED'
  | 'AWAITING_CONFIRMATION'
  | 'CANCELLED'
  | 'CLOSED'
  | 'CONFIRMED'
  | 'DISPATCHING'
  | 'DISPUTED'
  | 'ESCALATED'
  | 'EXPIRED'
  | 'IN_SERVICE'
  | 'MATCHED'
  | 'REJECTED'
  | 'SUBMITTED';

export type SetOnDutyInput = {
  onDuty: boolean;
};

export type SlotState =
  | 'CANCELLED'
  | 'OPEN';

export type SpendingKind =
  | 'ADMINISTRATION'
  | 'GRANT'
  | 'ORDER'
  | 'PROJECT'
  | 'SURPLUS';

export type StarDecision =
  | 'APPROVE'
  | 'REJECT';

export type StarState =
  | 'AWARDED'
  | 'NOTICE'
  | 'REJECTED'
  | 'REVOKED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type TrailRole =
  | 'DISPATCH'
  | 'PROXY'
  | 'REQUESTER'
  | 'STATION'
  | 'SYSTEM'
  | 'VOLUNTEER';

export type TravelMode =
  | 'BIKE'
  | 'CAR'
  | 'EBIKE'
  | 'TRANSIT'
  | 'WALK';

export type Urgency =
  | 'PLANNED'
  | 'SOON'
  | 'URGENT';

export type VerifyVolunteerInput = {
  volunteerId: string;
};

export type VolunteerLicenceInput = {
  kind: string;
  number: string;
  validFrom: string;
  validTo: string;
};

export type VolunteerStanding =
  | 'BAR'
  | 'DEREGISTER'
  | 'RESUME'
  | 'SUSPEND';

export type VolunteerState =
  | 'BARRED'
  | 'COOLDOWN'
  | 'DEREGISTERED'
  | 'OFF_DUTY'
  | 'REGISTERED'
  | 'SUSPENDED'
  | 'VERIFIED';

export type AccountFragment = { id: string, displayName: string, phone: string | null, permissions: Array<string>, region: { id: string, name: string, level: RegionLevel, longitude: number | null, latitude: number | null } };

export type TokensFragment = { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string };

export type SignInMutationVariables = Exact<{
  input: LoginInput;
}>;


export type SignInMutation = { login: { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string, me: { id: string, displayName: string, phone: string | null, permissions: Array<string>, region: { id: string, name: string, level: RegionLevel, longitude: number | null, latitude: number | null } } } };

export type SignUpMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type SignUpMutation = { register: { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string, me: { id: string, displayName: string, phone: string | null, permissions: Array<string>, region: { id: string, name: string, level: RegionLevel, longitude: number | null, latitude: number | null } } } };

export type RefreshMutationVariables = Exact<{
  input: RefreshInput;
}>;


export type RefreshMutation = { refresh: { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { logout: boolean };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { me: { id: string, displayName: string, phone: string | null, permissions: Array<string>, region: { id: string, name: string, level: RegionLevel, longitude: number | null, latitude: number | null } } };

export type CommunitiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CommunitiesQuery = { regions: { nodes: Array<{ id: string, name: string, ancestors: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NoticesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NoticesQuery = { publicNotices: { nodes: Array<{ id: string, kind: PublicNoticeKind, maskedName: string, volunteerNumber: string, minutes: number, star: number | null, startsOn: string, endsOn: string, state: PublicNoticeState }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FundsQueryVariables = Exact<{ [key: string]: never; }>;


export type FundsQuery = { communityFunds: { nodes: Array<{ id: string, name: string, kind: FundKind, host: { id: string, name: string }, purposes: Array<{ id: string, name: string }> }> } };

export type BookQueryVariables = Exact<{
  id: string;
}>;


export type BookQuery = { communityFund: { id: string, name: string, kind: FundKind, host: { id: string, name: string } }, openBook: { fundId: string, balance: number, gifts: number, matches: number, spent: number, moved: number, purposes: Array<{ purposeId: string, name: string, gifts: number, matches: number, spent: number, balance: number }>, latestGifts: Array<{ amount: number, at: string, name: string | null, purposeId: string }>, latestSpendings: Array<{ amount: number, cases: number | null, from: string | null, kind: SpendingKind | null, purposeId: string, until: string | null }> } };

export type RequestCardFragment = { id: string, state: ServiceRequestState, stateReason: string | null, startsAt: string, endsAt: string, createdAt: string, rating: number | null, ratingComment: string | null, urgency: Urgency, item: { id: string, name: string, category: string, needsAcceptance: boolean } | null, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string }> };

export type MenuQueryVariables = Exact<{
  regionId: string;
}>;


export type MenuQuery = { serviceMenu: Array<{ id: string, code: string, name: string, category: string, description: string, mode: ServiceMode, needsAcceptance: boolean, usualMinutes: number, urgency: Urgency }> };

export type LastPlaceQueryVariables = Exact<{ [key: string]: never; }>;


export type LastPlaceQuery = { serviceRequests: { nodes: Array<{ id: string, mode: ServiceMode, contact: { address: string | null, point: { longitude: number, latitude: number } | null } | null }> } };

export type MyRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyRequestsQuery = { serviceRequests: { nodes: Array<{ id: string, state: ServiceRequestState, stateReason: string | null, startsAt: string, endsAt: string, createdAt: string, rating: number | null, ratingComment: string | null, urgency: Urgency, item: { id: string, name: string, category: string, needsAcceptance: boolean } | null, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OneRequestQueryVariables = Exact<{
  id: string;
}>;


export type OneRequestQuery = { serviceRequest: { note: string, risks: string, mode: ServiceMode, id: string, state: ServiceRequestState, stateReason: string | null, startsAt: string, endsAt: string, createdAt: string, rating: number | null, ratingComment: string | null, urgency: Urgency, contact: { address: string | null } | null, item: { id: string, name: string, category: string, needsAcceptance: boolean } | null, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string }> } };

export type ProgressQueryVariables = Exact<{
  id: string;
}>;


export type ProgressQuery = { dispatchProgress: { requestId: string, state: string, wave: number, offersOpen: number, nextStepAt: string | null } };

export type CodeQueryVariables = Exact<{
  id: string;
}>;


export type CodeQuery = { attendanceCode: { code: string, validUntil: string } };

export type RequestFeedSubscriptionVariables = Exact<{
  id: string;
}>;


export type RequestFeedSubscription = { serviceRequestUpdated: { cursor: string, request: { id: string, state: ServiceRequestState, stateReason: string | null, startsAt: string, endsAt: string, createdAt: string, rating: number | null, ratingComment: string | null, urgency: Urgency, item: { id: string, name: string, category: string, needsAcceptance: boolean } | null, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string }> } } };

export type PlaceOrderMutationVariables = Exact<{
  input: CreateServiceRequestInput;
}>;


export type PlaceOrderMutation = { createServiceRequest: { id: string, state: ServiceRequestState, stateReason: string | null, startsAt: string, endsAt: string, createdAt: string, rating: number | null, ratingComment: string | null, urgency: Urgency, item: { id: string, name: string, category: string, needsAcceptance: boolean } | null, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string }> } };

export type CancelOrderMutationVariables = Exact<{
  input: CancelServiceRequestInput;
}>;


export type CancelOrderMutation = { cancelServiceRequest: { id: string, state: ServiceRequestState, stateReason: string | null, startsAt: string, endsAt: string, createdAt: string, rating: number | null, ratingComment: string | null, urgency: Urgency, item: { id: string, name: string, category: string, needsAcceptance: boolean } | null, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string }> } };

export type ConfirmMutationVariables = Exact<{
  input: ConfirmServiceInput;
}>;


export type ConfirmMutation = { confirmService: { id: string, state: ServiceRequestState, stateReason: string | null, startsAt: string, endsAt: string, createdAt: string, rating: number | null, ratingComment: string | null, urgency: Urgency, item: { id: string, name: string, category: string, needsAcceptance: boolean } | null, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string }> } };

export type DisputeMutationVariables = Exact<{
  input: DisputeServiceInput;
}>;


export type DisputeMutation = { disputeService: { id: string, state: ServiceRequestState, stateReason: string | null, startsAt: string, endsAt: string, createdAt: string, rating: number | null, ratingComment: string | null, urgency: Urgency, item: { id: string, name: string, category: string, needsAcceptance: boolean } | null, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string }> } };

export type RateMutationVariables = Exact<{
  input: RateServiceInput;
}>;


export type RateMutation = { rateService: { id: string, state: ServiceRequestState, stateReason: string | null, startsAt: string, endsAt: string, createdAt: string, rating: number | null, ratingComment: string | null, urgency: Urgency, item: { id: string, name: string, category: string, needsAcceptance: boolean } | null, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string }> } };

export type BoardLineFragment = { requestId: string, itemName: string, state: string, urgency: string, createdAt: string, openedAt: string | null, startsAt: string, places: number, placesLeft: number, wave: number, offersOpen: number, offersDeclined: number, offersTimedOut: number, escalationLevel: DispatchEscalation | null, nextStepAt: string | null, regionId: string };

export type StationRequestRowFragment = { id: string, state: ServiceRequestState, channel: RequestChannel, createdAt: string, startsAt: string, endsAt: string, urgency: Urgency, stateReason: string | null, placesTaken: number, places: number, item: { id: string, name: string } | null };

export type StationBoardQueryVariables = Exact<{
  regionId: string;
}>;


export type StationBoardQuery = { openDispatches: Array<{ requestId: string, itemName: string, state: string, urgency: string, createdAt: string, openedAt: string | null, startsAt: string, places: number, placesLeft: number, wave: number, offersOpen: number, offersDeclined: number, offersTimedOut: number, escalationLevel: DispatchEscalation | null, nextStepAt: string | null, regionId: string }> };

export type StationSubmittedQueryVariables = Exact<{
  regionId: string;
}>;


export type StationSubmittedQuery = { serviceRequests: { nodes: Array<{ id: string, state: ServiceRequestState, channel: RequestChannel, createdAt: string, startsAt: string, endsAt: string, urgency: Urgency, stateReason: string | null, placesTaken: number, places: number, item: { id: string, name: string } | null }> } };

export type StationBoardFeedSubscriptionVariables = Exact<{
  regionId: string;
}>;


export type StationBoardFeedSubscription = { dispatchBoard: { cursor: string, kind: DispatchBoardEventKind, occurredAt: string, requestId: string, lateVolunteerIds: Array<string>, entry: { requestId: string, itemName: string, state: string, urgency: string, createdAt: string, openedAt: string | null, startsAt: string, places: number, placesLeft: number, wave: number, offersOpen: number, offersDeclined: number, offersTimedOut: number, escalationLevel: DispatchEscalation | null, nextStepAt: string | null, regionId: string } | null } };

export type StationRequestsQueryVariables = Exact<{
  regionId: string;
  states?: Array<ServiceRequestState> | ServiceRequestState | null | undefined;
  after?: string | null | undefined;
}>;


export type StationRequestsQuery = { serviceRequests: { nodes: Array<{ id: string, state: ServiceRequestState, channel: RequestChannel, createdAt: string, startsAt: string, endsAt: string, urgency: Urgency, stateReason: string | null, placesTaken: number, places: number, item: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationReviewFragment = { id: string, state: RecordReviewState, createdAt: string, dueAt: string, escalatedAt: string | null, score: number, threshold: number, requestId: string, recordId: string, volunteerId: string, answer: string | null, findings: Array<{ detector: IntegrityDetector, weight: number, reasonZh: string, reasonEn: string, evidence: Array<{ name: string, value: string }> }> };

export type StationReviewsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StationReviewsQuery = { recordReviews: { nodes: Array<{ id: string, state: RecordReviewState, createdAt: string, dueAt: string, escalatedAt: string | null, score: number, threshold: number, requestId: string, recordId: string, volunteerId: string, answer: string | null, findings: Array<{ detector: IntegrityDetector, weight: number, reasonZh: string, reasonEn: string, evidence: Array<{ name: string, value: string }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationDecideReviewMutationVariables = Exact<{
  input: DecideRecordReviewInput;
}>;


export type StationDecideReviewMutation = { decideRecordReview: { id: string, state: RecordReviewState, createdAt: string, dueAt: string, escalatedAt: string | null, score: number, threshold: number, requestId: string, recordId: string, volunteerId: string, answer: string | null, findings: Array<{ detector: IntegrityDetector, weight: number, reasonZh: string, reasonEn: string, evidence: Array<{ name: string, value: string }> }> } };

export type StationCorrectionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StationCorrectionsQuery = { openCorrections: { nodes: Array<{ id: string, recordId: string, minutes: number, reason: string, state: RecordCorrectionState, createdAt: string, dueAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationDecideCorrectionMutationVariables = Exact<{
  input: DecideCorrectionInput;
}>;


export type StationDecideCorrectionMutation = { decideCorrection: { id: string, minutes: number, state: ServiceRecordState } };

export type StationStarFragment = { id: string, star: number, state: StarState, appliedAt: string, volunteerId: string, volunteerNumber: string, required: { minutes: number, points: number } };

export type StationStarsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StationStarsQuery = { starApplications: { nodes: Array<{ id: string, star: number, state: StarState, appliedAt: string, volunteerId: string, volunteerNumber: string, required: { minutes: number, points: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationDecideStarMutationVariables = Exact<{
  input: DecideStarApplicationInput;
}>;


export type StationDecideStarMutation = { decideStarApplication: { id: string, star: number, state: StarState, appliedAt: string, volunteerId: string, volunteerNumber: string, required: { minutes: number, points: number } } };

export type StationCertificateFragment = { id: string, state: CertificateState, requestedAt: string, purpose: string, recipient: string, volunteerNumber: string, fromDay: string, toDay: string, signedMinutes: number, backfilledMinutes: number, paperMinutes: number };

export type StationCertificatesQueryVariables = Exact<{
  state: CertificateState;
  after?: string | null | undefined;
}>;


export type StationCertificatesQuery = { certificates: { nodes: Array<{ id: string, state: CertificateState, requestedAt: string, purpose: string, recipient: string, volunteerNumber: string, fromDay: string, toDay: string, signedMinutes: number, backfilledMinutes: number, paperMinutes: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationDecideCertificateMutationVariables = Exact<{
  input: DecideCertificateRequestInput;
}>;


export type StationDecideCertificateMutation = { decideCertificateRequest: { id: string, state: CertificateState, requestedAt: string, purpose: string, recipient: string, volunteerNumber: string, fromDay: string, toDay: string, signedMinutes: number, backfilledMinutes: number, paperMinutes: number } };

export type StationIssueCertificateMutationVariables = Exact<{
  input: IssueCertificateInput;
}>;


export type StationIssueCertificateMutation = { issueCertificate: { id: string, state: CertificateState, requestedAt: string, purpose: string, recipient: string, volunteerNumber: string, fromDay: string, toDay: string, signedMinutes: number, backfilledMinutes: number, paperMinutes: number } };

export type StationOrganisationsQueryVariables = Exact<{
  regionId: string;
}>;


export type StationOrganisationsQuery = { organisations: { nodes: Array<{ id: string, name: string }> } };

export type StationNoticesQueryVariables = Exact<{
  regionId: string;
  after?: string | null | undefined;
}>;


export type StationNoticesQuery = { publicNotices: { nodes: Array<{ id: string, kind: PublicNoticeKind, maskedName: string, volunteerNumber: string, minutes: number, star: number | null, startsOn: string, endsOn: string, state: PublicNoticeState }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationNoticeObjectionsQueryVariables = Exact<{
  noticeId: string;
}>;


export type StationNoticeObjectionsQuery = { noticeObjections: Array<{ id: string, reason: string, createdAt: string, decision: ObjectionDecision | null }> };

export type StationDecideNoticeMutationVariables = Exact<{
  input: DecideNoticeObjectionInput;
}>;


export type StationDecideNoticeMutation = { decideNoticeObjection: { id: string, state: PublicNoticeState } };

export type StationComplaintFragment = { id: string, state: ComplaintState, subject: ComplaintSubject, text: string, answer: string | null, filedAt: string, answerUntil: string, decideUntil: string, overdue: boolean, orderId: string };

export type StationComplaintsQueryVariables = Exact<{
  state: ComplaintState;
  after?: string | null | undefined;
}>;


export type StationComplaintsQuery = { complaints: { nodes: Array<{ id: string, state: ComplaintState, subject: ComplaintSubject, text: string, answer: string | null, filedAt: string, answerUntil: string, decideUntil: string, overdue: boolean, orderId: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationDecideComplaintMutationVariables = Exact<{
  input: DecideComplaintInput;
}>;


export type StationDecideComplaintMutation = { decideComplaint: { id: string, state: ComplaintState, subject: ComplaintSubject, text: string, answer: string | null, filedAt: string, answerUntil: string, decideUntil: string, overdue: boolean, orderId: string } };

export type StationFindPersonMutationVariables = Exact<{
  input: FindPersonInput;
}>;


export type StationFindPersonMutation = { findPerson: { id: string, displayName: string, region: { id: string, name: string, longitude: number | null, latitude: number | null } } };

export type StationMenuQueryVariables = Exact<{
  regionId: string;
}>;


export type StationMenuQuery = { serviceMenu: Array<{ id: string, code: string, name: string, category: string, mode: ServiceMode, needsAcceptance: boolean, usualMinutes: number, urgency: Urgency, skills: Array<string> }> };

export type StationPlacesQueryVariables = Exact<{
  parentId: string;
}>;


export type StationPlacesQuery = { regions: { nodes: Array<{ id: string, name: string, level: RegionLevel, longitude: number | null, latitude: number | null }> } };

export type StationOrderMutationVariables = Exact<{
  input: CreateServiceRequestInput;
}>;


export type StationOrderMutation = { createServiceRequest: { id: string, state: ServiceRequestState, channel: RequestChannel, createdAt: string, startsAt: string, endsAt: string, urgency: Urgency, stateReason: string | null, placesTaken: number, places: number, item: { id: string, name: string } | null } };

export type StationListingsQueryVariables = Exact<{
  personId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StationListingsQuery = { listings: { nodes: Array<{ priceForMe: number, listing: { id: string, title: string, place: ListingPlace, provider: { id: string, name: string } }, nextSlot: { id: string, startsAt: string, endsAt: string, capacity: number, taken: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationSlotsQueryVariables = Exact<{
  listingId: string;
}>;


export type StationSlotsQuery = { listingSlots: { nodes: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, state: SlotState }> } };

export type StationServiceOrderFragment = { id: string, title: string | null, state: ServiceOrderState, channel: OrderChannel, orderedAt: string, startsAt: string, endsAt: string, scheduledFor: string | null, dueAt: string | null, fee: number, subsidy: number | null, disputes: Array<{ id: string, statement: string | null, outcome: OrderDisputeOutcome | null, openedAt: string }> };

export type StationOrderServiceMutationVariables = Exact<{
  input: OrderServiceInput;
}>;


export type StationOrderServiceMutation = { orderService: { id: string, title: string | null, state: ServiceOrderState, channel: OrderChannel, orderedAt: string, startsAt: string, endsAt: string, scheduledFor: string | null, dueAt: string | null, fee: number, subsidy: number | null, disputes: Array<{ id: string, statement: string | null, outcome: OrderDisputeOutcome | null, openedAt: string }> } };

export type StationServiceOrdersQueryVariables = Exact<{
  state?: ServiceOrderState | null | undefined;
  after?: string | null | undefined;
}>;


export type StationServiceOrdersQuery = { serviceOrders: { nodes: Array<{ id: string, title: string | null, state: ServiceOrderState, channel: OrderChannel, orderedAt: string, startsAt: string, endsAt: string, scheduledFor: string | null, dueAt: string | null, fee: number, subsidy: number | null, disputes: Array<{ id: string, statement: string | null, outcome: OrderDisputeOutcome | null, openedAt: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationServiceOrderFeedSubscriptionVariables = Exact<{
  regionId: string;
}>;


export type StationServiceOrderFeedSubscription = { serviceOrderBoard: { cursor: string, order: { id: string, title: string | null, state: ServiceOrderState, channel: OrderChannel, orderedAt: string, startsAt: string, endsAt: string, scheduledFor: string | null, dueAt: string | null, fee: number, subsidy: number | null, disputes: Array<{ id: string, statement: string | null, outcome: OrderDisputeOutcome | null, openedAt: string }> } } };

export type StationConfirmServiceOrderMutationVariables = Exact<{
  input: ConfirmServiceOrderInput;
}>;


export type StationConfirmServiceOrderMutation = { confirmServiceOrder: { id: string, title: string | null, state: ServiceOrderState, channel: OrderChannel, orderedAt: string, startsAt: string, endsAt: string, scheduledFor: string | null, dueAt: string | null, fee: number, subsidy: number | null, disputes: Array<{ id: string, statement: string | null, outcome: OrderDisputeOutcome | null, openedAt: string }> } };

export type StationDecideServiceDisputeMutationVariables = Exact<{
  input: DecideServiceDisputeInput;
}>;


export type StationDecideServiceDisputeMutation = { decideServiceDispute: { id: string, title: string | null, state: ServiceOrderState, channel: OrderChannel, orderedAt: string, startsAt: string, endsAt: string, scheduledFor: string | null, dueAt: string | null, fee: number, subsidy: number | null, disputes: Array<{ id: string, statement: string | null, outcome: OrderDisputeOutcome | null, openedAt: string }> } };

export type StationVolunteerFragment = { id: string, number: string, displayName: string, state: VolunteerState, stateUntil: string | null, onDuty: boolean, skills: Array<string>, createdAt: string, verifiedAt: string | null, licences: Array<{ kind: string, validFrom: string, validTo: string, verified: boolean }> };

export type StationVolunteersQueryVariables = Exact<{
  state?: VolunteerState | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StationVolunteersQuery = { volunteers: { nodes: Array<{ id: string, number: string, displayName: string, state: VolunteerState, stateUntil: string | null, onDuty: boolean, skills: Array<string>, createdAt: string, verifiedAt: string | null, licences: Array<{ kind: string, validFrom: string, validTo: string, verified: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationVerifyMutationVariables = Exact<{
  input: VerifyVolunteerInput;
}>;


export type StationVerifyMutation = { verifyVolunteer: { id: string, number: string, displayName: string, state: VolunteerState, stateUntil: string | null, onDuty: boolean, skills: Array<string>, createdAt: string, verifiedAt: string | null, licences: Array<{ kind: string, validFrom: string, validTo: string, verified: boolean }> } };

export type StationChangeStandingMutationVariables = Exact<{
  input: ChangeVolunteerStandingInput;
}>;


export type StationChangeStandingMutation = { changeVolunteerStanding: { id: string, number: string, displayName: string, state: VolunteerState, stateUntil: string | null, onDuty: boolean, skills: Array<string>, createdAt: string, verifiedAt: string | null, licences: Array<{ kind: string, validFrom: string, validTo: string, verified: boolean }> } };

export type StationRegisterMutationVariables = Exact<{
  input: RegisterVolunteerInput;
}>;


export type StationRegisterMutation = { registerVolunteer: { id: string, number: string, displayName: string, state: VolunteerState, stateUntil: string | null, onDuty: boolean, skills: Array<string>, createdAt: string, verifiedAt: string | null, licences: Array<{ kind: string, validFrom: string, validTo: string, verified: boolean }> } };

export type StationImportMutationVariables = Exact<{
  input: ImportVolunteersInput;
}>;


export type StationImportMutation = { importVolunteers: { lines: number, registered: number, present: number, refused: Array<{ line: number, column: string, code: string, reasonZh: string, reasonEn: string }>, notes: Array<{ line: number, column: string, code: string, reasonZh: string, reasonEn: string }> } };

export type StationCategoriesQueryVariables = Exact<{
  personId: string;
}>;


export type StationCategoriesQuery = { personCategories: Array<{ id: string, category: PersonCategory, basis: string, validFrom: string, validTo: string | null, decidedAt: string, endedAt: string | null }> };

export type StationDecideCategoryMutationVariables = Exact<{
  input: DecideCategoryInput;
}>;


export type StationDecideCategoryMutation = { decideCategory: { id: string, category: PersonCategory, basis: string, validFrom: string, validTo: string | null, decidedAt: string, endedAt: string | null } };

export type StationEndCategoryMutationVariables = Exact<{
  input: EndCategoryInput;
}>;


export type StationEndCategoryMutation = { endCategory: { id: string, validTo: string | null, endedAt: string | null } };

export type StationRequestFragment = { mode: ServiceMode, risks: string, note: string, language: string | null, dispatchingSince: string | null, escalationLevel: EscalationLevel | null, regionId: string, id: string, state: ServiceRequestState, channel: RequestChannel, createdAt: string, startsAt: string, endsAt: string, urgency: Urgency, stateReason: string | null, placesTaken: number, places: number, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, volunteerId: string, startedAt: string, endedAt: string, minutes: number, signedMinutes: number, state: ServiceRecordState, source: RecordSource, reason: CountingReason }>, trail: Array<{ at: string, event: string, role: TrailRole, reason: string | null, fromState: ServiceRequestState | null, toState: ServiceRequestState }>, item: { id: string, name: string } | null };

export type StationRequestPageQueryVariables = Exact<{
  id: string;
}>;


export type StationRequestPageQuery = { serviceRequest: { mode: ServiceMode, risks: string, note: string, language: string | null, dispatchingSince: string | null, escalationLevel: EscalationLevel | null, regionId: string, id: string, state: ServiceRequestState, channel: RequestChannel, createdAt: string, startsAt: string, endsAt: string, urgency: Urgency, stateReason: string | null, placesTaken: number, places: number, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, volunteerId: string, startedAt: string, endedAt: string, minutes: number, signedMinutes: number, state: ServiceRecordState, source: RecordSource, reason: CountingReason }>, trail: Array<{ at: string, event: string, role: TrailRole, reason: string | null, fromState: ServiceRequestState | null, toState: ServiceRequestState }>, item: { id: string, name: string } | null } };

export type StationProgressQueryVariables = Exact<{
  id: string;
}>;


export type StationProgressQuery = { dispatchProgress: { requestId: string, state: string, wave: number, offersOpen: number, nextStepAt: string | null, dispatchingSince: string | null, escalationLevel: DispatchEscalation | null } };

export type StationContactQueryVariables = Exact<{
  id: string;
}>;


export type StationContactQuery = { serviceRequest: { id: string, contact: { name: string, phone: string | null, address: string | null } | null } };

export type StationExplanationQueryVariables = Exact<{
  id: string;
  volunteerId?: string | null | undefined;
}>;


export type StationExplanationQuery = { dispatchExplanation: { requestId: string, considered: number, eligible: number, policyVersion: string, refused: Array<{ reason: DispatchFilter, count: number }>, refusedInSearch: Array<{ reason: DispatchFilter, count: number }>, offers: Array<{ id: string, volunteerId: string, wave: number, place: number, metres: number, score: number, state: OfferState, sentAt: string, expiresAt: string, endedAt: string | null, declineReason: DeclineReason | null, whyMe: Array<{ factor: MatchFactor, value: number, weight: number }> }>, volunteer: { volunteerId: string, reasons: Array<DispatchFilter> } | null } };

export type StationVolunteerNameQueryVariables = Exact<{
  id: string;
}>;


export type StationVolunteerNameQuery = { volunteer: { id: string, displayName: string, number: string, state: VolunteerState } };

export type StationRequestFeedSubscriptionVariables = Exact<{
  id: string;
}>;


export type StationRequestFeedSubscription = { serviceRequestUpdated: { cursor: string, request: { mode: ServiceMode, risks: string, note: string, language: string | null, dispatchingSince: string | null, escalationLevel: EscalationLevel | null, regionId: string, id: string, state: ServiceRequestState, channel: RequestChannel, createdAt: string, startsAt: string, endsAt: string, urgency: Urgency, stateReason: string | null, placesTaken: number, places: number, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, volunteerId: string, startedAt: string, endedAt: string, minutes: number, signedMinutes: number, state: ServiceRecordState, source: RecordSource, reason: CountingReason }>, trail: Array<{ at: string, event: string, role: TrailRole, reason: string | null, fromState: ServiceRequestState | null, toState: ServiceRequestState }>, item: { id: string, name: string } | null } } };

export type StationAcceptMutationVariables = Exact<{
  input: AcceptServiceRequestInput;
}>;


export type StationAcceptMutation = { acceptServiceRequest: { mode: ServiceMode, risks: string, note: string, language: string | null, dispatchingSince: string | null, escalationLevel: EscalationLevel | null, regionId: string, id: string, state: ServiceRequestState, channel: RequestChannel, createdAt: string, startsAt: string, endsAt: string, urgency: Urgency, stateReason: string | null, placesTaken: number, places: number, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, volunteerId: string, startedAt: string, endedAt: string, minutes: number, signedMinutes: number, state: ServiceRecordState, source: RecordSource, reason: CountingReason }>, trail: Array<{ at: string, event: string, role: TrailRole, reason: string | null, fromState: ServiceRequestState | null, toState: ServiceRequestState }>, item: { id: string, name: string } | null } };

export type StationRejectMutationVariables = Exact<{
  input: RejectServiceRequestInput;
}>;


export type StationRejectMutation = { rejectServiceRequest: { mode: ServiceMode, risks: string, note: string, language: string | null, dispatchingSince: string | null, escalationLevel: EscalationLevel | null, regionId: string, id: string, state: ServiceRequestState, channel: RequestChannel, createdAt: string, startsAt: string, endsAt: string, urgency: Urgency, stateReason: string | null, placesTaken: number, places: number, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, volunteerId: string, startedAt: string, endedAt: string, minutes: number, signedMinutes: number, state: ServiceRecordState, source: RecordSource, reason: CountingReason }>, trail: Array<{ at: string, event: string, role: TrailRole, reason: string | null, fromState: ServiceRequestState | null, toState: ServiceRequestState }>, item: { id: string, name: string } | null } };

export type StationCancelMutationVariables = Exact<{
  input: CancelServiceRequestInput;
}>;


export type StationCancelMutation = { cancelServiceRequest: { mode: ServiceMode, risks: string, note: string, language: string | null, dispatchingSince: string | null, escalationLevel: EscalationLevel | null, regionId: string, id: string, state: ServiceRequestState, channel: RequestChannel, createdAt: string, startsAt: string, endsAt: string, urgency: Urgency, stateReason: string | null, placesTaken: number, places: number, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, volunteerId: string, startedAt: string, endedAt: string, minutes: number, signedMinutes: number, state: ServiceRecordState, source: RecordSource, reason: CountingReason }>, trail: Array<{ at: string, event: string, role: TrailRole, reason: string | null, fromState: ServiceRequestState | null, toState: ServiceRequestState }>, item: { id: string, name: string } | null } };

export type StationConfirmMutationVariables = Exact<{
  input: ConfirmServiceInput;
}>;


export type StationConfirmMutation = { confirmService: { mode: ServiceMode, risks: string, note: string, language: string | null, dispatchingSince: string | null, escalationLevel: EscalationLevel | null, regionId: string, id: string, state: ServiceRequestState, channel: RequestChannel, createdAt: string, startsAt: string, endsAt: string, urgency: Urgency, stateReason: string | null, placesTaken: number, places: number, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, volunteerId: string, startedAt: string, endedAt: string, minutes: number, signedMinutes: number, state: ServiceRecordState, source: RecordSource, reason: CountingReason }>, trail: Array<{ at: string, event: string, role: TrailRole, reason: string | null, fromState: ServiceRequestState | null, toState: ServiceRequestState }>, item: { id: string, name: string } | null } };

export type StationResolveDisputeMutationVariables = Exact<{
  input: ResolveDisputeInput;
}>;


export type StationResolveDisputeMutation = { resolveDispute: { mode: ServiceMode, risks: string, note: string, language: string | null, dispatchingSince: string | null, escalationLevel: EscalationLevel | null, regionId: string, id: string, state: ServiceRequestState, channel: RequestChannel, createdAt: string, startsAt: string, endsAt: string, urgency: Urgency, stateReason: string | null, placesTaken: number, places: number, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, volunteerId: string, startedAt: string, endedAt: string, minutes: number, signedMinutes: number, state: ServiceRecordState, source: RecordSource, reason: CountingReason }>, trail: Array<{ at: string, event: string, role: TrailRole, reason: string | null, fromState: ServiceRequestState | null, toState: ServiceRequestState }>, item: { id: string, name: string } | null } };

export type StationBackfillMutationVariables = Exact<{
  input: BackfillServiceRecordInput;
}>;


export type StationBackfillMutation = { backfillServiceRecord: { mode: ServiceMode, risks: string, note: string, language: string | null, dispatchingSince: string | null, escalationLevel: EscalationLevel | null, regionId: string, id: string, state: ServiceRequestState, channel: RequestChannel, createdAt: string, startsAt: string, endsAt: string, urgency: Urgency, stateReason: string | null, placesTaken: number, places: number, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, volunteerId: string, startedAt: string, endedAt: string, minutes: number, signedMinutes: number, state: ServiceRecordState, source: RecordSource, reason: CountingReason }>, trail: Array<{ at: string, event: string, role: TrailRole, reason: string | null, fromState: ServiceRequestState | null, toState: ServiceRequestState }>, item: { id: string, name: string } | null } };

export type MyHoursQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyHoursQuery = { myServiceRecords: { nodes: Array<{ id: string, requestId: string, day: string, minutes: number, signedMinutes: number, reason: CountingReason, source: RecordSource, state: ServiceRecordState, startedAt: string, endedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HoursTotalQueryVariables = Exact<{ [key: string]: never; }>;


export type HoursTotalQuery = { myStars: { star: number, countedMinutes: number } };

export type MyPointsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPointsQuery = { myPoints: { balance: number, available: number, held: number, donationOnly: number, expiringSoon: number, lots: { nodes: Array<{ id: string, amount: number, remaining: number, held: number, earnedAt: string, expiresAt: string | null, donationOnly: boolean }> } } };

export type PointsFeedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PointsFeedSubscription = { pointsChanged: { cursor: string, points: { balance: number, available: number, held: number } } };

export type TaskSheetFragment = { id: string, state: ServiceRequestState, startsAt: string, endsAt: string, risks: string, note: string, mode: ServiceMode, item: { id: string, name: string, usualMinutes: number } | null, contact: { name: string, phone: string | null, address: string | null } | null, volunteers: Array<{ volunteerId: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string, state: ServiceRecordState }> };

export type TaskQueryVariables = Exact<{
  id: string;
}>;


export type TaskQuery = { serviceRequest: { id: string, state: ServiceRequestState, startsAt: string, endsAt: string, risks: string, note: string, mode: ServiceMode, item: { id: string, name: string, usualMinutes: number } | null, contact: { name: string, phone: string | null, address: string | null } | null, volunteers: Array<{ volunteerId: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string, state: ServiceRecordState }> }, volunteer: { id: string } };

export type TaskFeedSubscriptionVariables = Exact<{
  id: string;
}>;


export type TaskFeedSubscription = { serviceRequestUpdated: { cursor: string, request: { id: string, state: ServiceRequestState, startsAt: string, endsAt: string, risks: string, note: string, mode: ServiceMode, item: { id: string, name: string, usualMinutes: number } | null, contact: { name: string, phone: string | null, address: string | null } | null, volunteers: Array<{ volunteerId: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string, state: ServiceRecordState }> } } };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { checkIn: { id: string, state: ServiceRequestState, startsAt: string, endsAt: string, risks: string, note: string, mode: ServiceMode, item: { id: string, name: string, usualMinutes: number } | null, contact: { name: string, phone: string | null, address: string | null } | null, volunteers: Array<{ volunteerId: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string, state: ServiceRecordState }> } };

export type CheckOutMutationVariables = Exact<{
  input: CheckOutInput;
}>;


export type CheckOutMutation = { checkOut: { id: string, state: ServiceRequestState, startsAt: string, endsAt: string, risks: string, note: string, mode: ServiceMode, item: { id: string, name: string, usualMinutes: number } | null, contact: { name: string, phone: string | null, address: string | null } | null, volunteers: Array<{ volunteerId: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string, state: ServiceRecordState }> } };

export type VolunteerCardFragment = { id: string, number: string, displayName: string, state: VolunteerState, stateUntil: string | null, onDuty: boolean, reachMetres: number, skills: Array<string> };

export type OfferCardFragment = { id: string, requestId: string, state: OfferState, metres: number, place: number, sentAt: string, expiresAt: string, service: { itemName: string, startsAt: string, endsAt: string, plannedMinutes: number, urgency: string, placesLeft: number } | null, whyMe: Array<{ factor: MatchFactor, value: number, weight: number }> };

export type DutyQueryVariables = Exact<{ [key: string]: never; }>;


export type DutyQuery = { volunteer: { id: string, number: string, displayName: string, state: VolunteerState, stateUntil: string | null, onDuty: boolean, reachMetres: number, skills: Array<string> } };

export type MyOffersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOffersQuery = { open: { nodes: Array<{ id: string, requestId: string, state: OfferState, metres: number, place: number, sentAt: string, expiresAt: string, service: { itemName: string, startsAt: string, endsAt: string, plannedMinutes: number, urgency: string, placesLeft: number } | null, whyMe: Array<{ factor: MatchFactor, value: number, weight: number }> }> }, taken: { nodes: Array<{ id: string, requestId: string, state: OfferState, metres: number, place: number, sentAt: string, expiresAt: string, service: { itemName: string, startsAt: string, endsAt: string, plannedMinutes: number, urgency: string, placesLeft: number } | null, whyMe: Array<{ factor: MatchFactor, value: number, weight: number }> }> } };

export type OfferFeedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OfferFeedSubscription = { offerReceived: { cursor: string, state: OfferState, offer: { id: string, requestId: string, state: OfferState, metres: number, place: number, sentAt: string, expiresAt: string, service: { itemName: string, startsAt: string, endsAt: string, plannedMinutes: number, urgency: string, placesLeft: number } | null, whyMe: Array<{ factor: MatchFactor, value: number, weight: number }> } } };

export type SetOnDutyMutationVariables = Exact<{
  input: SetOnDutyInput;
}>;


export type SetOnDutyMutation = { setOnDuty: { id: string, number: string, displayName: string, state: VolunteerState, stateUntil: string | null, onDuty: boolean, reachMetres: number, skills: Array<string> } };

export type AcceptOfferMutationVariables = Exact<{
  input: AcceptOfferInput;
}>;


export type AcceptOfferMutation = { acceptOffer: { id: string, requestId: string, state: OfferState, metres: number, place: number, sentAt: string, expiresAt: string, service: { itemName: string, startsAt: string, endsAt: string, plannedMinutes: number, urgency: string, placesLeft: number } | null, whyMe: Array<{ factor: MatchFactor, value: number, weight: number }> } };

export type DeclineOfferMutationVariables = Exact<{
  input: DeclineOfferInput;
}>;


export type DeclineOfferMutation = { declineOffer: { id: string, requestId: string, state: OfferState, metres: number, place: number, sentAt: string, expiresAt: string, service: { itemName: string, startsAt: string, endsAt: string, plannedMinutes: number, urgency: string, placesLeft: number } | null, whyMe: Array<{ factor: MatchFactor, value: number, weight: number }> } };

export type SkillsQueryVariables = Exact<{
  regionId: string;
}>;


export type SkillsQuery = { serviceMenu: Array<{ id: string, skills: Array<string> }> };

export type JoinVolunteersMutationVariables = Exact<{
  input: RegisterVolunteerInput;
}>;


export type JoinVolunteersMutation = { registerVolunteer: { id: string, number: string, displayName: string, state: VolunteerState, stateUntil: string | null, onDuty: boolean, reachMetres: number, skills: Array<string> } };
