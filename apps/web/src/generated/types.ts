/* Written by `npm run documents` from the .graphql files and schema.gql. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcceptOfferInput = {
  idempotencyKey: string;
  offerId: string;
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

export type CancelServiceRequestInput = {
  reason?: string | null | undefined;
  requestId: string;
};

export type CertificateState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'NOTICE'
  | 'REQUESTED'
  | 'VALID'
  | 'VOIDED'
  | 'WITHDRAWN';

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

export type ConfirmServiceInput = {
  idempotencyKey?: string | null | undefined;
  requestId: string;
};

export type CoordinateSystem =
  | 'GCJ02'
  | 'WGS84';

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

export type DisputeServiceInput = {
  reason: string;
  requestId: string;
};

export type DriveLane =
  | 'MUTUAL_AID'
  | 'PUBLIC'
  | 'TARGETED';

export type DriveState =
  | 'ARCHIVED'
  | 'CLOSED'
  | 'COMPLETED'
  | 'DRAFT'
  | 'EXECUTING'
  | 'FAILED_GOAL'
  | 'FILED'
  | 'IN_REVIEW'
  | 'OPEN'
  | 'PAUSED'
  | 'REDIRECTED'
  | 'REFUNDED'
  | 'REFUNDING'
  | 'STOPPED_BY_AUTHORITY'
  | 'SUCCEEDED'
  | 'SURPLUS_RESOLVED';

export type FundKind =
  | 'COMMUNITY'
  | 'NAMED';

export type GeoPointInput = {
  latitude: number;
  longitude: number;
  system?: CoordinateSystem;
};

export type GoalPolicy =
  | 'ALL_OR_NOTHING'
  | 'KEEP_ALL'
  | 'REDIRECT';

export type InsuranceInput = {
  from: string;
  to: string;
};

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

export type MicroProjectState =
  | 'ACCEPTED'
  | 'CONFIRMED'
  | 'DRAFT'
  | 'IMPLEMENTING'
  | 'INSPECTION'
  | 'IN_NOTICE'
  | 'RECTIFYING'
  | 'REJECTED'
  | 'RETURNED'
  | 'REVIEWED'
  | 'SETTLED'
  | 'SUBMITTED'
  | 'TERMINATED'
  | 'WITHDRAWN';

export type OfferState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'SENT'
  | 'TIMED_OUT'
  | 'WITHDRAWN';

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

export type RequestChannel =
  | 'APP'
  | 'PHONE_CARD'
  | 'PROXY';

export type ServiceMode =
  | 'HOME_VISIT'
  | 'ON_SITE'
  | 'REMOTE';

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

export type ShownCountKind =
  | 'EXACT'
  | 'FEW'
  | 'WITHHELD';

export type SpendingKind =
  | 'ADMINISTRATION'
  | 'GRANT'
  | 'ORDER'
  | 'PROJECT'
  | 'SURPLUS';

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

export type VentureAwardLimit =
  | 'ASKED'
  | 'CAP'
  | 'CATEGORY_LEFT'
  | 'OWN_FUNDS'
  | 'ROUND_LEFT'
  | 'SHARE';

export type VentureDecisionKind =
  | 'AWARD'
  | 'REFUSED'
  | 'RESERVE';

export type VentureObjectionOutcome =
  | 'DISMISSED'
  | 'INADMISSIBLE'
  | 'UPHELD';

export type VentureObjectionState =
  | 'ADMISSIBLE'
  | 'CLOSED'
  | 'DISMISSED'
  | 'FILED'
  | 'INADMISSIBLE'
  | 'UPHELD';

export type VentureRefusal =
  | 'BELOW_PASS_MARK'
  | 'NOT_SHORTLISTED'
  | 'NO_MONEY_LEFT'
  | 'NO_PLACE_LEFT'
  | 'OBJECTION_UPHELD'
  | 'ORGANISATION_HAS_AWARD'
  | 'WITHDRAWN';

export type VentureRoundKind =
  | 'MICRO'
  | 'VENTURE';

export type VentureRoundState =
  | 'ANNOUNCED'
  | 'ARCHIVED'
  | 'AUDITED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'CONFIRMED'
  | 'CONTRACTING'
  | 'DEFENCE'
  | 'DRAFT'
  | 'EVALUATED'
  | 'NOTICE'
  | 'OPEN'
  | 'RANKED'
  | 'REVIEW'
  | 'RUNNING'
  | 'SCREENING';

export type VolunteerLicenceInput = {
  kind: string;
  number: string;
  validFrom: string;
  validTo: string;
};

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

export type VentureNoticesQueryVariables = Exact<{
  state?: VentureRoundState | null | undefined;
  kind?: VentureRoundKind | null | undefined;
  after?: string | null | undefined;
}>;


export type VentureNoticesQuery = { ventureRounds: { nodes: Array<{ id: string, kind: VentureRoundKind, title: string, host: string, state: VentureRoundState, noticeOn: string | null, closeAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VentureNoticeQueryVariables = Exact<{
  roundId: string;
}>;


export type VentureNoticeQuery = { ventureRound: { id: string, title: string, host: string, state: VentureRoundState, rulebookHash: string | null, rules: { noticeDays: number, noticeUnit: string } }, ventureNotice: { roundId: string, publishedAt: string, firstDay: string, lastDay: string, experts: Array<string>, items: Array<{ applicationId: string, title: string, organisation: string, kind: VentureDecisionKind, rankNumber: number, place: number | null, amount: number, limitedBy: VentureAwardLimit | null, reason: VentureRefusal | null, frozen: boolean, firstDay: string, lastDay: string, confirmedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type MicroNoticeQueryVariables = Exact<{
  roundId: string;
  after?: string | null | undefined;
}>;


export type MicroNoticeQuery = { ventureRound: { id: string, title: string, host: string, state: VentureRoundState }, publishedMicroProjects: { nodes: Array<{ id: string, title: string, organisation: string, type: string, content: string, approved: number | null, noticeFrom: string | null, noticeUntil: string | null, state: MicroProjectState, contractor: string | null, settledCost: number | null, subsidy: number | null, paidAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProgressFragment = { state: DriveState, raised: number, matched: number, matchReserved: number, inFlight: number, giftCount: number, gifts: Array<{ name: string | null, amount: number, paidAt: string }> };

export type DriveQueryVariables = Exact<{
  id: string;
}>;


export type DriveQuery = { drive: { id: string, title: string, lane: DriveLane, state: DriveState, goal: number | null, cap: number | null, goalPolicy: GoalPolicy, opensAt: string, closesAt: string, platform: string | null, filingNumber: string | null, filedOn: string | null, reportDueOn: string | null, fund: { id: string, name: string, host: { id: string, name: string } }, plan: { aim: string, area: string, responsiblePerson: string, bankAccount: string, beneficiaries: string, use: string, cost: string, surplus: string }, progress: { state: DriveState, raised: number, matched: number, matchReserved: number, inFlight: number, giftCount: number, gifts: Array<{ name: string | null, amount: number, paidAt: string }> } } };

export type DriveMovedSubscriptionVariables = Exact<{
  id: string;
}>;


export type DriveMovedSubscription = { driveProgress: { cursor: string, progress: { state: DriveState, raised: number, matched: number, matchReserved: number, inFlight: number, giftCount: number, gifts: Array<{ name: string | null, amount: number, paidAt: string }> } } };

export type FundDrivesQueryVariables = Exact<{
  fundId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FundDrivesQuery = { drives: { nodes: Array<{ id: string, title: string, state: DriveState, goal: number | null, raised: number, closesAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NoticesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NoticesQuery = { publicNotices: { nodes: Array<{ id: string, kind: PublicNoticeKind, maskedName: string, volunteerNumber: string, minutes: number, star: number | null, startsOn: string, endsOn: string, state: PublicNoticeState }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FundsQueryVariables = Exact<{ [key: string]: never; }>;


export type FundsQuery = { communityFunds: { nodes: Array<{ id: string, name: string, kind: FundKind, host: { id: string, name: string }, purposes: Array<{ id: string, name: string }> }> } };

export type BookQueryVariables = Exact<{
  id: string;
}>;


export type BookQuery = { communityFund: { id: string, name: string, kind: FundKind, host: { id: string, name: string } }, openBook: { fundId: string, balance: number, gifts: number, matches: number, spent: number, moved: number, purposes: Array<{ purposeId: string, name: string, gifts: number, matches: number, spent: number, balance: number }>, latestGifts: Array<{ amount: number, at: string, name: string | null, purposeId: string }>, latestSpendings: Array<{ amount: number, at: string, kind: SpendingKind | null, purposeId: string }> } };

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

export type FiguresFragment = { regionId: string, regionName: string, cursor: string, asOf: string, minutesThisMonth: number, live: { kind: ShownCountKind, count: number | null }, grids: Array<{ regionId: string, name: string, live: { kind: ShownCountKind, count: number | null } }>, onDuty: { kind: ShownCountKind, count: number | null }, days: Array<{ day: string, minutes: number | null, services: { kind: ShownCountKind, count: number | null } }>, funds: { funds: number, balance: number, raised: number, givenToday: number, giftsToday: number, paidOut: number } };

export type DistrictFiguresQueryVariables = Exact<{
  regionId: string;
}>;


export type DistrictFiguresQuery = { districtFigures: { regionId: string, regionName: string, cursor: string, asOf: string, minutesThisMonth: number, live: { kind: ShownCountKind, count: number | null }, grids: Array<{ regionId: string, name: string, live: { kind: ShownCountKind, count: number | null } }>, onDuty: { kind: ShownCountKind, count: number | null }, days: Array<{ day: string, minutes: number | null, services: { kind: ShownCountKind, count: number | null } }>, funds: { funds: number, balance: number, raised: number, givenToday: number, giftsToday: number, paidOut: number } } };

export type ScreenRegionsQueryVariables = Exact<{
  level: RegionLevel;
}>;


export type ScreenRegionsQuery = { regions: { nodes: Array<{ id: string, name: string }> } };

export type SigningKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type SigningKeysQuery = { certificateIssuer: string, treeHeads: { nodes: Array<{ number: number, keyId: string }> } };

export type CertificateByNumberQueryVariables = Exact<{
  number: string;
}>;


export type CertificateByNumberQuery = { verifyCertificate: { number: string, valid: boolean, state: CertificateState, maskedName: string, fromDay: string, toDay: string, services: number, totalMinutes: number, signedMinutes: number, backfilledMinutes: number, paperMinutes: number, issuerName: string, issuedAt: string | null, validAt: string | null } };

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
