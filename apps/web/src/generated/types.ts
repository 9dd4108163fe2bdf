/* Written by `npm run documents` from the .graphql files and schema.gql. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcceptOfferInput = {
  idempotencyKey: string;
  offerId: string;
};

export type AnswerRecordReviewInput = {
  idempotencyKey: string;
  reviewId: string;
  text: string;
};

export type ApplyForStarInput = {
  idempotencyKey: string;
  star: number;
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

export type CancelRedemptionInput = {
  idempotencyKey: string;
  reason?: string | null | undefined;
  redemptionId: string;
};

export type CancelServiceOrderInput = {
  idempotencyKey: string;
  orderId: string;
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

export type ConfirmFamilyInput = {
  code: string;
};

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

export type DisputeServiceOrderInput = {
  idempotencyKey: string;
  orderId: string;
  statement: string;
};

export type DonateInput = {
  alias?: string | null | undefined;
  amount: number;
  driveId: string;
  idempotencyKey: string;
  naming?: DonorNaming;
};

export type DonatePointsInput = {
  amount: number;
  idempotencyKey: string;
  regionId?: string | null | undefined;
};

export type DonationRefundReason =
  | 'DUPLICATE'
  | 'FRAUD'
  | 'GOAL_NOT_MET'
  | 'ILLEGAL_DRIVE'
  | 'LATE_PAYMENT'
  | 'MADE_AT_PROVIDER'
  | 'NO_CAPACITY'
  | 'PAYER_ERROR'
  | 'REPORT_OVERDUE';

export type DonationRefundState =
  | 'FAILED'
  | 'ORDERED'
  | 'REQUESTED'
  | 'SUCCEEDED';

export type DonationState =
  | 'CREATED'
  | 'DISPUTED'
  | 'EXPIRED'
  | 'FAILED'
  | 'LOST'
  | 'PAID'
  | 'PENDING'
  | 'REFUNDED'
  | 'REFUNDING'
  | 'REFUND_FAILED'
  | 'REFUND_REQUESTED'
  | 'WON';

export type DonorNaming =
  | 'ALIAS'
  | 'ANONYMOUS'
  | 'NAMED';

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

export type EndFamilyInput = {
  relationId: string;
};

export type FundKind =
  | 'COMMUNITY'
  | 'NAMED';

export type GeoPointInput = {
  latitude: number;
  longitude: number;
  system?: CoordinateSystem;
};

export type GiftPointsInput = {
  amount: number;
  idempotencyKey: string;
  toPersonId: string;
};

export type GiftTraceKind =
  | 'ADMINISTRATION'
  | 'CONDITIONAL'
  | 'DISPUTED'
  | 'GRANT'
  | 'LOST'
  | 'ORDER'
  | 'OWED'
  | 'PROJECT'
  | 'PROMISED'
  | 'RETURNED'
  | 'WAITING';

export type GoalPolicy =
  | 'ALL_OR_NOTHING'
  | 'KEEP_ALL'
  | 'REDIRECT';

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

export type ListingField =
  | 'BATHING'
  | 'CHILD_CARE'
  | 'CLEANING'
  | 'COUNSELLING'
  | 'CULTURE'
  | 'ERRANDS'
  | 'GARDEN'
  | 'HAIRCUT'
  | 'LEGAL_AID'
  | 'MEALS'
  | 'NURSING'
  | 'OTHER'
  | 'REPAIR'
  | 'TUTORING';

export type ListingFilterInput = {
  field?: ListingField | null | undefined;
  from?: string | null | undefined;
  maxFee?: number | null | undefined;
  minStars?: number | null | undefined;
  place?: ListingPlace | null | undefined;
  providerId?: string | null | undefined;
  until?: string | null | undefined;
};

export type ListingOrder =
  | 'BEST_RATED'
  | 'CHEAPEST'
  | 'NEAREST'
  | 'NEWEST';

export type ListingPlace =
  | 'HOME'
  | 'SPACE';

export type ListingState =
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'PUBLISHED'
  | 'RETIRED'
  | 'SUSPENDED';

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

export type OrderEndReason =
  | 'NOT_ACCEPTED_IN_TIME'
  | 'NOT_PAID_IN_TIME'
  | 'NOT_REPORTED'
  | 'NOT_SERVED'
  | 'PROVIDER_ABSENT'
  | 'PROVIDER_CANCELLED'
  | 'PROVIDER_REFUSED'
  | 'RESIDENT_ABSENT'
  | 'RESIDENT_CANCELLED'
  | 'STATION_CANCELLED'
  | 'SUBSIDY_NOT_COVERED';

export type OrderPayWith =
  | 'MONEY'
  | 'POINTS';

export type OrderPaying =
  | 'FREE'
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

export type PaymentMethod =
  | 'ALIPAY'
  | 'CARD'
  | 'WECHAT_PAY';

export type PaymentState =
  | 'CANCELLED'
  | 'CREATED'
  | 'DISPUTED'
  | 'DISPUTE_LOST'
  | 'EXPIRED'
  | 'FAILED'
  | 'PARTLY_REFUNDED'
  | 'PENDING'
  | 'REFUNDED'
  | 'SUCCEEDED';

export type PointsGivingKind =
  | 'CARE_GRANT'
  | 'DONATION'
  | 'GIFT';

export type PointsRedemptionPeriod =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

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

export type RateServiceOrderInput = {
  comment?: string | null | undefined;
  idempotencyKey: string;
  orderId: string;
  stars: number;
};

export type RecordCorrectionState =
  | 'APPROVED'
  | 'DECLINED'
  | 'OPEN';

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

export type RedeemRewardInput = {
  idempotencyKey: string;
  rewardId: string;
};

export type RedemptionState =
  | 'CANCELLED'
  | 'EXPIRED'
  | 'FULFILLED'
  | 'READY'
  | 'REQUESTED'
  | 'RESERVED'
  | 'RETURNED';

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

export type RequestCertificateInput = {
  from: string;
  idempotencyKey: string;
  purpose: string;
  recipient: string;
  to: string;
};

export type RequestChannel =
  | 'APP'
  | 'PHONE_CARD'
  | 'PROXY';

export type RequestCorrectionInput = {
  idempotencyKey: string;
  minutes: number;
  reason: string;
  recordId: string;
};

export type RequestRefundInput = {
  donationId: string;
  idempotencyKey: string;
  reason: DonationRefundReason;
};

export type RewardKind =
  | 'GOODS'
  | 'SERVICE';

export type RewardState =
  | 'CLOSED'
  | 'OPEN'
  | 'PAUSED';

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

export type StarState =
  | 'AWARDED'
  | 'NOTICE'
  | 'REJECTED'
  | 'REVOKED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type TravelMode =
  | 'BIKE'
  | 'CAR'
  | 'EBIKE'
  | 'TRANSIT'
  | 'WALK';

export type UpdateVolunteerInput = {
  availability?: Array<AvailabilityWindowInput> | null | undefined;
  blockedPersonIds?: Array<string> | null | undefined;
  home?: GeoPointInput | null | undefined;
  homeAddress?: string | null | undefined;
  householdPersonIds?: Array<string> | null | undefined;
  insurances?: Array<InsuranceInput> | null | undefined;
  languages?: Array<string> | null | undefined;
  licences?: Array<VolunteerLicenceInput> | null | undefined;
  reachMetres?: number | null | undefined;
  skills?: Array<string> | null | undefined;
  travelMode?: TravelMode | null | undefined;
  turnoutMinutes?: number | null | undefined;
  volunteerId: string;
};

export type Urgency =
  | 'PLANNED'
  | 'SOON'
  | 'URGENT';

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

export type WithdrawFromServiceInput = {
  reason: DeclineReason;
  requestId: string;
};

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

export type GiftOfMineFragment = { id: string, amount: number, state: DonationState, naming: DonorNaming, alias: string | null, createdAt: string, paidAt: string | null, driveId: string, paymentId: string, returned: number, owed: number };

export type GiftPartFragment = { kind: GiftTraceKind, amount: number, month: string | null, place: string | null, purpose: string | null, provider: string | null, service: string | null, services: number | null, settled: number | null };

export type MyGiftsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyGiftsQuery = { myDonations: { nodes: Array<{ id: string, amount: number, state: DonationState, naming: DonorNaming, alias: string | null, createdAt: string, paidAt: string | null, driveId: string, paymentId: string, returned: number, owed: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyGiftQueryVariables = Exact<{
  id: string;
}>;


export type MyGiftQuery = { donation: { id: string, amount: number, state: DonationState, naming: DonorNaming, alias: string | null, createdAt: string, paidAt: string | null, driveId: string, paymentId: string, returned: number, owed: number, refunds: Array<{ id: string, amount: number, reason: DonationRefundReason, state: DonationRefundState, requestedAt: string }>, trace: { amount: number, parts: Array<{ kind: GiftTraceKind, amount: number, month: string | null, place: string | null, purpose: string | null, provider: string | null, service: string | null, services: number | null, settled: number | null }>, matches: Array<{ amount: number, parts: Array<{ kind: GiftTraceKind, amount: number, month: string | null, place: string | null, purpose: string | null, provider: string | null, service: string | null, services: number | null, settled: number | null }> }> } } };

export type GiftDriveQueryVariables = Exact<{
  id: string;
}>;


export type GiftDriveQuery = { drive: { id: string, title: string, goalPolicy: GoalPolicy } };

export type MyGiftProofQueryVariables = Exact<{
  id: string;
}>;


export type MyGiftProofQuery = { donationProof: string };

export type AskGiftRefundMutationVariables = Exact<{
  input: RequestRefundInput;
}>;


export type AskGiftRefundMutation = { requestRefund: { id: string, amount: number, reason: DonationRefundReason, state: DonationRefundState, requestedAt: string, donationId: string } };

export type OpenDriveFragment = { id: string, title: string, state: DriveState, lane: DriveLane, goal: number | null, cap: number | null, goalPolicy: GoalPolicy, opensAt: string, closesAt: string, raised: number, matched: number, fund: { id: string, name: string } };

export type OpenDriveProgressFragment = { giftCount: number, raised: number, matched: number, matchReserved: number, inFlight: number, state: DriveState, gifts: Array<{ amount: number, name: string | null, paidAt: string }> };

export type DrivesForMeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DrivesForMeQuery = { drives: { nodes: Array<{ id: string, title: string, state: DriveState, lane: DriveLane, goal: number | null, cap: number | null, goalPolicy: GoalPolicy, opensAt: string, closesAt: string, raised: number, matched: number, fund: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DriveForMeQueryVariables = Exact<{
  id: string;
}>;


export type DriveForMeQuery = { drive: { filingNumber: string | null, platform: string | null, id: string, title: string, state: DriveState, lane: DriveLane, goal: number | null, cap: number | null, goalPolicy: GoalPolicy, opensAt: string, closesAt: string, raised: number, matched: number, plan: { aim: string, area: string, beneficiaries: string, use: string, cost: string, surplus: string, responsiblePerson: string }, progress: { giftCount: number, raised: number, matched: number, matchReserved: number, inFlight: number, state: DriveState, gifts: Array<{ amount: number, name: string | null, paidAt: string }> }, fund: { id: string, name: string } } };

export type DriveForMeFeedSubscriptionVariables = Exact<{
  id: string;
}>;


export type DriveForMeFeedSubscription = { driveProgress: { cursor: string, progress: { giftCount: number, raised: number, matched: number, matchReserved: number, inFlight: number, state: DriveState, gifts: Array<{ amount: number, name: string | null, paidAt: string }> } } };

export type GiveToDriveMutationVariables = Exact<{
  input: DonateInput;
}>;


export type GiveToDriveMutation = { donate: { id: string, paymentId: string, state: DonationState } };

export type StarOfMineFragment = { id: string, star: number, state: StarState, appliedAt: string, decidedAt: string | null, awardedAt: string | null, revokedAt: string | null, reason: string | null, noticeId: string | null };

export type CertificateOfMineFragment = { id: string, number: string | null, state: CertificateState, fromDay: string, toDay: string, purpose: string, recipient: string, requestedAt: string, issuedAt: string | null, validAt: string | null, issuerName: string | null, reason: string | null, signedMinutes: number, backfilledMinutes: number, paperMinutes: number, pdfPath: string | null, credentialPath: string | null };

export type MyStarsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyStarsQuery = { myStars: { star: number, countedMinutes: number, pointsEarned: number, minutes: { signed: number, backfilled: number, paper: number }, ladder: { noticeWorkingDays: number, steps: Array<{ minutes: number, points: number }> }, applications: Array<{ id: string, star: number, state: StarState, appliedAt: string, decidedAt: string | null, awardedAt: string | null, revokedAt: string | null, reason: string | null, noticeId: string | null }> } };

export type ApplyForStarMutationVariables = Exact<{
  input: ApplyForStarInput;
}>;


export type ApplyForStarMutation = { applyForStar: { id: string, star: number, state: StarState, appliedAt: string, decidedAt: string | null, awardedAt: string | null, revokedAt: string | null, reason: string | null, noticeId: string | null } };

export type WithdrawStarMutationVariables = Exact<{
  applicationId: string;
}>;


export type WithdrawStarMutation = { withdrawStarApplication: { id: string, star: number, state: StarState, appliedAt: string, decidedAt: string | null, awardedAt: string | null, revokedAt: string | null, reason: string | null, noticeId: string | null } };

export type MyCertificatesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyCertificatesQuery = { myCertificates: { nodes: Array<{ id: string, number: string | null, state: CertificateState, fromDay: string, toDay: string, purpose: string, recipient: string, requestedAt: string, issuedAt: string | null, validAt: string | null, issuerName: string | null, reason: string | null, signedMinutes: number, backfilledMinutes: number, paperMinutes: number, pdfPath: string | null, credentialPath: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyCertificateQueryVariables = Exact<{
  id: string;
}>;


export type MyCertificateQuery = { certificate: { id: string, number: string | null, state: CertificateState, fromDay: string, toDay: string, purpose: string, recipient: string, requestedAt: string, issuedAt: string | null, validAt: string | null, issuerName: string | null, reason: string | null, signedMinutes: number, backfilledMinutes: number, paperMinutes: number, pdfPath: string | null, credentialPath: string | null } };

export type AskForCertificateMutationVariables = Exact<{
  input: RequestCertificateInput;
}>;


export type AskForCertificateMutation = { requestCertificate: { id: string, number: string | null, state: CertificateState, fromDay: string, toDay: string, purpose: string, recipient: string, requestedAt: string, issuedAt: string | null, validAt: string | null, issuerName: string | null, reason: string | null, signedMinutes: number, backfilledMinutes: number, paperMinutes: number, pdfPath: string | null, credentialPath: string | null } };

export type WithdrawCertificateMutationVariables = Exact<{
  certificateId: string;
}>;


export type WithdrawCertificateMutation = { withdrawCertificateRequest: { id: string, number: string | null, state: CertificateState, fromDay: string, toDay: string, purpose: string, recipient: string, requestedAt: string, issuedAt: string | null, validAt: string | null, issuerName: string | null, reason: string | null, signedMinutes: number, backfilledMinutes: number, paperMinutes: number, pdfPath: string | null, credentialPath: string | null } };

export type VerifyNumberQueryVariables = Exact<{
  number: string;
}>;


export type VerifyNumberQuery = { verifyCertificate: { number: string, state: CertificateState, valid: boolean, maskedName: string, fromDay: string, toDay: string, totalMinutes: number, signedMinutes: number, backfilledMinutes: number, paperMinutes: number, services: number, issuerName: string, issuedAt: string | null, validAt: string | null } };

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

export type PaymentOfMineFragment = { id: string, amount: number, state: PaymentState, expiresAt: string, paidAt: string | null, method: PaymentMethod | null, purposeType: string, purposeId: string, payPage: { address: string | null } | null };

export type MyPaymentQueryVariables = Exact<{
  id: string;
}>;


export type MyPaymentQuery = { payment: { id: string, amount: number, state: PaymentState, expiresAt: string, paidAt: string | null, method: PaymentMethod | null, purposeType: string, purposeId: string, payPage: { address: string | null } | null } };

export type MyPaymentFeedSubscriptionVariables = Exact<{
  id: string;
}>;


export type MyPaymentFeedSubscription = { paymentUpdated: { cursor: string, payment: { id: string, amount: number, state: PaymentState, expiresAt: string, paidAt: string | null, method: PaymentMethod | null, purposeType: string, purposeId: string, payPage: { address: string | null } | null } } };

export type RequestCardFragment = { id: string, state: ServiceRequestState, stateReason: string | null, startsAt: string, endsAt: string, createdAt: string, rating: number | null, ratingComment: string | null, urgency: Urgency, item: { id: string, name: string, category: string, needsAcceptance: boolean } | null, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string }> };

export type MenuQueryVariables = Exact<{
  regionId: string;
}>;


export type MenuQuery = { serviceMenu: Array<{ id: string, code: string, name: string, category: string, description: string, mode: ServiceMode, needsAcceptance: boolean, usualMinutes: number, urgency: Urgency }> };

export type LastPlaceQueryVariables = Exact<{ [key: string]: never; }>;


export type LastPlaceQuery = { serviceRequests: { nodes: Array<{ id: string, mode: ServiceMode, contact: { name: string, phone: string | null, address: string | null, point: { longitude: number, latitude: number } | null } | null }> } };

export type MyRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyRequestsQuery = { serviceRequests: { nodes: Array<{ id: string, state: ServiceRequestState, stateReason: string | null, startsAt: string, endsAt: string, createdAt: string, rating: number | null, ratingComment: string | null, urgency: Urgency, item: { id: string, name: string, category: string, needsAcceptance: boolean } | null, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OneRequestQueryVariables = Exact<{
  id: string;
}>;


export type OneRequestQuery = { serviceRequest: { note: string, risks: string, mode: ServiceMode, id: string, state: ServiceRequestState, stateReason: string | null, startsAt: string, endsAt: string, createdAt: string, rating: number | null, ratingComment: string | null, urgency: Urgency, contact: { name: string, address: string | null } | null, item: { id: string, name: string, category: string, needsAcceptance: boolean } | null, volunteers: Array<{ volunteerId: string, displayName: string, number: string, state: AssignmentState }>, records: Array<{ id: string, minutes: number, startedAt: string, endedAt: string }> } };

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

export type OfferedRewardFragment = { id: string, name: string, description: string, kind: RewardKind, merchantName: string, place: string, price: number, stock: number, state: RewardState, prepared: boolean, pickUpDays: number, timesPerPeriod: number | null, period: PointsRedemptionPeriod, validUntil: string };

export type RedemptionOfMineFragment = { id: string, rewardId: string, rewardName: string, place: string, price: number, state: RedemptionState, reason: string | null, reservedAt: string, readyAt: string | null, expiresAt: string, fulfilledAt: string | null, endedAt: string | null };

export type RewardsForMeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RewardsForMeQuery = { rewards: { nodes: Array<{ id: string, name: string, description: string, kind: RewardKind, merchantName: string, place: string, price: number, stock: number, state: RewardState, prepared: boolean, pickUpDays: number, timesPerPeriod: number | null, period: PointsRedemptionPeriod, validUntil: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RewardForMeQueryVariables = Exact<{
  id: string;
}>;


export type RewardForMeQuery = { reward: { id: string, name: string, description: string, kind: RewardKind, merchantName: string, place: string, price: number, stock: number, state: RewardState, prepared: boolean, pickUpDays: number, timesPerPeriod: number | null, period: PointsRedemptionPeriod, validUntil: string } };

export type MySpendableQueryVariables = Exact<{ [key: string]: never; }>;


export type MySpendableQuery = { myPoints: { available: number, donationOnly: number } };

export type RedeemRewardMutationVariables = Exact<{
  input: RedeemRewardInput;
}>;


export type RedeemRewardMutation = { redeemReward: { id: string, rewardId: string, rewardName: string, place: string, price: number, state: RedemptionState, reason: string | null, reservedAt: string, readyAt: string | null, expiresAt: string, fulfilledAt: string | null, endedAt: string | null } };

export type MyRedemptionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyRedemptionsQuery = { myRedemptions: { nodes: Array<{ id: string, rewardId: string, rewardName: string, place: string, price: number, state: RedemptionState, reason: string | null, reservedAt: string, readyAt: string | null, expiresAt: string, fulfilledAt: string | null, endedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyRedemptionQueryVariables = Exact<{
  id: string;
}>;


export type MyRedemptionQuery = { redemption: { id: string, rewardId: string, rewardName: string, place: string, price: number, state: RedemptionState, reason: string | null, reservedAt: string, readyAt: string | null, expiresAt: string, fulfilledAt: string | null, endedAt: string | null } };

export type MyRedemptionCodeQueryVariables = Exact<{
  id: string;
}>;


export type MyRedemptionCodeQuery = { redemptionCode: { code: string, qr: string, expiresAt: string } };

export type CancelMyRedemptionMutationVariables = Exact<{
  input: CancelRedemptionInput;
}>;


export type CancelMyRedemptionMutation = { cancelRedemption: { id: string, rewardId: string, rewardName: string, place: string, price: number, state: RedemptionState, reason: string | null, reservedAt: string, readyAt: string | null, expiresAt: string, fulfilledAt: string | null, endedAt: string | null } };

export type MyRedemptionFeedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type MyRedemptionFeedSubscription = { pointsChanged: { cursor: string, points: { available: number, donationOnly: number } } };

export type MyFamilyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyFamilyQuery = { myFamily: Array<{ id: string, personId: string, displayName: string, since: string }> };

export type ShowFamilyCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type ShowFamilyCodeMutation = { showFamilyCode: { code: string, expiresAt: string } };

export type ConfirmFamilyMutationVariables = Exact<{
  input: ConfirmFamilyInput;
}>;


export type ConfirmFamilyMutation = { confirmFamily: Array<{ id: string, personId: string, displayName: string, since: string }> };

export type EndFamilyMutationVariables = Exact<{
  input: EndFamilyInput;
}>;


export type EndFamilyMutation = { endFamily: string };

export type GiftPointsMutationVariables = Exact<{
  input: GiftPointsInput;
}>;


export type GiftPointsMutation = { giftPoints: { id: string, amount: number, at: string, kind: PointsGivingKind } };

export type DonatePointsMutationVariables = Exact<{
  input: DonatePointsInput;
}>;


export type DonatePointsMutation = { donatePoints: { id: string, amount: number, at: string, kind: PointsGivingKind } };

export type FoundServiceFragment = { metres: number | null, priceForMe: number, nextSlot: { id: string, startsAt: string, endsAt: string }, listing: { id: string, title: string, field: ListingField, place: ListingPlace, ratingCount: number, ratingMean: number, provider: { id: string, name: string } } };

export type ServiceSlotFragment = { id: string, startsAt: string, endsAt: string, capacity: number, taken: number, pointsPlaces: number, pointsTaken: number, state: SlotState };

export type FindServicesQueryVariables = Exact<{
  filter?: ListingFilterInput | null | undefined;
  near?: GeoPointInput | null | undefined;
  within: number;
  order?: ListingOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type FindServicesQuery = { listings: { nodes: Array<{ metres: number | null, priceForMe: number, nextSlot: { id: string, startsAt: string, endsAt: string }, listing: { id: string, title: string, field: ListingField, place: ListingPlace, ratingCount: number, ratingMean: number, provider: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ServiceForMeQueryVariables = Exact<{
  id: string;
}>;


export type ServiceForMeQuery = { listing: { id: string, title: string, field: ListingField, place: ListingPlace, state: ListingState, ratingCount: number, ratingMean: number, priceForMe: number, provider: { id: string, name: string }, terms: { id: string, description: string, address: string, pointsPrice: number | null, cancellation: Array<{ minutesBefore: number, percentKept: number }> } } };

export type ServiceSlotsQueryVariables = Exact<{
  listingId: string;
  after?: string | null | undefined;
}>;


export type ServiceSlotsQuery = { listingSlots: { nodes: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, pointsPlaces: number, pointsTaken: number, state: SlotState }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BookingOfMineFragment = { id: string, title: string | null, state: ServiceOrderState, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, feeReturned: number, points: number | null, paidBy: OrderPaying | null, paymentId: string | null, endReason: OrderEndReason | null, stars: number | null, listingId: string, orderedAt: string, dueAt: string | null };

export type BookingOfMineSheetFragment = { id: string, title: string | null, state: ServiceOrderState, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, feeReturned: number, points: number | null, paidBy: OrderPaying | null, paymentId: string | null, endReason: OrderEndReason | null, stars: number | null, listingId: string, orderedAt: string, dueAt: string | null, disputes: Array<{ id: string, openedAt: string, decidedAt: string | null, outcome: OrderDisputeOutcome | null, reason: string | null, statement: string | null }> };

export type MyBookingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyBookingsQuery = { serviceOrders: { nodes: Array<{ id: string, title: string | null, state: ServiceOrderState, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, feeReturned: number, points: number | null, paidBy: OrderPaying | null, paymentId: string | null, endReason: OrderEndReason | null, stars: number | null, listingId: string, orderedAt: string, dueAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyBookingQueryVariables = Exact<{
  id: string;
}>;


export type MyBookingQuery = { serviceOrder: { id: string, title: string | null, state: ServiceOrderState, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, feeReturned: number, points: number | null, paidBy: OrderPaying | null, paymentId: string | null, endReason: OrderEndReason | null, stars: number | null, listingId: string, orderedAt: string, dueAt: string | null, disputes: Array<{ id: string, openedAt: string, decidedAt: string | null, outcome: OrderDisputeOutcome | null, reason: string | null, statement: string | null }> } };

export type MyBookingCodeQueryVariables = Exact<{
  id: string;
}>;


export type MyBookingCodeQuery = { serviceOrderCode: { code: string, validUntil: string } };

export type MyBookingFeedSubscriptionVariables = Exact<{
  id: string;
}>;


export type MyBookingFeedSubscription = { serviceOrderUpdated: { cursor: string, order: { id: string, title: string | null, state: ServiceOrderState, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, feeReturned: number, points: number | null, paidBy: OrderPaying | null, paymentId: string | null, endReason: OrderEndReason | null, stars: number | null, listingId: string, orderedAt: string, dueAt: string | null, disputes: Array<{ id: string, openedAt: string, decidedAt: string | null, outcome: OrderDisputeOutcome | null, reason: string | null, statement: string | null }> } } };

export type BookServiceMutationVariables = Exact<{
  input: OrderServiceInput;
}>;


export type BookServiceMutation = { orderService: { id: string, title: string | null, state: ServiceOrderState, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, feeReturned: number, points: number | null, paidBy: OrderPaying | null, paymentId: string | null, endReason: OrderEndReason | null, stars: number | null, listingId: string, orderedAt: string, dueAt: string | null, disputes: Array<{ id: string, openedAt: string, decidedAt: string | null, outcome: OrderDisputeOutcome | null, reason: string | null, statement: string | null }> } };

export type ConfirmMyBookingMutationVariables = Exact<{
  input: ConfirmServiceOrderInput;
}>;


export type ConfirmMyBookingMutation = { confirmServiceOrder: { id: string, title: string | null, state: ServiceOrderState, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, feeReturned: number, points: number | null, paidBy: OrderPaying | null, paymentId: string | null, endReason: OrderEndReason | null, stars: number | null, listingId: string, orderedAt: string, dueAt: string | null, disputes: Array<{ id: string, openedAt: string, decidedAt: string | null, outcome: OrderDisputeOutcome | null, reason: string | null, statement: string | null }> } };

export type DisputeMyBookingMutationVariables = Exact<{
  input: DisputeServiceOrderInput;
}>;


export type DisputeMyBookingMutation = { disputeServiceOrder: { id: string, title: string | null, state: ServiceOrderState, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, feeReturned: number, points: number | null, paidBy: OrderPaying | null, paymentId: string | null, endReason: OrderEndReason | null, stars: number | null, listingId: string, orderedAt: string, dueAt: string | null, disputes: Array<{ id: string, openedAt: string, decidedAt: string | null, outcome: OrderDisputeOutcome | null, reason: string | null, statement: string | null }> } };

export type CancelMyBookingMutationVariables = Exact<{
  input: CancelServiceOrderInput;
}>;


export type CancelMyBookingMutation = { cancelServiceOrder: { id: string, title: string | null, state: ServiceOrderState, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, feeReturned: number, points: number | null, paidBy: OrderPaying | null, paymentId: string | null, endReason: OrderEndReason | null, stars: number | null, listingId: string, orderedAt: string, dueAt: string | null, disputes: Array<{ id: string, openedAt: string, decidedAt: string | null, outcome: OrderDisputeOutcome | null, reason: string | null, statement: string | null }> } };

export type RateMyBookingMutationVariables = Exact<{
  input: RateServiceOrderInput;
}>;


export type RateMyBookingMutation = { rateServiceOrder: { stars: number, ratedOn: string } };

export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { volunteer: { id: string, skills: Array<string>, travelMode: TravelMode, reachMetres: number, turnoutMinutes: number, languages: Array<string>, availability: Array<{ weekday: number, fromMinute: number, toMinute: number }>, home: { longitude: number, latitude: number } | null } };

export type ChangeProfileMutationVariables = Exact<{
  input: UpdateVolunteerInput;
}>;


export type ChangeProfileMutation = { updateVolunteer: { id: string, skills: Array<string>, travelMode: TravelMode, reachMetres: number, turnoutMinutes: number, languages: Array<string>, availability: Array<{ weekday: number, fromMinute: number, toMinute: number }>, home: { longitude: number, latitude: number } | null } };

export type ReviewOfMineFragment = { id: string, recordId: string, state: RecordReviewState, createdAt: string, dueAt: string, answer: string | null, answeredAt: string | null, decidedAt: string | null, decisionReason: string | null, findings: Array<{ detector: IntegrityDetector, reasonZh: string, reasonEn: string }> };

export type MyReviewsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyReviewsQuery = { myRecordReviews: { nodes: Array<{ id: string, recordId: string, state: RecordReviewState, createdAt: string, dueAt: string, answer: string | null, answeredAt: string | null, decidedAt: string | null, decisionReason: string | null, findings: Array<{ detector: IntegrityDetector, reasonZh: string, reasonEn: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReviewFeedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ReviewFeedSubscription = { myRecordReviewChanged: { cursor: string, review: { id: string, recordId: string, state: RecordReviewState, createdAt: string, dueAt: string, answer: string | null, answeredAt: string | null, decidedAt: string | null, decisionReason: string | null, findings: Array<{ detector: IntegrityDetector, reasonZh: string, reasonEn: string }> } } };

export type AnswerReviewMutationVariables = Exact<{
  input: AnswerRecordReviewInput;
}>;


export type AnswerReviewMutation = { answerRecordReview: { id: string, recordId: string, state: RecordReviewState, createdAt: string, dueAt: string, answer: string | null, answeredAt: string | null, decidedAt: string | null, decisionReason: string | null, findings: Array<{ detector: IntegrityDetector, reasonZh: string, reasonEn: string }> } };

export type AskCorrectionMutationVariables = Exact<{
  input: RequestCorrectionInput;
}>;


export type AskCorrectionMutation = { requestCorrection: { id: string, requestId: string, day: string, minutes: number, signedMinutes: number, reason: CountingReason, source: RecordSource, state: ServiceRecordState, startedAt: string, endedAt: string, correction: { id: string, minutes: number, reason: string, state: RecordCorrectionState, dueAt: string | null, decisionReason: string | null } | null } };

export type LeaveServiceMutationVariables = Exact<{
  input: WithdrawFromServiceInput;
}>;


export type LeaveServiceMutation = { withdrawFromService: { id: string, requestId: string, state: OfferState, metres: number, place: number, sentAt: string, expiresAt: string, service: { itemName: string, startsAt: string, endsAt: string, plannedMinutes: number, urgency: string, placesLeft: number } | null, whyMe: Array<{ factor: MatchFactor, value: number, weight: number }> } };

export type HoursLineFragment = { id: string, requestId: string, day: string, minutes: number, signedMinutes: number, reason: CountingReason, source: RecordSource, state: ServiceRecordState, startedAt: string, endedAt: string, correction: { id: string, minutes: number, reason: string, state: RecordCorrectionState, dueAt: string | null, decisionReason: string | null } | null };

export type MyHoursQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyHoursQuery = { myServiceRecords: { nodes: Array<{ id: string, requestId: string, day: string, minutes: number, signedMinutes: number, reason: CountingReason, source: RecordSource, state: ServiceRecordState, startedAt: string, endedAt: string, correction: { id: string, minutes: number, reason: string, state: RecordCorrectionState, dueAt: string | null, decisionReason: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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
