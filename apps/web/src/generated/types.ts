/* Written by `npm run documents` from the .graphql files and schema.gql. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AbsentSide =
  | 'PROVIDER'
  | 'RESIDENT';

export type AcceptOfferInput = {
  idempotencyKey: string;
  offerId: string;
};

export type AcceptServiceOrderInput = {
  idempotencyKey: string;
  orderId: string;
};

export type AcceptServiceRequestInput = {
  requestId: string;
};

export type AcknowledgeGrantInput = {
  grantId: string;
  idempotencyKey: string;
};

export type ActivateAccountInput = {
  activationCode: string;
  password: string;
  phone: string;
};

export type ActivateMatchingPoolInput = {
  poolId: string;
};

export type AddRoomInput = {
  capacity: number;
  equipment?: string;
  idempotencyKey: string;
  name: string;
  spaceId: string;
};

export type AddRoundExpertsInput = {
  expertIds: Array<string>;
  idempotencyKey: string;
  publicValueName?: string | null | undefined;
  roundId: string;
};

export type AddSlotsInput = {
  idempotencyKey: string;
  listingId: string;
  slots: Array<SlotInput>;
};

export type AdmitObjectionInput = {
  idempotencyKey: string;
  objectionId: string;
};

export type AgreeToListingTermsInput = {
  fundId: string;
  listingId: string;
  termsId: string;
};

export type AnnounceRoundInput = {
  idempotencyKey: string;
  publicValueName?: string | null | undefined;
  roundId: string;
};

export type AnswerComplaintInput = {
  answer: string;
  complaintId: string;
};

export type AnswerRecordReviewInput = {
  idempotencyKey: string;
  reviewId: string;
  text: string;
};

export type AppealEmergencyGrantInput = {
  grantId: string;
  idempotencyKey: string;
};

export type AppealIneligibilityInput = {
  applicationId: string;
  grounds: string;
  idempotencyKey: string;
};

export type ApplyForStarInput = {
  idempotencyKey: string;
  star: number;
};

export type ApproveEmergencyGrantInput = {
  grantId: string;
  idempotencyKey: string;
  termsHash: string;
};

export type ApproveMicroSettlementInput = {
  idempotencyKey: string;
  projectId: string;
  termsHash: string;
};

export type ApproveRefundInput = {
  idempotencyKey: string;
  refundId: string;
};

export type ApproveSettlementInput = {
  idempotencyKey: string;
  settlementId: string;
  termsHash: string;
};

export type ArchiveDriveInput = {
  driveId: string;
};

export type ArchiveVentureRoundInput = {
  idempotencyKey: string;
  roundId: string;
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

export type BeneficiaryKind =
  | 'GROUP'
  | 'NAMED_PERSON';

export type BookRoomInput = {
  endsAt: string;
  groupName?: string | null | undefined;
  idempotencyKey: string;
  organisationId?: string | null | undefined;
  people: number;
  purpose: string;
  roomId: string;
  startsAt: string;
};

export type BookingDecision =
  | 'CONFIRM'
  | 'REFUSE';

export type BounceDisbursementInput = {
  disbursementId: string;
  idempotencyKey: string;
  reason: BounceReason;
};

export type BounceReason =
  | 'ACCOUNT_CLOSED'
  | 'ACCOUNT_UNKNOWN'
  | 'BANK_REFUSED'
  | 'NAME_DIFFERS';

export type CancelBookingInput = {
  bookingId: string;
  reason?: string | null | undefined;
};

export type CancelRedemptionInput = {
  idempotencyKey: string;
  reason?: string | null | undefined;
  redemptionId: string;
};

export type CancelRoundInput = {
  idempotencyKey: string;
  reason: string;
  roundId: string;
};

export type CancelServiceOrderInput = {
  idempotencyKey: string;
  orderId: string;
};

export type CancelServiceRequestInput = {
  reason?: string | null | undefined;
  requestId: string;
};

export type CancelSlotInput = {
  reason: string;
  slotId: string;
};

export type CancellationTierInput = {
  minutesBefore: number;
  percentKept: number;
};

export type CaseDeedKind =
  | 'MISUSE'
  | 'ORDERED'
  | 'PAYEE_EDITED'
  | 'REJECTED'
  | 'SENT'
  | 'SUBMITTED'
  | 'VERIFIED';

export type CaseStep =
  | 'ACKNOWLEDGE'
  | 'APPEAL'
  | 'APPROVE'
  | 'APPROVE_REFUND'
  | 'BOUNCE'
  | 'CHANGE_TERMS'
  | 'COMPLETE_PAPERS'
  | 'DECLARE_INTEREST'
  | 'DEMAND_RECLAIM'
  | 'DISCLOSE'
  | 'ORDER_PAYMENT'
  | 'PUBLISH'
  | 'RECORD_RECLAIM'
  | 'REJECT'
  | 'REPORT_MISUSE'
  | 'RESERVE'
  | 'RETRY'
  | 'SEND'
  | 'SETTLE'
  | 'VERIFY'
  | 'WRITE_OFF';

export type CastBallotInput = {
  applicationIds: Array<string>;
  idempotencyKey: string;
  roundId: string;
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

export type ChangeGrantAmountInput = {
  amount: number;
  grantId: string;
  idempotencyKey: string;
};

export type ChangeGrantPayeeInput = {
  grantId: string;
  idempotencyKey: string;
  payee: PayeeAccountInput;
};

export type ChangeRewardStockInput = {
  by: number;
  idempotencyKey: string;
  rewardId: string;
};

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

export type CloseDriveInput = {
  driveId: string;
};

export type CloseNeedInput = {
  needId: string;
};

export type CloseObjectionInput = {
  idempotencyKey: string;
  objectionId: string;
};

export type CloseSupplyInput = {
  supplyId: string;
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

export type CompleteDriveInput = {
  driveId: string;
};

export type CompleteGrantPapersInput = {
  grantId: string;
  idempotencyKey: string;
};

export type ConfirmAwardsInput = {
  applicationIds?: Array<string> | null | undefined;
  idempotencyKey: string;
  roundId: string;
};

export type ConfirmFamilyInput = {
  code: string;
};

export type ConfirmMicroProjectInput = {
  idempotencyKey: string;
  projectId: string;
};

export type ConfirmServiceInput = {
  idempotencyKey?: string | null | undefined;
  requestId: string;
};

export type ConfirmServiceOrderInput = {
  idempotencyKey: string;
  orderId: string;
};

export type ConfirmSupplyMatchInput = {
  matchId: string;
  side: SupplyBoardSide;
};

export type ContinueDisclosureInput = {
  atMost: number;
  idempotencyKey: string;
  reportId: string;
};

export type ContinueSettlementInput = {
  atMost: number;
  idempotencyKey: string;
  settlementId: string;
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

export type CountingRulesInput = {
  activityCapMinutes?: number | null | undefined;
  dailyCapMinutes?: number | null | undefined;
  minimumSharePercent: number;
  overtimeMinutes: number;
  pairsPerDay: number;
  rounding: RoundingRulesInput;
};

export type CreateDriveInput = {
  beneficiaryKind?: BeneficiaryKind;
  cap?: number | null | undefined;
  closesAt: string;
  disaster?: boolean;
  fundId: string;
  goal?: number | null | undefined;
  goalPolicy?: GoalPolicy;
  idempotencyKey: string;
  lane: DriveLane;
  opensAt: string;
  plan: FundraisingPlanInput;
  platform?: string | null | undefined;
  purposeId: string;
  redirectPurposeId?: string | null | undefined;
  title: string;
};

export type CreateListingInput = {
  idempotencyKey: string;
  providerId: string;
  terms: ListingTermsInput;
};

export type CreateMatchingPoolInput = {
  capPerDonorDay?: number | null | undefined;
  capPerDrive?: number | null | undefined;
  capPerGift?: number | null | undefined;
  driveIds?: Array<string>;
  factor: MatchingFactorInput;
  from: string;
  fundId?: string | null | undefined;
  hostId: string;
  idempotencyKey: string;
  name: string;
  sponsorId: string;
  to: string;
};

export type CreateOrganisationInput = {
  creditCode?: string | null | undefined;
  kind: OrganisationKind;
  name: string;
  regionId: string;
};

export type CreateRewardInput = {
  description: string;
  idempotencyKey: string;
  kind: RewardKind;
  merchantId: string;
  name: string;
  period?: PointsRedemptionPeriod;
  pickUpDays?: number;
  place: string;
  prepared?: boolean;
  price: number;
  regionId: string;
  stock: number;
  timesPerPeriod?: number | null | undefined;
  validFrom: string;
  validUntil: string;
};

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

export type CreateSpaceInput = {
  address: string;
  autoConfirm?: boolean;
  daysAhead?: number;
  graceMinutes?: number;
  hours: OpeningHoursInput;
  idempotencyKey: string;
  kind: SpaceKind;
  name: string;
  noShowDays?: number;
  noShowLimit?: number;
  point?: GeoPointInput | null | undefined;
  regionId: string;
  standingPerBooker?: number;
};

export type CreateVentureRoundInput = {
  closeAt: string;
  fundId: string;
  hostId: string;
  idempotencyKey: string;
  openAt: string;
  preset: VenturePreset;
  purposeId: string;
  title: string;
};

export type DecideAppealInput = {
  answer: string;
  applicationId: string;
  idempotencyKey: string;
  outcome: VentureAppealOutcome;
};

export type DecideBookingInput = {
  bookingId: string;
  decision: BookingDecision;
  reason?: string | null | undefined;
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

export type DecideObjectionInput = {
  answer: string;
  decision: VentureObjectionDecision;
  idempotencyKey: string;
  objectionId: string;
};

export type DecidePayeeChangeInput = {
  applicationId: string;
  approves: boolean;
  changeHash: string;
  idempotencyKey: string;
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

export type DecideWriteOffInput = {
  amount: number;
  applicationId: string;
  approves: boolean;
  idempotencyKey: string;
};

export type DeclareConflictInput = {
  applicationId: string;
  expertId?: string | null | undefined;
  idempotencyKey: string;
  reason: string;
};

export type DeclareInterestInput = {
  grantId: string;
  idempotencyKey: string;
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

export type DeclineSupplyMatchInput = {
  matchId: string;
  reason: string;
};

export type DeliverServiceOrderInput = {
  code?: string | null | undefined;
  idempotencyKey: string;
  orderId: string;
};

export type DeliveryProof =
  | 'CODE'
  | 'PHONE';

export type DemandReclaimInput = {
  grantId: string;
  idempotencyKey: string;
};

export type DisburseInput = {
  disbursementId: string;
  idempotencyKey: string;
};

export type DisbursementState =
  | 'BOUNCED'
  | 'CANCELLED'
  | 'READY'
  | 'SENT'
  | 'SETTLED';

export type DisbursementSubject =
  | 'GRANT'
  | 'MICRO_PROJECT'
  | 'ORDER'
  | 'SETTLEMENT'
  | 'TRANCHE';

export type DiscloseGrantInput = {
  grantId: string;
  idempotencyKey: string;
};

export type DisclosureFigureKind =
  | 'ADMINISTRATION'
  | 'CLOSING'
  | 'DISPUTES_LOST'
  | 'FUNDRAISING_COST'
  | 'GIFTS_ALIAS'
  | 'GIFTS_ANONYMOUS'
  | 'GIFTS_NAMED'
  | 'GRANTS'
  | 'MANAGEMENT_FEE'
  | 'MATCHES'
  | 'OPENING'
  | 'ORDERS'
  | 'OTHER'
  | 'OTHER_SPENDING'
  | 'REFUNDS'
  | 'SERVICES'
  | 'SMALL_SPENDING'
  | 'SURPLUS_MOVED';

export type DisclosureReportKind =
  | 'ANNUAL'
  | 'DISASTER'
  | 'FINAL'
  | 'INTERIM';

export type DisclosureReportState =
  | 'DISCARDED'
  | 'DRAFT'
  | 'DRAWING'
  | 'PUBLISHED';

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

export type DisputeServiceOrderInput = {
  idempotencyKey: string;
  orderId: string;
  statement: string;
};

export type DocumentType =
  | 'OTHER'
  | 'PASSPORT'
  | 'RESIDENCE_PERMIT'
  | 'RESIDENT_ID';

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

export type DraftDisclosureInput = {
  atMost?: number | null | undefined;
  driveId?: string | null | undefined;
  fundId?: string | null | undefined;
  idempotencyKey: string;
  kind: DisclosureReportKind;
  year?: number | null | undefined;
};

export type DraftMicroProjectInput = {
  asked: number;
  content: string;
  cost: number;
  idempotencyKey: string;
  need: string;
  organisationId: string;
  regionId: string;
  roundId: string;
  title: string;
  type: string;
};

export type DraftSettlementInput = {
  atMost?: number | null | undefined;
  idempotencyKey: string;
  month: string;
  providerId: string;
};

export type DraftVentureApplicationInput = {
  activities: string;
  asked: number;
  beneficiaries: string;
  budget: number;
  category: string;
  idempotencyKey: string;
  lines: Array<VentureBudgetLineInput>;
  organisationId: string;
  outputs: string;
  own: number;
  problem: string;
  roundId: string;
  title: string;
};

export type DrawPanelInput = {
  idempotencyKey: string;
  publicValue: string;
  relaxed?: boolean;
  reviewUntil?: string | null | undefined;
  roundId: string;
};

export type DriveDeadlineKind =
  | 'DISASTER_REPORT'
  | 'FILING'
  | 'FINAL_REPORT'
  | 'INTERIM_REPORT'
  | 'SURPLUS';

export type DriveDeadlineState =
  | 'MET'
  | 'MET_LATE'
  | 'OVERDUE'
  | 'PENDING';

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

export type EditListingInput = {
  idempotencyKey: string;
  listingId: string;
  terms: ListingTermsInput;
};

export type EditMicroProjectInput = {
  asked: number;
  content: string;
  cost: number;
  idempotencyKey: string;
  need: string;
  projectId: string;
  title: string;
  type: string;
};

export type EditRoomInput = {
  cancelReason?: string | null | undefined;
  capacity?: number | null | undefined;
  equipment?: string | null | undefined;
  name?: string | null | undefined;
  roomId: string;
  state?: SpaceState | null | undefined;
};

export type EditSpaceInput = {
  address?: string | null | undefined;
  autoConfirm?: boolean | null | undefined;
  cancelReason?: string | null | undefined;
  daysAhead?: number | null | undefined;
  graceMinutes?: number | null | undefined;
  hours?: OpeningHoursInput | null | undefined;
  name?: string | null | undefined;
  noShowDays?: number | null | undefined;
  noShowLimit?: number | null | undefined;
  spaceId: string;
  standingPerBooker?: number | null | undefined;
  state?: SpaceState | null | undefined;
};

export type EditVentureApplicationInput = {
  activities?: string | null | undefined;
  applicationId: string;
  asked?: number | null | undefined;
  beneficiaries?: string | null | undefined;
  budget?: number | null | undefined;
  category?: string | null | undefined;
  idempotencyKey: string;
  lines?: Array<VentureBudgetLineInput> | null | undefined;
  outputs?: string | null | undefined;
  own?: number | null | undefined;
  problem?: string | null | undefined;
  title?: string | null | undefined;
};

export type EditVentureRoundInput = {
  closeAt?: string | null | undefined;
  idempotencyKey: string;
  openAt?: string | null | undefined;
  roundId: string;
  rulebook?: string | null | undefined;
  title?: string | null | undefined;
};

export type EmergencyGrantCause =
  | 'ACCIDENT'
  | 'BEREAVEMENT'
  | 'DISASTER'
  | 'ILLNESS'
  | 'LOSS_OF_INCOME'
  | 'OTHER';

export type EmergencyGrantLane =
  | 'FAST'
  | 'ORDINARY';

export type EmergencyGrantState =
  | 'ACKNOWLEDGED'
  | 'APPEALED'
  | 'APPROVED_1'
  | 'APPROVED_2'
  | 'DISCLOSED'
  | 'MISUSED'
  | 'PAID'
  | 'RECLAIMED'
  | 'RECLAIMING'
  | 'REJECTED'
  | 'RESERVED'
  | 'SUBMITTED'
  | 'VERIFIED'
  | 'WRITTEN_OFF';

export type EndCategoryInput = {
  decisionId: string;
  validTo: string;
};

export type EndFamilyInput = {
  relationId: string;
};

export type EndMatchingPoolInput = {
  poolId: string;
};

export type EscalationLevel =
  | 'GRID'
  | 'STATION'
  | 'STREET';

export type EvaluateMilestoneInput = {
  idempotencyKey: string;
  milestoneId: string;
  rectifyUntil?: string | null | undefined;
  remark: string;
  verdict: VentureVerdict;
  verified?: number | null | undefined;
};

export type ExpertTieInput = {
  kind: ExpertTieKind;
  organisationId: string;
  until?: string | null | undefined;
};

export type ExpertTieKind =
  | 'BOARD'
  | 'EMPLOYEE'
  | 'KIN'
  | 'SHAREHOLDER'
  | 'SUPERVISOR'
  | 'TRAINER';

export type FileDriveInput = {
  driveId: string;
  filedOn?: string | null | undefined;
  filingNumber?: string | null | undefined;
};

export type FileObjectionInput = {
  applicationId: string;
  evidence: string;
  idempotencyKey: string;
  statement: string;
};

export type FindPersonInput = {
  phone: string;
};

export type FinishMicroProjectInput = {
  idempotencyKey: string;
  projectId: string;
  report: string;
};

export type FulfilRedemptionInput = {
  code: string;
  idempotencyKey: string;
  merchantId: string;
};

export type FundKind =
  | 'COMMUNITY'
  | 'NAMED';

export type FundMatchingPoolInput = {
  amount: number;
  bankReference: string;
  idempotencyKey: string;
  poolId: string;
};

export type FundSeatKind =
  | 'COMMITTEE'
  | 'SUPERVISOR';

export type FundedByInput = {
  fundId: string;
  purposeId: string;
};

export type FundraisingPlanInput = {
  aim: string;
  area: string;
  bankAccount: string;
  beneficiaries: string;
  cost: string;
  responsiblePerson: string;
  surplus: string;
  use: string;
};

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

export type GiveSpecialBonusInput = {
  applicationId: string;
  evidence: string;
  idempotencyKey: string;
  special: number;
};

export type GoalPolicy =
  | 'ALL_OR_NOTHING'
  | 'KEEP_ALL'
  | 'REDIRECT';

export type HoldTrancheInput = {
  idempotencyKey: string;
  reason: string;
  trancheId: string;
};

export type ImportVolunteersInput = {
  coordinates?: CoordinateSystem;
  csv: string;
  dryRun?: boolean;
  linesBefore?: number;
  regionId: string;
  verified?: boolean;
};

export type InspectMicroProjectInput = {
  delegateId: string;
  findings: string;
  idempotencyKey: string;
  passed: boolean;
  projectId: string;
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

export type IssueActivationCodeInput = {
  personId: string;
};

export type IssueCertificateInput = {
  certificateId: string;
  contact: string;
  idempotencyKey: string;
  organisationId: string;
  responsible: string;
};

export type ItemCoefficientInput = {
  coefficient: RatioInput;
  itemId: string;
};

export type LiftVentureBanInput = {
  banId: string;
  idempotencyKey: string;
  reason: string;
};

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

export type ListingTermsInput = {
  address: string;
  areaRegionIds: Array<string>;
  cancellation?: Array<CancellationTierInput>;
  complaintLimit?: number;
  description: string;
  field: ListingField;
  graceMinutes?: number;
  ordersPerPerson?: number;
  place: ListingPlace;
  point: GeoPointInput;
  points?: PointsTermsInput | null | undefined;
  prices: Array<PriceLineInput>;
  regionId: string;
  spaceId?: string | null | undefined;
  subsidy?: FundedByInput | null | undefined;
  title: string;
  unitCost: number;
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

export type MatchState =
  | 'HELD'
  | 'POSTED'
  | 'RESERVED'
  | 'REVERSED'
  | 'VOIDED';

export type MatchVerdict =
  | 'POST'
  | 'VOID';

export type MatchingCoverKind =
  | 'DRIVES'
  | 'FUND';

export type MatchingFactorInput = {
  denominator: number;
  numerator: number;
};

export type MatchingPoolState =
  | 'ACTIVE'
  | 'DRAFT'
  | 'ENDED'
  | 'EXHAUSTED'
  | 'FUNDED'
  | 'RELEASED'
  | 'SETTLED';

export type MicroPayeeInput = {
  account: string;
  bank: string;
  name: string;
};

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

export type NameApplicationDriveInput = {
  applicationId: string;
  driveId: string;
  idempotencyKey: string;
  roundId: string;
};

export type NameMatchingPurposeInput = {
  idempotencyKey: string;
  purposeId: string;
  roundId: string;
};

export type ObjectionDecision =
  | 'DISMISS'
  | 'UPHOLD';

export type OfferAgreementInput = {
  applicationId: string;
  endsOn: string;
  idempotencyKey: string;
  midtermOn: string;
};

export type OfferState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'SENT'
  | 'TIMED_OUT'
  | 'WITHDRAWN';

export type OfferSupplyInput = {
  areaRegionIds: Array<string>;
  details: string;
  field: ListingField;
  fromDate: string;
  idempotencyKey: string;
  licences?: Array<SupplyLicence>;
  organisationId: string;
  people: number;
  price: number;
  title: string;
  toDate: string;
};

export type OpenDriveInput = {
  driveId: string;
};

export type OpenExceptionInput = {
  date: string;
  windows: Array<OpenWindowInput>;
};

export type OpenWindowInput = {
  fromMinute: number;
  toMinute: number;
};

export type OpeningHoursInput = {
  exceptions?: Array<OpenExceptionInput>;
  weekly: Array<WeeklyOpenWindowInput>;
};

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

export type OrderGrantPaymentInput = {
  grantId: string;
  idempotencyKey: string;
};

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

export type OrderSettlementPaymentInput = {
  idempotencyKey: string;
  settlementId: string;
};

export type OrganisationKind =
  | 'COMMUNITY'
  | 'FOUNDATION'
  | 'HOST_CHARITY'
  | 'SOCIAL_ORGANISATION'
  | 'STATION'
  | 'TEAM';

export type PauseDriveInput = {
  driveId: string;
  paused: boolean;
};

export type PayeeAccountInput = {
  account: string;
  bank: string;
  name: string;
};

export type PaymentFlagKind =
  | 'AMOUNT_DIFFERS'
  | 'CURRENCY_DIFFERS'
  | 'ID_DIFFERS'
  | 'OUTCOME_CONFLICTS'
  | 'PAYOUT_DIFFERS'
  | 'REFUND_UNKNOWN'
  | 'REFUSED_BY_PROVIDER'
  | 'UNKNOWN_PAYMENT';

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

export type PayoutLineKind =
  | 'ADJUSTMENT'
  | 'CHARGE'
  | 'DISPUTE'
  | 'DISPUTE_REVERSAL'
  | 'FEE'
  | 'REFUND'
  | 'REFUND_FAILURE';

export type PayoutState =
  | 'FAILED'
  | 'PAID'
  | 'REPORTED';

export type PersonCategory =
  | 'AGED_ALONE'
  | 'BEREAVED_FAMILY'
  | 'CHILD_IN_NEED'
  | 'DISABLED'
  | 'EXTREME_POVERTY'
  | 'LOW_INCOME'
  | 'LOW_INCOME_MARGIN'
  | 'VETERAN';

export type PointsExpiryKind =
  | 'END_OF_YEAR'
  | 'NONE'
  | 'YEARS';

export type PointsExpiryRulesInput = {
  kind: PointsExpiryKind;
  returnGraceDays: number;
  years: number;
};

export type PointsGivingKind =
  | 'CARE_GRANT'
  | 'DONATION'
  | 'GIFT';

export type PointsGivingRulesInput = {
  donations: boolean;
  donationsPerYear?: number | null | undefined;
  gifts: boolean;
  giftsPerYear?: number | null | undefined;
  personalCap?: number | null | undefined;
};

export type PointsPreset =
  | 'HAILIN'
  | 'HUANGSHAN'
  | 'HUANGSHI'
  | 'I_VOLUNTEER'
  | 'LONGQUANYI'
  | 'NANJING'
  | 'SHANCHENG'
  | 'YUNNAN';

export type PointsRedemptionPeriod =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type PointsRedemptionRulesInput = {
  allowed: boolean;
  period: PointsRedemptionPeriod;
  pointsPerPeriod?: number | null | undefined;
  returnDays?: number;
  timesPerPeriod?: number | null | undefined;
};

export type PointsRulesInput = {
  coefficients?: Array<ItemCoefficientInput>;
  earningSources?: Array<PointsSource>;
  expiry?: PointsExpiryRulesInput | null | undefined;
  giving?: PointsGivingRulesInput | null | undefined;
  rate: RatioInput;
  redemption?: PointsRedemptionRulesInput | null | undefined;
  starLadder?: StarLadderInput | null | undefined;
};

export type PointsSource =
  | 'BACKFILLED'
  | 'PAPER'
  | 'SIGNED';

export type PointsTermsInput = {
  paidBy: FundedByInput;
  places: number;
  price: number;
};

export type PreviewPolicyInput = {
  counting?: CountingRulesInput | null | undefined;
  preset?: PointsPreset | null | undefined;
  regionId: string;
  rules?: PointsRulesInput | null | undefined;
};

export type PriceGroup =
  | 'AGED_ALONE'
  | 'BEREAVED_FAMILY'
  | 'CHILD_IN_NEED'
  | 'DISABLED'
  | 'EXTREME_POVERTY'
  | 'LOW_INCOME'
  | 'LOW_INCOME_MARGIN'
  | 'RESIDENT'
  | 'VETERAN';

export type PriceLineInput = {
  fee: number;
  group: PriceGroup;
};

export type ProposePayeeChangeInput = {
  applicationId: string;
  idempotencyKey: string;
  payee: VentureAccountInput;
  reason: string;
};

export type ProposeWriteOffInput = {
  applicationId: string;
  idempotencyKey: string;
  reason: string;
};

export type ProviderAccountInput = {
  account: string;
  bank: string;
  name: string;
};

export type ProviderState =
  | 'APPROVED'
  | 'PENDING'
  | 'REJECTED'
  | 'SUSPENDED';

export type PublicNoticeKind =
  | 'CERTIFICATE'
  | 'STAR';

export type PublicNoticeState =
  | 'OBJECTED'
  | 'OPEN'
  | 'OVER'
  | 'STOPPED'
  | 'UPHELD';

export type PublishDisclosureInput = {
  reportId: string;
};

export type PublishListingInput = {
  listingId: string;
};

export type PublishMicroNoticeInput = {
  idempotencyKey: string;
  projectIds: Array<string>;
  roundId: string;
};

export type PublishNeedInput = {
  address: string;
  budget: number;
  details: string;
  field: ListingField;
  fromDate: string;
  idempotencyKey: string;
  licence?: SupplyLicence | null | undefined;
  people: number;
  place: ListingPlace;
  point: GeoPointInput;
  regionId: string;
  spaceId?: string | null | undefined;
  subsidy?: FundedByInput | null | undefined;
  title: string;
  toDate: string;
};

export type PublishNoticeInput = {
  idempotencyKey: string;
  roundId: string;
};

export type PublishPointsPolicyInput = {
  counting?: CountingRulesInput | null | undefined;
  effectiveFrom: string;
  idempotencyKey: string;
  preset?: PointsPreset | null | undefined;
  regionId: string;
  rules?: PointsRulesInput | null | undefined;
};

export type RankRoundInput = {
  idempotencyKey: string;
  roundId: string;
};

export type RankingDecider =
  | 'FEWER_AWARDS'
  | 'HEAVIEST_CRITERION'
  | 'LOT'
  | 'LOWER_GRANT'
  | 'OWN_FUNDS'
  | 'PANEL'
  | 'TOTAL';

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

export type RatioInput = {
  denominator: number;
  numerator: number;
};

export type ReadyRedemptionInput = {
  idempotencyKey: string;
  redemptionId: string;
};

export type RecheckRankingInput = {
  idempotencyKey: string;
  roundId: string;
};

export type RecordClawbackInput = {
  amount: number;
  applicationId: string;
  idempotencyKey: string;
};

export type RecordCorrectionState =
  | 'APPROVED'
  | 'DECLINED'
  | 'OPEN';

export type RecordProjectAuditInput = {
  applicationId: string;
  audited: number;
  auditor: string;
  idempotencyKey: string;
  ownSpent: number;
  reportNumber: string;
};

export type RecordReclaimInput = {
  amount: number;
  grantId: string;
  idempotencyKey: string;
};

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
  idempotencyKey?: string | null | undefined;
  refreshToken: string;
};

export type RefuseObjectionInput = {
  answer: string;
  idempotencyKey: string;
  objectionId: string;
};

export type RefuseServiceOrderInput = {
  idempotencyKey: string;
  orderId: string;
};

export type RegionLevel =
  | 'COMMUNITY'
  | 'DISTRICT'
  | 'GRID'
  | 'STREET';

export type RegisterCareRecipientInput = {
  personId: string;
  reason: string;
};

export type RegisterDocumentInput = {
  number: string;
  personId: string;
  type: DocumentType;
};

export type RegisterExpertInput = {
  fields: Array<string>;
  hostId: string;
  idempotencyKey: string;
  organisationId?: string | null | undefined;
  personId: string;
  ties?: Array<ExpertTieInput>;
};

export type RegisterInput = {
  displayName: string;
  password: string;
  phone: string;
  regionId: string;
};

export type RegisterMerchantInput = {
  organisationId: string;
};

export type RegisterProviderInput = {
  fundId: string;
  idempotencyKey: string;
  organisationId: string;
  payee: ProviderAccountInput;
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

export type RejectEmergencyGrantInput = {
  grantId: string;
  idempotencyKey: string;
  reason: string;
};

export type RejectMicroProjectInput = {
  idempotencyKey: string;
  projectId: string;
  reason: string;
};

export type RejectServiceRequestInput = {
  reason: string;
  requestId: string;
};

export type ReleaseMatchingPoolInput = {
  bankReference: string;
  idempotencyKey: string;
  poolId: string;
};

export type ReleaseTrancheInput = {
  idempotencyKey: string;
  step: VentureReleaseStep;
  trancheId: string;
};

export type RenewNeedInput = {
  needId: string;
};

export type RenewSupplyInput = {
  supplyId: string;
};

export type ReportBookingNoShowInput = {
  bookingId: string;
};

export type ReportMilestoneInput = {
  idempotencyKey: string;
  milestoneId: string;
  ownSpent: number;
  spent: number;
  text: string;
};

export type ReportMisuseInput = {
  amount: number;
  grantId: string;
  idempotencyKey: string;
  reason: string;
};

export type ReportNoShowInput = {
  absent: AbsentSide;
  idempotencyKey: string;
  orderId: string;
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

export type ReserveGrantInput = {
  grantId: string;
  idempotencyKey: string;
};

export type ResolveDisputeInput = {
  outcome: DisputeOutcome;
  reason: string;
  requestId: string;
};

export type ResolvePaymentFlagInput = {
  flagId: string;
  resolution: string;
};

export type ResolveSurplusInput = {
  driveId: string;
  idempotencyKey: string;
  purposeId?: string | null | undefined;
};

export type ResumeListingInput = {
  listingId: string;
};

export type ResumeProviderInput = {
  providerId: string;
};

export type ResumeTrancheInput = {
  idempotencyKey: string;
  trancheId: string;
};

export type RetireListingInput = {
  listingId: string;
};

export type RetryDisbursementInput = {
  disbursementId: string;
  idempotencyKey: string;
};

export type ReturnApplicationInput = {
  applicationId: string;
  idempotencyKey: string;
  reason: string;
};

export type ReturnMicroProjectInput = {
  idempotencyKey: string;
  projectId: string;
  reason: string;
};

export type ReturnRedemptionInput = {
  idempotencyKey: string;
  reason: string;
  redemptionId: string;
  restock: boolean;
};

export type ReturnSettlementInput = {
  idempotencyKey: string;
  reason: string;
  settlementId: string;
};

export type ReviewHeldMatchInput = {
  idempotencyKey: string;
  matchId: string;
  verdict: MatchVerdict;
};

export type ReviewListingInput = {
  approved: boolean;
  listingId: string;
  reason?: string | null | undefined;
  termsId: string;
};

export type ReviewMicroProjectInput = {
  idempotencyKey: string;
  most?: number | null | undefined;
  projectId: string;
};

export type ReviewProviderInput = {
  approved: boolean;
  providerId: string;
  reason?: string | null | undefined;
};

export type RewardAction =
  | 'CLOSE'
  | 'PAUSE'
  | 'RESUME';

export type RewardKind =
  | 'GOODS'
  | 'SERVICE';

export type RewardState =
  | 'CLOSED'
  | 'OPEN'
  | 'PAUSED';

export type Role =
  | 'ACCOUNTANT'
  | 'AUDITOR'
  | 'DISTRICT_OFFICER'
  | 'FOUNDATION_OFFICER'
  | 'GRID_WORKER'
  | 'MERCHANT_STAFF'
  | 'ORGANISATION_ADMIN'
  | 'ORGANISATION_MEMBER'
  | 'PLATFORM_ADMIN'
  | 'STATION_WORKER';

export type RoomBookingState =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'DONE'
  | 'LAPSED'
  | 'NO_SHOW'
  | 'REFUSED'
  | 'REQUESTED';

export type RoundingKind =
  | 'FLOOR'
  | 'REMAINDER_STEPS';

export type RoundingRulesInput = {
  kind: RoundingKind;
  steps?: Array<RoundingStepInput> | null | undefined;
  unitMinutes?: number | null | undefined;
};

export type RoundingStepInput = {
  gives: number;
  upTo: number;
};

export type ScheduleServiceOrderInput = {
  idempotencyKey: string;
  orderId: string;
  scheduledFor?: string | null | undefined;
};

export type ScreenApplicationInput = {
  applicationId: string;
  idempotencyKey: string;
  passed: boolean;
  reason?: string | null | undefined;
  step: VentureScreeningStep;
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

export type SetRewardStateInput = {
  action: RewardAction;
  idempotencyKey: string;
  rewardId: string;
};

export type SettleDisbursementInput = {
  bankReference: string;
  disbursementId: string;
  idempotencyKey: string;
};

export type SettleMicroProjectInput = {
  idempotencyKey: string;
  payee: MicroPayeeInput;
  projectId: string;
  settledCost: number;
};

export type SettlementState =
  | 'APPROVED'
  | 'DRAFT'
  | 'ORDERED'
  | 'PAID'
  | 'RETURNED'
  | 'SUBMITTED';

export type ShownCountKind =
  | 'EXACT'
  | 'FEW'
  | 'WITHHELD';

export type SignAgreementInput = {
  applicationId: string;
  idempotencyKey: string;
  payee: VentureAccountInput;
  termsHash: string;
};

export type SignMicroInspectionInput = {
  agrees: boolean;
  idempotencyKey: string;
  independent: boolean;
  opinion: string;
  projectId: string;
};

export type SlotInput = {
  capacity: number;
  endsAt: string;
  startsAt: string;
};

export type SlotState =
  | 'CANCELLED'
  | 'OPEN';

export type SpaceKind =
  | 'ACTIVITY_CENTRE'
  | 'CANTEEN'
  | 'COMPLEX'
  | 'GARDEN'
  | 'OTHER'
  | 'STATION';

export type SpaceState =
  | 'CLOSED'
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

export type StarLadderInput = {
  districtFrom?: number | null | undefined;
  noticeWorkingDays: number;
  sources: Array<PointsSource>;
  steps: Array<StarStepInput>;
};

export type StarState =
  | 'AWARDED'
  | 'NOTICE'
  | 'REJECTED'
  | 'REVOKED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type StarStepInput = {
  minutes: number;
  points: number;
};

export type StartExecutionInput = {
  driveId: string;
};

export type StartMicroProjectInput = {
  contractor?: string | null | undefined;
  contractorId?: string | null | undefined;
  idempotencyKey: string;
  projectId: string;
};

export type StartReviewInput = {
  idempotencyKey: string;
  roundId: string;
};

export type StartScreeningInput = {
  idempotencyKey: string;
  roundId: string;
};

export type StepBarrier =
  | 'APPROVER'
  | 'MAKER'
  | 'PAPERS'
  | 'PARTY'
  | 'PAYEE_EDITOR'
  | 'REJECTER'
  | 'ROLE'
  | 'SUBMITTER'
  | 'VERIFIER';

export type StopDriveInput = {
  driveId: string;
  reason: string;
};

export type SubmitApplicationInput = {
  applicationId: string;
  idempotencyKey: string;
};

export type SubmitDriveInput = {
  driveId: string;
};

export type SubmitListingInput = {
  listingId: string;
};

export type SubmitMicroProjectInput = {
  idempotencyKey: string;
  projectId: string;
};

export type SubmitScoreInput = {
  idempotencyKey: string;
  marks: Array<number>;
  reviewId: string;
};

export type SubmitSettlementInput = {
  idempotencyKey: string;
  settlementId: string;
};

export type SupplyBoardSide =
  | 'NEED'
  | 'SUPPLY';

export type SupplyBoardState =
  | 'CLOSED'
  | 'FILLED'
  | 'LAPSED'
  | 'OPEN';

export type SupplyFitReason =
  | 'AREA'
  | 'DATES'
  | 'LICENCE'
  | 'PEOPLE'
  | 'PRICE';

export type SupplyLicence =
  | 'CHILD_CARE'
  | 'EDUCATION'
  | 'ELDERLY_CARE'
  | 'ELECTRICIAN'
  | 'FOOD_BUSINESS'
  | 'LEGAL_PRACTICE'
  | 'MEDICAL_PRACTICE'
  | 'SOCIAL_WORK';

export type SupplyMatchState =
  | 'AGREED'
  | 'DECLINED'
  | 'LAPSED'
  | 'NEED_CONFIRMED'
  | 'PROPOSED'
  | 'SUPERSEDED'
  | 'SUPPLY_CONFIRMED';

export type SuspendListingInput = {
  listingId: string;
  reason: string;
};

export type SuspendProviderInput = {
  providerId: string;
  reason: string;
};

export type TerminateMicroProjectInput = {
  idempotencyKey: string;
  isBreach?: boolean;
  projectId: string;
  reason: string;
};

export type TerminateProjectInput = {
  applicationId: string;
  idempotencyKey: string;
  isBreach: boolean;
  reason: string;
  verified: number;
};

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

export type VentureAccountInput = {
  account: string;
  bank: string;
  name: string;
};

export type VentureAppealOutcome =
  | 'DISMISSED'
  | 'UPHELD';

export type VentureApplicationState =
  | 'ACTIVE'
  | 'AWARDED'
  | 'CLOSED'
  | 'CONTRACTED'
  | 'DRAFT'
  | 'ELIGIBLE'
  | 'FINAL_FAIL'
  | 'FINAL_PASS'
  | 'INELIGIBLE'
  | 'IN_NOTICE'
  | 'MIDTERM_FAIL'
  | 'MIDTERM_PASS'
  | 'MIDTERM_RECTIFY'
  | 'NOT_SHORTLISTED'
  | 'PROPOSED_AWARD'
  | 'REJECTED'
  | 'RESERVE'
  | 'RETURNED'
  | 'SCORED'
  | 'SHORTLISTED'
  | 'SUBMITTED'
  | 'TERMINATED'
  | 'WITHDRAWN';

export type VentureAwardLimit =
  | 'ASKED'
  | 'CAP'
  | 'CATEGORY_LEFT'
  | 'OWN_FUNDS'
  | 'ROUND_LEFT'
  | 'SHARE';

export type VentureBudgetLineInput = {
  amount: number;
  code: string;
  name?: string | null | undefined;
};

export type VentureDecisionKind =
  | 'AWARD'
  | 'REFUSED'
  | 'RESERVE';

export type VentureMilestoneKind =
  | 'FINAL'
  | 'MIDTERM';

export type VentureMilestoneState =
  | 'FAILED'
  | 'PASSED'
  | 'PLANNED'
  | 'RECTIFY'
  | 'REPORTED';

export type VentureObjectionDecision =
  | 'DISMISS'
  | 'UPHOLD';

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

export type VenturePreset =
  | 'DONGGUAN'
  | 'FUTIAN'
  | 'GUANGZHOU'
  | 'MICRO_PROJECTS'
  | 'SHANGHAI'
  | 'TINGHU'
  | 'ZHONGSHAN';

export type VentureProjectEnd =
  | 'FAILED'
  | 'SETTLED'
  | 'TERMINATED';

export type VentureProposalDecision =
  | 'APPROVED'
  | 'REFUSED';

export type VentureRefusal =
  | 'BARRED'
  | 'BELOW_PASS_MARK'
  | 'NOT_SHORTLISTED'
  | 'NO_MONEY_LEFT'
  | 'NO_PLACE_LEFT'
  | 'OBJECTION_UPHELD'
  | 'ORGANISATION_HAS_AWARD'
  | 'SIGNING_LAPSED'
  | 'WITHDRAWN';

export type VentureReleaseStep =
  | 'APPROVE'
  | 'INSTRUCT'
  | 'REQUEST';

export type VentureReviewState =
  | 'ASSIGNED'
  | 'RECUSED'
  | 'SUBMITTED';

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

export type VentureScreeningStep =
  | 'DOCUMENTS'
  | 'FINANCE';

export type VentureTaskKind =
  | 'ANNOUNCE_ROUND'
  | 'APPROVE_MICRO_SETTLEMENT'
  | 'APPROVE_TRANCHE'
  | 'AUDIT_PROJECT'
  | 'CARRY_OUT_MICRO_PROJECT'
  | 'COMPLETE_APPLICATION'
  | 'CONFIRM_AWARDS'
  | 'DECIDE_APPEAL'
  | 'DECIDE_OBJECTION'
  | 'DECIDE_PAYEE_CHANGE'
  | 'DECIDE_WRITE_OFF'
  | 'DECLARE_CONFLICTS'
  | 'DRAW_PANEL'
  | 'EVALUATE_MILESTONE'
  | 'FILL_SHEET'
  | 'INSPECT_MICRO_PROJECT'
  | 'PAY_MICRO_SUBSIDY'
  | 'PAY_TRANCHE'
  | 'PUBLISH_NOTICE'
  | 'RANK_ROUND'
  | 'RECHECK_RANKING'
  | 'REPORT_MILESTONE'
  | 'REQUEST_TRANCHE'
  | 'REVIEW_MICRO_PROJECT'
  | 'SCREEN_APPLICATIONS'
  | 'SETTLE_MICRO_PROJECT'
  | 'SIGN_AGREEMENT'
  | 'START_REVIEW'
  | 'START_SCREENING';

export type VentureTaskRole =
  | 'ACCOUNTANT'
  | 'APPLICANT'
  | 'EVALUATOR'
  | 'EXPERT'
  | 'PROGRAMME_OFFICER'
  | 'RESIDENT'
  | 'SECOND_PERSON';

export type VentureTrancheCondition =
  | 'AGREEMENT'
  | 'AUDIT'
  | 'FINAL'
  | 'MIDTERM';

export type VentureTrancheKind =
  | 'MATCH'
  | 'PLANNED'
  | 'SETTLEMENT';

export type VentureTrancheState =
  | 'APPROVED'
  | 'CANCELLED'
  | 'CONDITION_MET'
  | 'HELD'
  | 'INSTRUCTED'
  | 'PAID'
  | 'REQUESTED'
  | 'RETURNED'
  | 'SCHEDULED';

export type VentureVerdict =
  | 'FAIL'
  | 'PASS'
  | 'RECTIFY';

export type VerifyEmergencyGrantInput = {
  amount?: number | null | undefined;
  grantId: string;
  idempotencyKey: string;
  papersComplete: boolean;
  report: string;
};

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

export type WeeklyOpenWindowInput = {
  fromMinute: number;
  toMinute: number;
  weekday: number;
};

export type WithdrawFromServiceInput = {
  reason: DeclineReason;
  requestId: string;
};

export type WithdrawMicroProjectInput = {
  idempotencyKey: string;
  projectId: string;
};

export type WithdrawVentureApplicationInput = {
  applicationId: string;
  idempotencyKey: string;
};

export type WriteOffGrantInput = {
  grantId: string;
  idempotencyKey: string;
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

export type ActivateMutationVariables = Exact<{
  input: ActivateAccountInput;
}>;


export type ActivateMutation = { activateAccount: { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string, me: { id: string, displayName: string, phone: string | null, permissions: Array<string>, region: { id: string, name: string, level: RegionLevel, longitude: number | null, latitude: number | null } } } };

export type RefreshMutationVariables = Exact<{
  input: RefreshInput;
}>;


export type RefreshMutation = { refresh: { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { logout: boolean };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { me: { id: string, displayName: string, phone: string | null, permissions: Array<string>, region: { id: string, name: string, level: RegionLevel, longitude: number | null, latitude: number | null } } };

export type MyPlaceQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPlaceQuery = { me: { id: string, region: { id: string, name: string, ancestors: Array<{ id: string, name: string }> } } };

export type CommunitiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CommunitiesQuery = { regions: { nodes: Array<{ id: string, name: string, longitude: number | null, latitude: number | null, ancestors: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartsWithoutRoleQueryVariables = Exact<{ [key: string]: never; }>;


export type PartsWithoutRoleQuery = { hasPartInCharity: boolean, hasPartInRounds: boolean };

export type BoardNeedFragment = { id: string, regionId: string, region: string | null, field: ListingField, title: string, details: string, place: ListingPlace, address: string, people: number, placed: number, fromDate: string, toDate: string, licence: SupplyLicence | null, budget: number, state: SupplyBoardState, dueAt: string };

export type BoardSupplyFragment = { id: string, organisationId: string, organisation: string | null, field: ListingField, title: string, details: string, people: number, placed: number, fromDate: string, toDate: string, licences: Array<SupplyLicence>, price: number, state: SupplyBoardState, dueAt: string };

export type BoardPairFragment = { id: string, state: SupplyMatchState, score: number, people: number, reason: string | null, proposedAt: string, endedAt: string | null, listingId: string | null, reasons: Array<{ reason: SupplyFitReason, points: number, figure: number }>, need: { id: string, regionId: string, region: string | null, field: ListingField, title: string, details: string, place: ListingPlace, address: string, people: number, placed: number, fromDate: string, toDate: string, licence: SupplyLicence | null, budget: number, state: SupplyBoardState, dueAt: string } | null, supply: { id: string, organisationId: string, organisation: string | null, field: ListingField, title: string, details: string, people: number, placed: number, fromDate: string, toDate: string, licences: Array<SupplyLicence>, price: number, state: SupplyBoardState, dueAt: string } | null };

export type BoardNeedsQueryVariables = Exact<{
  regionId?: string | null | undefined;
  field?: ListingField | null | undefined;
  state?: SupplyBoardState | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardNeedsQuery = { needs: { nodes: Array<{ id: string, regionId: string, region: string | null, field: ListingField, title: string, details: string, place: ListingPlace, address: string, people: number, placed: number, fromDate: string, toDate: string, licence: SupplyLicence | null, budget: number, state: SupplyBoardState, dueAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BoardSuppliesQueryVariables = Exact<{
  regionId?: string | null | undefined;
  organisationId?: string | null | undefined;
  field?: ListingField | null | undefined;
  state?: SupplyBoardState | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardSuppliesQuery = { supplies: { nodes: Array<{ id: string, organisationId: string, organisation: string | null, field: ListingField, title: string, details: string, people: number, placed: number, fromDate: string, toDate: string, licences: Array<SupplyLicence>, price: number, state: SupplyBoardState, dueAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BoardPairsQueryVariables = Exact<{
  needId?: string | null | undefined;
  supplyId?: string | null | undefined;
  waiting?: boolean;
  after?: string | null | undefined;
}>;


export type BoardPairsQuery = { supplyMatches: { nodes: Array<{ id: string, state: SupplyMatchState, score: number, people: number, reason: string | null, proposedAt: string, endedAt: string | null, listingId: string | null, reasons: Array<{ reason: SupplyFitReason, points: number, figure: number }>, need: { id: string, regionId: string, region: string | null, field: ListingField, title: string, details: string, place: ListingPlace, address: string, people: number, placed: number, fromDate: string, toDate: string, licence: SupplyLicence | null, budget: number, state: SupplyBoardState, dueAt: string } | null, supply: { id: string, organisationId: string, organisation: string | null, field: ListingField, title: string, details: string, people: number, placed: number, fromDate: string, toDate: string, licences: Array<SupplyLicence>, price: number, state: SupplyBoardState, dueAt: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BoardNeedPageQueryVariables = Exact<{
  id: string;
}>;


export type BoardNeedPageQuery = { need: { id: string, regionId: string, region: string | null, field: ListingField, title: string, details: string, place: ListingPlace, address: string, people: number, placed: number, fromDate: string, toDate: string, licence: SupplyLicence | null, budget: number, state: SupplyBoardState, dueAt: string } };

export type BoardSupplyPageQueryVariables = Exact<{
  id: string;
}>;


export type BoardSupplyPageQuery = { supply: { id: string, organisationId: string, organisation: string | null, field: ListingField, title: string, details: string, people: number, placed: number, fromDate: string, toDate: string, licences: Array<SupplyLicence>, price: number, state: SupplyBoardState, dueAt: string } };

export type BoardListingQueryVariables = Exact<{
  id: string;
}>;


export type BoardListingQuery = { listing: { id: string, title: string, state: ListingState } };

export type BoardChoicesQueryVariables = Exact<{
  regionId: string;
}>;


export type BoardChoicesQuery = { communityFunds: { nodes: Array<{ id: string, name: string, purposes: Array<{ id: string, name: string }> }> }, spaces: { nodes: Array<{ id: string, name: string }> } };

export type SuppliersQueryVariables = Exact<{ [key: string]: never; }>;


export type SuppliersQuery = { me: { id: string, organisations: Array<{ id: string, name: string }>, roles: Array<{ id: string, role: Role, scopeId: string | null }> } };

export type BoardToldSubscriptionVariables = Exact<{
  regionId?: string | null | undefined;
  organisationId?: string | null | undefined;
}>;


export type BoardToldSubscription = { supplyBoard: { cursor: string } };

export type PublishNeedMutationVariables = Exact<{
  input: PublishNeedInput;
}>;


export type PublishNeedMutation = { publishNeed: { id: string, regionId: string, region: string | null, field: ListingField, title: string, details: string, place: ListingPlace, address: string, people: number, placed: number, fromDate: string, toDate: string, licence: SupplyLicence | null, budget: number, state: SupplyBoardState, dueAt: string } };

export type RenewNeedMutationVariables = Exact<{
  input: RenewNeedInput;
}>;


export type RenewNeedMutation = { renewNeed: { id: string, regionId: string, region: string | null, field: ListingField, title: string, details: string, place: ListingPlace, address: string, people: number, placed: number, fromDate: string, toDate: string, licence: SupplyLicence | null, budget: number, state: SupplyBoardState, dueAt: string } };

export type CloseNeedMutationVariables = Exact<{
  input: CloseNeedInput;
}>;


export type CloseNeedMutation = { closeNeed: { id: string, regionId: string, region: string | null, field: ListingField, title: string, details: string, place: ListingPlace, address: string, people: number, placed: number, fromDate: string, toDate: string, licence: SupplyLicence | null, budget: number, state: SupplyBoardState, dueAt: string } };

export type OfferSupplyMutationVariables = Exact<{
  input: OfferSupplyInput;
}>;


export type OfferSupplyMutation = { offerSupply: { id: string, organisationId: string, organisation: string | null, field: ListingField, title: string, details: string, people: number, placed: number, fromDate: string, toDate: string, licences: Array<SupplyLicence>, price: number, state: SupplyBoardState, dueAt: string } };

export type RenewSupplyMutationVariables = Exact<{
  input: RenewSupplyInput;
}>;


export type RenewSupplyMutation = { renewSupply: { id: string, organisationId: string, organisation: string | null, field: ListingField, title: string, details: string, people: number, placed: number, fromDate: string, toDate: string, licences: Array<SupplyLicence>, price: number, state: SupplyBoardState, dueAt: string } };

export type CloseSupplyMutationVariables = Exact<{
  input: CloseSupplyInput;
}>;


export type CloseSupplyMutation = { closeSupply: { id: string, organisationId: string, organisation: string | null, field: ListingField, title: string, details: string, people: number, placed: number, fromDate: string, toDate: string, licences: Array<SupplyLicence>, price: number, state: SupplyBoardState, dueAt: string } };

export type ConfirmPairMutationVariables = Exact<{
  input: ConfirmSupplyMatchInput;
}>;


export type ConfirmPairMutation = { confirmSupplyMatch: { id: string, state: SupplyMatchState, score: number, people: number, reason: string | null, proposedAt: string, endedAt: string | null, listingId: string | null, reasons: Array<{ reason: SupplyFitReason, points: number, figure: number }>, need: { id: string, regionId: string, region: string | null, field: ListingField, title: string, details: string, place: ListingPlace, address: string, people: number, placed: number, fromDate: string, toDate: string, licence: SupplyLicence | null, budget: number, state: SupplyBoardState, dueAt: string } | null, supply: { id: string, organisationId: string, organisation: string | null, field: ListingField, title: string, details: string, people: number, placed: number, fromDate: string, toDate: string, licences: Array<SupplyLicence>, price: number, state: SupplyBoardState, dueAt: string } | null } };

export type DeclinePairMutationVariables = Exact<{
  input: DeclineSupplyMatchInput;
}>;


export type DeclinePairMutation = { declineSupplyMatch: { id: string, state: SupplyMatchState, score: number, people: number, reason: string | null, proposedAt: string, endedAt: string | null, listingId: string | null, reasons: Array<{ reason: SupplyFitReason, points: number, figure: number }>, need: { id: string, regionId: string, region: string | null, field: ListingField, title: string, details: string, place: ListingPlace, address: string, people: number, placed: number, fromDate: string, toDate: string, licence: SupplyLicence | null, budget: number, state: SupplyBoardState, dueAt: string } | null, supply: { id: string, organisationId: string, organisation: string | null, field: ListingField, title: string, details: string, people: number, placed: number, fromDate: string, toDate: string, licences: Array<SupplyLicence>, price: number, state: SupplyBoardState, dueAt: string } | null } };

export type AuditRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditRulesQuery = { ledgerInvariants: Array<{ name: string, rule: string, ruleZh: string }> };

export type AuditRuleQueryVariables = Exact<{
  only?: string | null | undefined;
}>;


export type AuditRuleQuery = { ledgerAudit: { invariants: Array<{ name: string, holds: boolean, checked: number, firstBreak: { row: string, expected: string, found: string } | null }> } };

export type DriveLineFragment = { id: string, title: string, lane: DriveLane, state: DriveState, fundId: string, opensAt: string, closesAt: string, goal: number | null, raised: number, matched: number, reportDueOn: string | null };

export type DeskDrivesQueryVariables = Exact<{
  fundId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskDrivesQuery = { drives: { nodes: Array<{ id: string, title: string, lane: DriveLane, state: DriveState, fundId: string, opensAt: string, closesAt: string, goal: number | null, raised: number, matched: number, reportDueOn: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskDriveQueryVariables = Exact<{
  id: string;
}>;


export type DeskDriveQuery = { drive: { hostId: string, goalPolicy: GoalPolicy, cap: number | null, filedOn: string | null, filingNumber: string | null, platform: string | null, purposeId: string, id: string, title: string, lane: DriveLane, state: DriveState, fundId: string, opensAt: string, closesAt: string, goal: number | null, raised: number, matched: number, reportDueOn: string | null, fund: { id: string, name: string, purposes: Array<{ id: string, name: string }> }, plan: { aim: string, area: string, bankAccount: string, beneficiaries: string, cost: string, responsiblePerson: string, surplus: string, use: string }, deadlines: Array<{ kind: DriveDeadlineKind, dueOn: string, metOn: string | null, state: DriveDeadlineState }>, progress: { state: DriveState, raised: number, matched: number, inFlight: number, giftCount: number, gifts: Array<{ amount: number, name: string | null, paidAt: string }> } } };

export type DriveLiveSubscriptionVariables = Exact<{
  driveId: string;
}>;


export type DriveLiveSubscription = { driveProgress: { cursor: string, progress: { state: DriveState, raised: number, matched: number, inFlight: number, giftCount: number, gifts: Array<{ amount: number, name: string | null, paidAt: string }> } } };

export type DriveGiftsQueryVariables = Exact<{
  driveId: string;
  after?: string | null | undefined;
}>;


export type DriveGiftsQuery = { donations: { nodes: Array<{ id: string, amount: number, naming: DonorNaming, alias: string | null, state: DonationState, returned: number, paidAt: string | null, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateDriveMutationVariables = Exact<{
  input: CreateDriveInput;
}>;


export type CreateDriveMutation = { createDrive: { id: string, title: string, lane: DriveLane, state: DriveState, fundId: string, opensAt: string, closesAt: string, goal: number | null, raised: number, matched: number, reportDueOn: string | null } };

export type SubmitDriveMutationVariables = Exact<{
  input: SubmitDriveInput;
}>;


export type SubmitDriveMutation = { submitDrive: { id: string, title: string, lane: DriveLane, state: DriveState, fundId: string, opensAt: string, closesAt: string, goal: number | null, raised: number, matched: number, reportDueOn: string | null } };

export type FileDriveMutationVariables = Exact<{
  input: FileDriveInput;
}>;


export type FileDriveMutation = { fileDrive: { filedOn: string | null, filingNumber: string | null, id: string, title: string, lane: DriveLane, state: DriveState, fundId: string, opensAt: string, closesAt: string, goal: number | null, raised: number, matched: number, reportDueOn: string | null } };

export type StartDriveMutationVariables = Exact<{
  input: OpenDriveInput;
}>;


export type StartDriveMutation = { openDrive: { id: string, title: string, lane: DriveLane, state: DriveState, fundId: string, opensAt: string, closesAt: string, goal: number | null, raised: number, matched: number, reportDueOn: string | null } };

export type PauseDriveMutationVariables = Exact<{
  input: PauseDriveInput;
}>;


export type PauseDriveMutation = { pauseDrive: { id: string, title: string, lane: DriveLane, state: DriveState, fundId: string, opensAt: string, closesAt: string, goal: number | null, raised: number, matched: number, reportDueOn: string | null } };

export type CloseDriveMutationVariables = Exact<{
  input: CloseDriveInput;
}>;


export type CloseDriveMutation = { closeDrive: { id: string, title: string, lane: DriveLane, state: DriveState, fundId: string, opensAt: string, closesAt: string, goal: number | null, raised: number, matched: number, reportDueOn: string | null } };

export type StopDriveMutationVariables = Exact<{
  input: StopDriveInput;
}>;


export type StopDriveMutation = { stopDrive: { id: string, title: string, lane: DriveLane, state: DriveState, fundId: string, opensAt: string, closesAt: string, goal: number | null, raised: number, matched: number, reportDueOn: string | null } };

export type StartExecutionMutationVariables = Exact<{
  input: StartExecutionInput;
}>;


export type StartExecutionMutation = { startExecution: { id: string, title: string, lane: DriveLane, state: DriveState, fundId: string, opensAt: string, closesAt: string, goal: number | null, raised: number, matched: number, reportDueOn: string | null } };

export type CompleteDriveMutationVariables = Exact<{
  input: CompleteDriveInput;
}>;


export type CompleteDriveMutation = { completeDrive: { id: string, title: string, lane: DriveLane, state: DriveState, fundId: string, opensAt: string, closesAt: string, goal: number | null, raised: number, matched: number, reportDueOn: string | null } };

export type ResolveSurplusMutationVariables = Exact<{
  input: ResolveSurplusInput;
}>;


export type ResolveSurplusMutation = { resolveSurplus: { id: string, title: string, lane: DriveLane, state: DriveState, fundId: string, opensAt: string, closesAt: string, goal: number | null, raised: number, matched: number, reportDueOn: string | null } };

export type ArchiveDriveMutationVariables = Exact<{
  input: ArchiveDriveInput;
}>;


export type ArchiveDriveMutation = { archiveDrive: { id: string, title: string, lane: DriveLane, state: DriveState, fundId: string, opensAt: string, closesAt: string, goal: number | null, raised: number, matched: number, reportDueOn: string | null } };

export type AskRefundMutationVariables = Exact<{
  input: RequestRefundInput;
}>;


export type AskRefundMutation = { requestRefund: { id: string, state: DonationRefundState } };

export type RefundsQueryVariables = Exact<{
  state?: DonationRefundState | null | undefined;
  after?: string | null | undefined;
}>;


export type RefundsQuery = { donationRefunds: { nodes: Array<{ id: string, amount: number, reason: DonationRefundReason, state: DonationRefundState, requestedAt: string, approvedAt: string | null, donation: { id: string, driveId: string, amount: number }, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ApproveRefundMutationVariables = Exact<{
  input: ApproveRefundInput;
}>;


export type ApproveRefundMutation = { approveRefund: { id: string, state: DonationRefundState, approvedAt: string | null } };

export type ReportLineFragment = { id: string, kind: DisclosureReportKind, state: DisclosureReportState, fundId: string, driveId: string | null, year: number | null, dueOn: string, periodFrom: string, periodTo: string, lineCount: number | null, drawn: number | null, draftedAt: string, publishedAt: string | null, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> };

export type FundReportsQueryVariables = Exact<{
  fundId?: string | null | undefined;
  driveId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FundReportsQuery = { disclosureReports: { nodes: Array<{ id: string, kind: DisclosureReportKind, state: DisclosureReportState, fundId: string, driveId: string | null, year: number | null, dueOn: string, periodFrom: string, periodTo: string, lineCount: number | null, drawn: number | null, draftedAt: string, publishedAt: string | null, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReportQueryVariables = Exact<{
  id: string;
}>;


export type ReportQuery = { disclosureReport: { hash: string, id: string, kind: DisclosureReportKind, state: DisclosureReportState, fundId: string, driveId: string | null, year: number | null, dueOn: string, periodFrom: string, periodTo: string, lineCount: number | null, drawn: number | null, draftedAt: string, publishedAt: string | null, figures: Array<{ place: number, kind: DisclosureFigureKind, caption: string, captionEn: string, purposeId: string | null, amount: number, cases: number | null }>, spendingLimits: { exempt: boolean, lastYearIncome: number, leastSpent: number | null, spent: number, spendingMet: boolean, administration: number, mostAdministration: number, administrationMet: boolean } | null, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type ReportFundQueryVariables = Exact<{
  id: string;
}>;


export type ReportFundQuery = { communityFund: { id: string, name: string, host: { id: string, name: string }, purposes: Array<{ id: string, name: string }> } };

export type FigureEntriesQueryVariables = Exact<{
  id: string;
  place: number;
  after?: string | null | undefined;
}>;


export type FigureEntriesQuery = { disclosureReport: { id: string, figures: Array<{ place: number, entries: { nodes: Array<{ place: number, sequence: number | null, transferId: string | null, kind: string | null, number: string | null, amount: number, bookedOn: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }> } };

export type OverdueReportsQueryVariables = Exact<{
  hostId: string;
  after?: string | null | undefined;
}>;


export type OverdueReportsQuery = { overdueDeadlines: { nodes: Array<{ id: string, driveId: string, kind: DriveDeadlineKind, dueOn: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DraftReportMutationVariables = Exact<{
  input: DraftDisclosureInput;
}>;


export type DraftReportMutation = { draftDisclosure: { id: string, kind: DisclosureReportKind, state: DisclosureReportState, fundId: string, driveId: string | null, year: number | null, dueOn: string, periodFrom: string, periodTo: string, lineCount: number | null, drawn: number | null, draftedAt: string, publishedAt: string | null, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type ContinueReportMutationVariables = Exact<{
  input: ContinueDisclosureInput;
}>;


export type ContinueReportMutation = { continueDisclosure: { id: string, kind: DisclosureReportKind, state: DisclosureReportState, fundId: string, driveId: string | null, year: number | null, dueOn: string, periodFrom: string, periodTo: string, lineCount: number | null, drawn: number | null, draftedAt: string, publishedAt: string | null, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type PublishReportMutationVariables = Exact<{
  input: PublishDisclosureInput;
}>;


export type PublishReportMutation = { publishDisclosure: { id: string, kind: DisclosureReportKind, state: DisclosureReportState, fundId: string, driveId: string | null, year: number | null, dueOn: string, periodFrom: string, periodTo: string, lineCount: number | null, drawn: number | null, draftedAt: string, publishedAt: string | null, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type NextStepFragment = { step: CaseStep, barrier: StepBarrier | null };

export type MyCharityQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCharityQuery = { me: { id: string, organisations: Array<{ id: string, name: string, kind: OrganisationKind }> } };

export type DeskFundsQueryVariables = Exact<{
  hostId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskFundsQuery = { communityFunds: { nodes: Array<{ id: string, name: string, kind: FundKind, host: { id: string, name: string }, purposes: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FundChoicesQueryVariables = Exact<{
  hostId?: string | null | undefined;
}>;


export type FundChoicesQuery = { communityFunds: { nodes: Array<{ id: string, name: string, hostId: string, regionId: string, purposes: Array<{ id: string, name: string }> }> } };

export type DeskFundQueryVariables = Exact<{
  id: string;
}>;


export type DeskFundQuery = { communityFund: { id: string, name: string, kind: FundKind, host: { id: string, name: string }, seats: Array<{ seat: FundSeatKind, name: string }> }, openBook: { fundId: string, balance: number, conditional: number, gifts: number, matches: number, spent: number, moved: number, purposes: Array<{ purposeId: string, name: string, gifts: number, matches: number, spent: number, moved: number, balance: number }> } };

export type JournalQueryVariables = Exact<{
  fundId: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type JournalQuery = { fundLedger: { nodes: Array<{ sequence: number, transferId: string, kind: string, number: string, nameZh: string, nameEn: string, detail: string | null, debit: number | null, credit: number | null, balance: number, at: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TrialBalanceQueryVariables = Exact<{
  fundId: string;
  at: string;
}>;


export type TrialBalanceQuery = { trialBalance: Array<{ number: string, nameZh: string, nameEn: string, detail: string | null, openingDebit: number, openingCredit: number, debit: number, credit: number, closingDebit: number, closingCredit: number }> };

export type PayoutLineFragment = { id: string, fundId: string, purposeId: string, subjectKind: DisbursementSubject, subjectId: string, amount: number, state: DisbursementState, attempt: number, madeAt: string, settledAt: string | null, attempts: Array<{ number: number, sentAt: string, answeredAt: string | null, bounceReason: BounceReason | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> };

export type PayoutsQueryVariables = Exact<{
  fundId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PayoutsQuery = { disbursements: { nodes: Array<{ id: string, fundId: string, purposeId: string, subjectKind: DisbursementSubject, subjectId: string, amount: number, state: DisbursementState, attempt: number, madeAt: string, settledAt: string | null, payee: { name: string, account: string, bank: string } | null, attempts: Array<{ number: number, sentAt: string, answeredAt: string | null, bounceReason: BounceReason | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SendPayoutMutationVariables = Exact<{
  input: DisburseInput;
}>;


export type SendPayoutMutation = { disburse: { id: string, fundId: string, purposeId: string, subjectKind: DisbursementSubject, subjectId: string, amount: number, state: DisbursementState, attempt: number, madeAt: string, settledAt: string | null, attempts: Array<{ number: number, sentAt: string, answeredAt: string | null, bounceReason: BounceReason | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type SettlePayoutMutationVariables = Exact<{
  input: SettleDisbursementInput;
}>;


export type SettlePayoutMutation = { settleDisbursement: { id: string, fundId: string, purposeId: string, subjectKind: DisbursementSubject, subjectId: string, amount: number, state: DisbursementState, attempt: number, madeAt: string, settledAt: string | null, attempts: Array<{ number: number, sentAt: string, answeredAt: string | null, bounceReason: BounceReason | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type BouncePayoutMutationVariables = Exact<{
  input: BounceDisbursementInput;
}>;


export type BouncePayoutMutation = { bounceDisbursement: { id: string, fundId: string, purposeId: string, subjectKind: DisbursementSubject, subjectId: string, amount: number, state: DisbursementState, attempt: number, madeAt: string, settledAt: string | null, attempts: Array<{ number: number, sentAt: string, answeredAt: string | null, bounceReason: BounceReason | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type RetryPayoutMutationVariables = Exact<{
  input: RetryDisbursementInput;
}>;


export type RetryPayoutMutation = { retryDisbursement: { id: string, fundId: string, purposeId: string, subjectKind: DisbursementSubject, subjectId: string, amount: number, state: DisbursementState, attempt: number, madeAt: string, settledAt: string | null, attempts: Array<{ number: number, sentAt: string, answeredAt: string | null, bounceReason: BounceReason | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type BillsQueryVariables = Exact<{
  state?: SettlementState | null | undefined;
  after?: string | null | undefined;
}>;


export type BillsQuery = { settlements: { nodes: Array<{ id: string, number: number, month: string, provider: string, state: SettlementState, served: number, unserved: number, fee: number, subsidy: number, total: number, termsHash: string, reason: string | null, submittedAt: string | null, approvedAt: string | null, paidAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BillLineFragment = { id: string, number: number, month: string, provider: string, state: SettlementState, served: number, unserved: number, fee: number, subsidy: number, total: number, termsHash: string, reason: string | null, submittedAt: string | null, approvedAt: string | null, paidAt: string | null };

export type ApproveBillMutationVariables = Exact<{
  input: ApproveSettlementInput;
}>;


export type ApproveBillMutation = { approveSettlement: { id: string, number: number, month: string, provider: string, state: SettlementState, served: number, unserved: number, fee: number, subsidy: number, total: number, termsHash: string, reason: string | null, submittedAt: string | null, approvedAt: string | null, paidAt: string | null } };

export type ReturnBillMutationVariables = Exact<{
  input: ReturnSettlementInput;
}>;


export type ReturnBillMutation = { returnSettlement: { id: string, number: number, month: string, provider: string, state: SettlementState, served: number, unserved: number, fee: number, subsidy: number, total: number, termsHash: string, reason: string | null, submittedAt: string | null, approvedAt: string | null, paidAt: string | null } };

export type OrderBillPaymentMutationVariables = Exact<{
  input: OrderSettlementPaymentInput;
}>;


export type OrderBillPaymentMutation = { orderSettlementPayment: { id: string, number: number, month: string, provider: string, state: SettlementState, served: number, unserved: number, fee: number, subsidy: number, total: number, termsHash: string, reason: string | null, submittedAt: string | null, approvedAt: string | null, paidAt: string | null } };

export type MoneyFlagsQueryVariables = Exact<{
  open?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type MoneyFlagsQuery = { paymentFlags: { nodes: Array<{ id: string, kind: PaymentFlagKind, subject: string, expectedAmount: number | null, actualAmount: number | null, actualCurrency: string | null, providerPaymentId: string | null, raisedAt: string, resolution: string | null, resolvedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResolveFlagMutationVariables = Exact<{
  input: ResolvePaymentFlagInput;
}>;


export type ResolveFlagMutation = { resolvePaymentFlag: { id: string, resolution: string | null, resolvedAt: string | null } };

export type ReconciledPayoutsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReconciledPayoutsQuery = { payoutReconciliation: { nodes: Array<{ id: string, providerPayoutId: string, state: PayoutState, paidAt: string, amount: number, net: number, fees: number, refunds: number, disputes: number, adjustments: number, difference: number, unexplained: number, lines: Array<{ id: string, kind: PayoutLineKind, amount: number, fee: number, net: number, difference: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PoolLineFragment = { id: string, name: string, state: MatchingPoolState, sponsorName: string, funded: number, left: number, matched: number, reserved: number, released: number };

export type PoolsQueryVariables = Exact<{
  hostId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PoolsQuery = { matchingPools: { nodes: Array<{ id: string, name: string, state: MatchingPoolState, sponsorName: string, funded: number, left: number, matched: number, reserved: number, released: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PoolQueryVariables = Exact<{
  id: string;
}>;


export type PoolQuery = { matchingPool: { rulesText: string, rulesHash: string, activatedAt: string | null, endedAt: string | null, id: string, name: string, state: MatchingPoolState, sponsorName: string, funded: number, left: number, matched: number, reserved: number, released: number, rules: { from: string, to: string, capPerGift: number | null, capPerDonorDay: number | null, capPerDrive: number | null, coverKind: MatchingCoverKind, covered: Array<string>, factor: { numerator: number, denominator: number } } } };

export type HeldMatchesQueryVariables = Exact<{
  poolId: string;
  after?: string | null | undefined;
}>;


export type HeldMatchesQuery = { heldMatches: { nodes: Array<{ id: string, gift: number, amount: number, state: MatchState, givenAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SponsorsQueryVariables = Exact<{ [key: string]: never; }>;


export type SponsorsQuery = { organisations: { nodes: Array<{ id: string, name: string, kind: OrganisationKind }> } };

export type CreatePoolMutationVariables = Exact<{
  input: CreateMatchingPoolInput;
}>;


export type CreatePoolMutation = { createMatchingPool: { id: string, name: string, state: MatchingPoolState, sponsorName: string, funded: number, left: number, matched: number, reserved: number, released: number } };

export type FundPoolMutationVariables = Exact<{
  input: FundMatchingPoolInput;
}>;


export type FundPoolMutation = { fundMatchingPool: { id: string, name: string, state: MatchingPoolState, sponsorName: string, funded: number, left: number, matched: number, reserved: number, released: number } };

export type ActivatePoolMutationVariables = Exact<{
  input: ActivateMatchingPoolInput;
}>;


export type ActivatePoolMutation = { activateMatchingPool: { id: string, name: string, state: MatchingPoolState, sponsorName: string, funded: number, left: number, matched: number, reserved: number, released: number } };

export type EndPoolMutationVariables = Exact<{
  input: EndMatchingPoolInput;
}>;


export type EndPoolMutation = { endMatchingPool: { id: string, name: string, state: MatchingPoolState, sponsorName: string, funded: number, left: number, matched: number, reserved: number, released: number } };

export type ReleasePoolMutationVariables = Exact<{
  input: ReleaseMatchingPoolInput;
}>;


export type ReleasePoolMutation = { releaseMatchingPool: { id: string, name: string, state: MatchingPoolState, sponsorName: string, funded: number, left: number, matched: number, reserved: number, released: number } };

export type ReviewMatchMutationVariables = Exact<{
  input: ReviewHeldMatchInput;
}>;


export type ReviewMatchMutation = { reviewHeldMatch: { id: string, state: MatchState } };

export type GrantLineFragment = { id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> };

export type GrantWholeFragment = { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> };

export type GrantsQueryVariables = Exact<{
  fundId?: string | null | undefined;
  state?: EmergencyGrantState | null | undefined;
  after?: string | null | undefined;
}>;


export type GrantsQuery = { emergencyGrants: { nodes: Array<{ id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GrantQueryVariables = Exact<{
  id: string;
}>;


export type GrantQuery = { emergencyGrant: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, case: { name: string, phone: string, address: string, situation: string, visitReport: string | null, rejectionReason: string | null, misuseReason: string | null, payee: { name: string, account: string, bank: string }, household: Array<{ name: string }> } | null, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type VerifyGrantMutationVariables = Exact<{
  input: VerifyEmergencyGrantInput;
}>;


export type VerifyGrantMutation = { verifyEmergencyGrant: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type ApproveGrantMutationVariables = Exact<{
  input: ApproveEmergencyGrantInput;
}>;


export type ApproveGrantMutation = { approveEmergencyGrant: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type RejectGrantMutationVariables = Exact<{
  input: RejectEmergencyGrantInput;
}>;


export type RejectGrantMutation = { rejectEmergencyGrant: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type AppealGrantMutationVariables = Exact<{
  input: AppealEmergencyGrantInput;
}>;


export type AppealGrantMutation = { appealEmergencyGrant: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type ChangeGrantAmountMutationVariables = Exact<{
  input: ChangeGrantAmountInput;
}>;


export type ChangeGrantAmountMutation = { changeGrantAmount: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type ChangeGrantPayeeMutationVariables = Exact<{
  input: ChangeGrantPayeeInput;
}>;


export type ChangeGrantPayeeMutation = { changeGrantPayee: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type DeclareInterestMutationVariables = Exact<{
  input: DeclareInterestInput;
}>;


export type DeclareInterestMutation = { declareInterest: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type ReserveGrantMutationVariables = Exact<{
  input: ReserveGrantInput;
}>;


export type ReserveGrantMutation = { reserveGrant: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type OrderGrantPaymentMutationVariables = Exact<{
  input: OrderGrantPaymentInput;
}>;


export type OrderGrantPaymentMutation = { orderGrantPayment: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type CompleteGrantPapersMutationVariables = Exact<{
  input: CompleteGrantPapersInput;
}>;


export type CompleteGrantPapersMutation = { completeGrantPapers: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type AcknowledgeGrantMutationVariables = Exact<{
  input: AcknowledgeGrantInput;
}>;


export type AcknowledgeGrantMutation = { acknowledgeGrant: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type DiscloseGrantMutationVariables = Exact<{
  input: DiscloseGrantInput;
}>;


export type DiscloseGrantMutation = { discloseGrant: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type ReportMisuseMutationVariables = Exact<{
  input: ReportMisuseInput;
}>;


export type ReportMisuseMutation = { reportMisuse: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type DemandReclaimMutationVariables = Exact<{
  input: DemandReclaimInput;
}>;


export type DemandReclaimMutation = { demandReclaim: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type RecordReclaimMutationVariables = Exact<{
  input: RecordReclaimInput;
}>;


export type RecordReclaimMutation = { recordReclaim: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type WriteOffGrantMutationVariables = Exact<{
  input: WriteOffGrantInput;
}>;


export type WriteOffGrantMutation = { writeOffGrant: { purposeId: string, occurredOn: string, termsHash: string, approvalsNeeded: number, verifiedAt: string | null, papersDueAt: string | null, papersCompletedAt: string | null, reservedUntil: string | null, disbursementId: string | null, paidAt: string | null, acknowledgedAt: string | null, dueBack: number, receivedBack: number, id: string, state: EmergencyGrantState, lane: EmergencyGrantLane, cause: EmergencyGrantCause, amount: number, fundId: string, submittedAt: string, payDueAt: string | null, moneyOverdue: boolean, papersOverdue: boolean, approvals: Array<{ name: string, approvedAt: string, holds: boolean }>, deeds: Array<{ kind: CaseDeedKind, name: string | null, at: string | null }>, steps: Array<{ step: CaseStep, barrier: StepBarrier | null }> } };

export type TermsToBearFragment = { id: string, title: string, termsId: string, provider: { id: string, name: string }, terms: { id: string, version: number, description: string, unitCost: number, fundId: string | null, purposeId: string | null, pointsFundId: string | null, pointsPurposeId: string | null, pointsPrice: number | null, pointsPlaces: number, prices: Array<{ group: PriceGroup, fee: number }> } };

export type TermsOfFundQueryVariables = Exact<{
  fundId: string;
  after?: string | null | undefined;
}>;


export type TermsOfFundQuery = { termsToBear: { nodes: Array<{ id: string, title: string, termsId: string, provider: { id: string, name: string }, terms: { id: string, version: number, description: string, unitCost: number, fundId: string | null, purposeId: string | null, pointsFundId: string | null, pointsPurposeId: string | null, pointsPrice: number | null, pointsPlaces: number, prices: Array<{ group: PriceGroup, fee: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AgreeToTermsMutationVariables = Exact<{
  input: AgreeToListingTermsInput;
}>;


export type AgreeToTermsMutation = { agreeToListingTerms: { id: string, termsId: string } };

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

export type VentureNoticesQueryVariables = Exact<{
  state?: VentureRoundState | null | undefined;
  kind?: VentureRoundKind | null | undefined;
  after?: string | null | undefined;
}>;


export type VentureNoticesQuery = { ventureRounds: { nodes: Array<{ id: string, kind: VentureRoundKind, title: string, host: string, state: VentureRoundState, noticeOn: string | null, closeAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenVotesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenVotesQuery = { review: { nodes: Array<{ id: string, title: string, host: string, rules: { votes: number | null } }> }, defence: { nodes: Array<{ id: string, title: string, host: string, rules: { votes: number | null } }> } };

export type VotedRoundFragment = { id: string, title: string, host: string, rules: { votes: number | null } };

export type VotePaperQueryVariables = Exact<{
  roundId: string;
}>;


export type VotePaperQuery = { ventureRound: { id: string, title: string, host: string, rules: { votes: number | null } }, ventureBallotPaper: Array<{ id: string, title: string }> };

export type CastVoteMutationVariables = Exact<{
  input: CastBallotInput;
}>;


export type CastVoteMutation = { castBallot: { id: string, applicationIds: Array<string> } };

export type VentureNoticeQueryVariables = Exact<{
  roundId: string;
}>;


export type VentureNoticeQuery = { ventureRound: { id: string, title: string, host: string, state: VentureRoundState, rulebookHash: string | null, rules: { noticeDays: number, noticeUnit: string } }, ventureNotice: { roundId: string, publishedAt: string, firstDay: string, lastDay: string, experts: Array<string>, items: Array<{ applicationId: string, title: string, organisation: string, kind: VentureDecisionKind, rankNumber: number, place: number | null, amount: number, limitedBy: VentureAwardLimit | null, reason: VentureRefusal | null, frozen: boolean, firstDay: string, lastDay: string, confirmedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type MicroNoticeQueryVariables = Exact<{
  roundId: string;
  after?: string | null | undefined;
}>;


export type MicroNoticeQuery = { ventureRound: { id: string, title: string, host: string, state: VentureRoundState }, publishedMicroProjects: { nodes: Array<{ id: string, title: string, organisation: string, type: string, content: string, approved: number | null, noticeFrom: string | null, noticeUntil: string | null, state: MicroProjectState, contractor: string | null, settledCost: number | null, subsidy: number | null, paidAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FundDrivesQueryVariables = Exact<{
  fundId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FundDrivesQuery = { drives: { nodes: Array<{ id: string, title: string, state: DriveState, goal: number | null, raised: number, closesAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NoticesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NoticesQuery = { publicNotices: { nodes: Array<{ id: string, kind: PublicNoticeKind, maskedName: string, volunteerNumber: string, minutes: number, star: number | null, startsOn: string, endsOn: string, state: PublicNoticeState }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FundsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FundsQuery = { communityFunds: { nodes: Array<{ id: string, name: string, kind: FundKind, host: { id: string, name: string }, purposes: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BookQueryVariables = Exact<{
  id: string;
}>;


export type BookQuery = { communityFund: { id: string, name: string, kind: FundKind, host: { id: string, name: string } }, openBook: { fundId: string, balance: number, gifts: number, matches: number, spent: number, moved: number, purposes: Array<{ purposeId: string, name: string, gifts: number, matches: number, spent: number, balance: number }>, latestGifts: Array<{ amount: number, at: string, name: string | null, purposeId: string }>, latestSpendings: Array<{ amount: number, cases: number | null, from: string | null, kind: SpendingKind | null, purposeId: string, until: string | null }> } };

export type PaymentOfMineFragment = { id: string, amount: number, state: PaymentState, expiresAt: string, paidAt: string | null, method: PaymentMethod | null, purposeType: string, purposeId: string, payPage: { address: string | null } | null };

export type MyPaymentQueryVariables = Exact<{
  id: string;
}>;


export type MyPaymentQuery = { payment: { id: string, amount: number, state: PaymentState, expiresAt: string, paidAt: string | null, method: PaymentMethod | null, purposeType: string, purposeId: string, payPage: { address: string | null } | null } };

export type MyPaymentFeedSubscriptionVariables = Exact<{
  id: string;
}>;


export type MyPaymentFeedSubscription = { paymentUpdated: { cursor: string, payment: { id: string, amount: number, state: PaymentState, expiresAt: string, paidAt: string | null, method: PaymentMethod | null, purposeType: string, purposeId: string, payPage: { address: string | null } | null } } };

export type MyMerchantsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMerchantsQuery = { me: { id: string, organisations: Array<{ id: string, name: string, region: { id: string } }> } };

export type CounterRewardFragment = { id: string, name: string, kind: RewardKind, place: string, description: string, price: number, stock: number, state: RewardState, validFrom: string, validUntil: string, timesPerPeriod: number | null, period: PointsRedemptionPeriod, prepared: boolean };

export type CounterRedemptionFragment = { id: string, rewardName: string, price: number, state: RedemptionState, reservedAt: string, readyAt: string | null, expiresAt: string, fulfilledAt: string | null, endedAt: string | null, reason: string | null };

export type CounterRewardsQueryVariables = Exact<{
  merchantId: string;
  after?: string | null | undefined;
}>;


export type CounterRewardsQuery = { merchantRewards: { nodes: Array<{ id: string, name: string, kind: RewardKind, place: string, description: string, price: number, stock: number, state: RewardState, validFrom: string, validUntil: string, timesPerPeriod: number | null, period: PointsRedemptionPeriod, prepared: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CounterRedemptionsQueryVariables = Exact<{
  merchantId: string;
  state?: RedemptionState | null | undefined;
  after?: string | null | undefined;
}>;


export type CounterRedemptionsQuery = { merchantRedemptions: { nodes: Array<{ id: string, rewardName: string, price: number, state: RedemptionState, reservedAt: string, readyAt: string | null, expiresAt: string, fulfilledAt: string | null, endedAt: string | null, reason: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CounterFulfilMutationVariables = Exact<{
  input: FulfilRedemptionInput;
}>;


export type CounterFulfilMutation = { fulfilRedemption: { id: string, rewardName: string, price: number, state: RedemptionState, reservedAt: string, readyAt: string | null, expiresAt: string, fulfilledAt: string | null, endedAt: string | null, reason: string | null } };

export type CounterReadyMutationVariables = Exact<{
  input: ReadyRedemptionInput;
}>;


export type CounterReadyMutation = { readyRedemption: { id: string, rewardName: string, price: number, state: RedemptionState, reservedAt: string, readyAt: string | null, expiresAt: string, fulfilledAt: string | null, endedAt: string | null, reason: string | null } };

export type CounterReturnMutationVariables = Exact<{
  input: ReturnRedemptionInput;
}>;


export type CounterReturnMutation = { returnRedemption: { id: string, rewardName: string, price: number, state: RedemptionState, reservedAt: string, readyAt: string | null, expiresAt: string, fulfilledAt: string | null, endedAt: string | null, reason: string | null } };

export type CounterCreateRewardMutationVariables = Exact<{
  input: CreateRewardInput;
}>;


export type CounterCreateRewardMutation = { createReward: { id: string, name: string, kind: RewardKind, place: string, description: string, price: number, stock: number, state: RewardState, validFrom: string, validUntil: string, timesPerPeriod: number | null, period: PointsRedemptionPeriod, prepared: boolean } };

export type CounterStockMutationVariables = Exact<{
  input: ChangeRewardStockInput;
}>;


export type CounterStockMutation = { changeRewardStock: { id: string, name: string, kind: RewardKind, place: string, description: string, price: number, stock: number, state: RewardState, validFrom: string, validUntil: string, timesPerPeriod: number | null, period: PointsRedemptionPeriod, prepared: boolean } };

export type CounterRewardStateMutationVariables = Exact<{
  input: SetRewardStateInput;
}>;


export type CounterRewardStateMutation = { setRewardState: { id: string, name: string, kind: RewardKind, place: string, description: string, price: number, stock: number, state: RewardState, validFrom: string, validUntil: string, timesPerPeriod: number | null, period: PointsRedemptionPeriod, prepared: boolean } };

export type ListingLineFragment = { id: string, title: string, field: ListingField, place: ListingPlace, state: ListingState, termsId: string, providerId: string, publishedAt: string | null, ratingCount: number, ratingMean: number };

export type ManagedListingsQueryVariables = Exact<{
  providerId?: string | null | undefined;
  state?: ListingState | null | undefined;
  after?: string | null | undefined;
}>;


export type ManagedListingsQuery = { managedListings: { nodes: Array<{ id: string, title: string, field: ListingField, place: ListingPlace, state: ListingState, termsId: string, providerId: string, publishedAt: string | null, ratingCount: number, ratingMean: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ManagedListingQueryVariables = Exact<{
  id: string;
}>;


export type ManagedListingQuery = { listing: { regionId: string, areaRegionIds: Array<string>, latitude: number, longitude: number, id: string, title: string, field: ListingField, place: ListingPlace, state: ListingState, termsId: string, providerId: string, publishedAt: string | null, ratingCount: number, ratingMean: number, inside: { reason: string | null, agreedFundIds: Array<string> } | null, terms: { id: string, version: number, description: string, address: string, unitCost: number, fundId: string | null, purposeId: string | null, complaintLimit: number, spaceId: string | null, pointsFundId: string | null, pointsPurposeId: string | null, pointsPrice: number | null, pointsPlaces: number, prices: Array<{ group: PriceGroup, fee: number }>, cancellation: Array<{ minutesBefore: number, percentKept: number }> } } };

export type ListingSlotsQueryVariables = Exact<{
  listingId: string;
  after?: string | null | undefined;
}>;


export type ListingSlotsQuery = { listingSlots: { nodes: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, state: SlotState, reason: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListingPlacesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ListingPlacesQuery = { regions: { nodes: Array<{ id: string, name: string, longitude: number | null, latitude: number | null }> } };

export type CreateListingMutationVariables = Exact<{
  input: CreateListingInput;
}>;


export type CreateListingMutation = { createListing: { id: string, title: string, field: ListingField, place: ListingPlace, state: ListingState, termsId: string, providerId: string, publishedAt: string | null, ratingCount: number, ratingMean: number } };

export type EditListingMutationVariables = Exact<{
  input: EditListingInput;
}>;


export type EditListingMutation = { editListing: { id: string, title: string, field: ListingField, place: ListingPlace, state: ListingState, termsId: string, providerId: string, publishedAt: string | null, ratingCount: number, ratingMean: number } };

export type SubmitListingMutationVariables = Exact<{
  input: SubmitListingInput;
}>;


export type SubmitListingMutation = { submitListing: { id: string, title: string, field: ListingField, place: ListingPlace, state: ListingState, termsId: string, providerId: string, publishedAt: string | null, ratingCount: number, ratingMean: number } };

export type PublishListingMutationVariables = Exact<{
  input: PublishListingInput;
}>;


export type PublishListingMutation = { publishListing: { id: string, title: string, field: ListingField, place: ListingPlace, state: ListingState, termsId: string, providerId: string, publishedAt: string | null, ratingCount: number, ratingMean: number } };

export type RetireListingMutationVariables = Exact<{
  input: RetireListingInput;
}>;


export type RetireListingMutation = { retireListing: { id: string, title: string, field: ListingField, place: ListingPlace, state: ListingState, termsId: string, providerId: string, publishedAt: string | null, ratingCount: number, ratingMean: number } };

export type AddSlotsMutationVariables = Exact<{
  input: AddSlotsInput;
}>;


export type AddSlotsMutation = { addSlots: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, state: SlotState, reason: string | null }> };

export type CancelSlotMutationVariables = Exact<{
  input: CancelSlotInput;
}>;


export type CancelSlotMutation = { cancelSlot: { id: string, state: SlotState, reason: string | null } };

export type ProviderLineFragment = { id: string, name: string, state: ProviderState, reason: string | null, organisationId: string, regionId: string, fundId: string };

export type MyProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProvidersQuery = { myProviders: Array<{ id: string, name: string, state: ProviderState, reason: string | null, organisationId: string, regionId: string, fundId: string }> };

export type ServingLineFragment = { id: string, title: string | null, state: ServiceOrderState, providerId: string, listingId: string, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, channel: OrderChannel, orderedAt: string, dueAt: string | null, endReason: OrderEndReason | null, proof: DeliveryProof | null, stars: number | null };

export type ServingsQueryVariables = Exact<{
  state?: ServiceOrderState | null | undefined;
  after?: string | null | undefined;
}>;


export type ServingsQuery = { serviceOrders: { nodes: Array<{ id: string, title: string | null, state: ServiceOrderState, providerId: string, listingId: string, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, channel: OrderChannel, orderedAt: string, dueAt: string | null, endReason: OrderEndReason | null, proof: DeliveryProof | null, stars: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ServingQueryVariables = Exact<{
  id: string;
}>;


export type ServingQuery = { serviceOrder: { acceptedAt: string | null, reportedAt: string | null, confirmedAt: string | null, settledAt: string | null, id: string, title: string | null, state: ServiceOrderState, providerId: string, listingId: string, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, channel: OrderChannel, orderedAt: string, dueAt: string | null, endReason: OrderEndReason | null, proof: DeliveryProof | null, stars: number | null, disputes: Array<{ id: string, openedAt: string, reason: string | null, outcome: OrderDisputeOutcome | null, decidedAt: string | null }> } };

export type ServingBoardSubscriptionVariables = Exact<{
  providerId: string;
}>;


export type ServingBoardSubscription = { providerOrderBoard: { cursor: string, order: { id: string, title: string | null, state: ServiceOrderState, providerId: string, listingId: string, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, channel: OrderChannel, orderedAt: string, dueAt: string | null, endReason: OrderEndReason | null, proof: DeliveryProof | null, stars: number | null } } };

export type AcceptServingMutationVariables = Exact<{
  input: AcceptServiceOrderInput;
}>;


export type AcceptServingMutation = { acceptServiceOrder: { id: string, title: string | null, state: ServiceOrderState, providerId: string, listingId: string, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, channel: OrderChannel, orderedAt: string, dueAt: string | null, endReason: OrderEndReason | null, proof: DeliveryProof | null, stars: number | null } };

export type RefuseServingMutationVariables = Exact<{
  input: RefuseServiceOrderInput;
}>;


export type RefuseServingMutation = { refuseServiceOrder: { id: string, title: string | null, state: ServiceOrderState, providerId: string, listingId: string, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, channel: OrderChannel, orderedAt: string, dueAt: string | null, endReason: OrderEndReason | null, proof: DeliveryProof | null, stars: number | null } };

export type ScheduleServingMutationVariables = Exact<{
  input: ScheduleServiceOrderInput;
}>;


export type ScheduleServingMutation = { scheduleServiceOrder: { id: string, title: string | null, state: ServiceOrderState, providerId: string, listingId: string, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, channel: OrderChannel, orderedAt: string, dueAt: string | null, endReason: OrderEndReason | null, proof: DeliveryProof | null, stars: number | null } };

export type DeliverServingMutationVariables = Exact<{
  input: DeliverServiceOrderInput;
}>;


export type DeliverServingMutation = { deliverServiceOrder: { id: string, title: string | null, state: ServiceOrderState, providerId: string, listingId: string, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, channel: OrderChannel, orderedAt: string, dueAt: string | null, endReason: OrderEndReason | null, proof: DeliveryProof | null, stars: number | null } };

export type CallServingOffMutationVariables = Exact<{
  input: CancelServiceOrderInput;
}>;


export type CallServingOffMutation = { cancelServiceOrder: { id: string, title: string | null, state: ServiceOrderState, providerId: string, listingId: string, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, channel: OrderChannel, orderedAt: string, dueAt: string | null, endReason: OrderEndReason | null, proof: DeliveryProof | null, stars: number | null } };

export type ReportAbsenceMutationVariables = Exact<{
  input: ReportNoShowInput;
}>;


export type ReportAbsenceMutation = { reportNoShow: { id: string, title: string | null, state: ServiceOrderState, providerId: string, listingId: string, startsAt: string, endsAt: string, scheduledFor: string | null, fee: number, feePaid: number, feeKept: number, channel: OrderChannel, orderedAt: string, dueAt: string | null, endReason: OrderEndReason | null, proof: DeliveryProof | null, stars: number | null } };

export type ViewContactMutationVariables = Exact<{
  orderId: string;
}>;


export type ViewContactMutation = { viewServiceOrderContact: { name: string, phone: string, address: string | null } };

export type BillingLineFragment = { id: string, number: number, month: string, provider: string, providerId: string, state: SettlementState, served: number, unserved: number, waiting: number | null, fee: number, subsidy: number, total: number, reason: string | null, draftedAt: string, submittedAt: string | null, approvedAt: string | null, paidAt: string | null };

export type BillingsQueryVariables = Exact<{
  providerId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BillingsQuery = { settlements: { nodes: Array<{ id: string, number: number, month: string, provider: string, providerId: string, state: SettlementState, served: number, unserved: number, waiting: number | null, fee: number, subsidy: number, total: number, reason: string | null, draftedAt: string, submittedAt: string | null, approvedAt: string | null, paidAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BillingQueryVariables = Exact<{
  id: string;
}>;


export type BillingQuery = { settlementSheet: string, settlement: { id: string, number: number, month: string, provider: string, providerId: string, state: SettlementState, served: number, unserved: number, waiting: number | null, fee: number, subsidy: number, total: number, reason: string | null, draftedAt: string, submittedAt: string | null, approvedAt: string | null, paidAt: string | null } };

export type DraftBillingMutationVariables = Exact<{
  input: DraftSettlementInput;
}>;


export type DraftBillingMutation = { draftSettlement: { id: string, number: number, month: string, provider: string, providerId: string, state: SettlementState, served: number, unserved: number, waiting: number | null, fee: number, subsidy: number, total: number, reason: string | null, draftedAt: string, submittedAt: string | null, approvedAt: string | null, paidAt: string | null } };

export type ContinueBillingMutationVariables = Exact<{
  input: ContinueSettlementInput;
}>;


export type ContinueBillingMutation = { continueSettlement: { id: string, number: number, month: string, provider: string, providerId: string, state: SettlementState, served: number, unserved: number, waiting: number | null, fee: number, subsidy: number, total: number, reason: string | null, draftedAt: string, submittedAt: string | null, approvedAt: string | null, paidAt: string | null } };

export type SubmitBillingMutationVariables = Exact<{
  input: SubmitSettlementInput;
}>;


export type SubmitBillingMutation = { submitSettlement: { id: string, number: number, month: string, provider: string, providerId: string, state: SettlementState, served: number, unserved: number, waiting: number | null, fee: number, subsidy: number, total: number, reason: string | null, draftedAt: string, submittedAt: string | null, approvedAt: string | null, paidAt: string | null } };

export type GrievancesQueryVariables = Exact<{
  state?: ComplaintState | null | undefined;
  after?: string | null | undefined;
}>;


export type GrievancesQuery = { complaints: { nodes: Array<{ id: string, orderId: string, listingId: string, state: ComplaintState, subject: ComplaintSubject, text: string, answer: string | null, answerUntil: string | null, decideUntil: string | null, overdue: boolean, filedAt: string, answeredAt: string | null, decidedAt: string | null, reason: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnswerGrievanceMutationVariables = Exact<{
  input: AnswerComplaintInput;
}>;


export type AnswerGrievanceMutation = { answerComplaint: { id: string, state: ComplaintState, answer: string | null, answeredAt: string | null } };

export type EnrolProviderMutationVariables = Exact<{
  input: RegisterProviderInput;
}>;


export type EnrolProviderMutation = { registerProvider: { id: string, name: string, state: ProviderState, reason: string | null, organisationId: string, regionId: string, fundId: string } };

export type ProviderChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderChoicesQuery = { me: { id: string, organisations: Array<{ id: string, name: string, kind: OrganisationKind }> }, communityFunds: { nodes: Array<{ id: string, name: string, purposes: Array<{ id: string, name: string }> }> } };

export type RoomBookingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RoomBookingsQuery = { myRoomBookings: { nodes: Array<{ id: string, roomId: string, spaceId: string, startsAt: string, endsAt: string, state: RoomBookingState, details: { groupName: string | null, organisationId: string | null, people: number, purpose: string, reason: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoomChoicesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RoomChoicesQuery = { me: { id: string, organisations: Array<{ id: string, name: string }> }, spaces: { nodes: Array<{ id: string, name: string, address: string, state: SpaceState, rooms: Array<{ id: string, name: string, capacity: number, state: SpaceState }> }> } };

export type BookRoomMutationVariables = Exact<{
  input: BookRoomInput;
}>;


export type BookRoomMutation = { bookRoom: { id: string, state: RoomBookingState } };

export type GiveRoomBackMutationVariables = Exact<{
  input: CancelBookingInput;
}>;


export type GiveRoomBackMutation = { cancelBooking: { id: string, state: RoomBookingState } };

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

export type ApplicationWholeFragment = { id: string, roundId: string, organisationId: string, organisation: string, title: string, category: string, problem: string, beneficiaries: string, activities: string, outputs: string, budget: number, asked: number, own: number, raised: number, state: VentureApplicationState, reason: string | null, submittedAt: string | null, lines: Array<{ code: string, name: string | null, amount: number }>, screenings: Array<{ step: VentureScreeningStep, passed: boolean, reason: string | null, checkedAt: string }>, appeal: { grounds: string, filedAt: string, answer: string | null, outcome: VentureAppealOutcome | null } | null, decision: { kind: VentureDecisionKind, amount: number, rankNumber: number, reason: VentureRefusal | null, confirmedAt: string | null } | null };

export type ApplicationOneQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationOneQuery = { ventureApplication: { id: string, roundId: string, organisationId: string, organisation: string, title: string, category: string, problem: string, beneficiaries: string, activities: string, outputs: string, budget: number, asked: number, own: number, raised: number, state: VentureApplicationState, reason: string | null, submittedAt: string | null, lines: Array<{ code: string, name: string | null, amount: number }>, screenings: Array<{ step: VentureScreeningStep, passed: boolean, reason: string | null, checkedAt: string }>, appeal: { grounds: string, filedAt: string, answer: string | null, outcome: VentureAppealOutcome | null } | null, decision: { kind: VentureDecisionKind, amount: number, rankNumber: number, reason: VentureRefusal | null, confirmedAt: string | null } | null } };

export type ApplyingForQueryVariables = Exact<{
  roundId: string;
}>;


export type ApplyingForQuery = { ventureRound: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } }, me: { id: string, organisations: Array<{ id: string, name: string }> } };

export type DraftApplicationMutationVariables = Exact<{
  input: DraftVentureApplicationInput;
}>;


export type DraftApplicationMutation = { draftVentureApplication: { id: string, roundId: string, organisationId: string, organisation: string, title: string, category: string, problem: string, beneficiaries: string, activities: string, outputs: string, budget: number, asked: number, own: number, raised: number, state: VentureApplicationState, reason: string | null, submittedAt: string | null, lines: Array<{ code: string, name: string | null, amount: number }>, screenings: Array<{ step: VentureScreeningStep, passed: boolean, reason: string | null, checkedAt: string }>, appeal: { grounds: string, filedAt: string, answer: string | null, outcome: VentureAppealOutcome | null } | null, decision: { kind: VentureDecisionKind, amount: number, rankNumber: number, reason: VentureRefusal | null, confirmedAt: string | null } | null } };

export type EditApplicationMutationVariables = Exact<{
  input: EditVentureApplicationInput;
}>;


export type EditApplicationMutation = { editVentureApplication: { id: string, roundId: string, organisationId: string, organisation: string, title: string, category: string, problem: string, beneficiaries: string, activities: string, outputs: string, budget: number, asked: number, own: number, raised: number, state: VentureApplicationState, reason: string | null, submittedAt: string | null, lines: Array<{ code: string, name: string | null, amount: number }>, screenings: Array<{ step: VentureScreeningStep, passed: boolean, reason: string | null, checkedAt: string }>, appeal: { grounds: string, filedAt: string, answer: string | null, outcome: VentureAppealOutcome | null } | null, decision: { kind: VentureDecisionKind, amount: number, rankNumber: number, reason: VentureRefusal | null, confirmedAt: string | null } | null } };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { submitApplication: { id: string, roundId: string, organisationId: string, organisation: string, title: string, category: string, problem: string, beneficiaries: string, activities: string, outputs: string, budget: number, asked: number, own: number, raised: number, state: VentureApplicationState, reason: string | null, submittedAt: string | null, lines: Array<{ code: string, name: string | null, amount: number }>, screenings: Array<{ step: VentureScreeningStep, passed: boolean, reason: string | null, checkedAt: string }>, appeal: { grounds: string, filedAt: string, answer: string | null, outcome: VentureAppealOutcome | null } | null, decision: { kind: VentureDecisionKind, amount: number, rankNumber: number, reason: VentureRefusal | null, confirmedAt: string | null } | null } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawVentureApplicationInput;
}>;


export type WithdrawApplicationMutation = { withdrawVentureApplication: { id: string, roundId: string, organisationId: string, organisation: string, title: string, category: string, problem: string, beneficiaries: string, activities: string, outputs: string, budget: number, asked: number, own: number, raised: number, state: VentureApplicationState, reason: string | null, submittedAt: string | null, lines: Array<{ code: string, name: string | null, amount: number }>, screenings: Array<{ step: VentureScreeningStep, passed: boolean, reason: string | null, checkedAt: string }>, appeal: { grounds: string, filedAt: string, answer: string | null, outcome: VentureAppealOutcome | null } | null, decision: { kind: VentureDecisionKind, amount: number, rankNumber: number, reason: VentureRefusal | null, confirmedAt: string | null } | null } };

export type AppealIneligibilityMutationVariables = Exact<{
  input: AppealIneligibilityInput;
}>;


export type AppealIneligibilityMutation = { appealIneligibility: { id: string, roundId: string, organisationId: string, organisation: string, title: string, category: string, problem: string, beneficiaries: string, activities: string, outputs: string, budget: number, asked: number, own: number, raised: number, state: VentureApplicationState, reason: string | null, submittedAt: string | null, lines: Array<{ code: string, name: string | null, amount: number }>, screenings: Array<{ step: VentureScreeningStep, passed: boolean, reason: string | null, checkedAt: string }>, appeal: { grounds: string, filedAt: string, answer: string | null, outcome: VentureAppealOutcome | null } | null, decision: { kind: VentureDecisionKind, amount: number, rankNumber: number, reason: VentureRefusal | null, confirmedAt: string | null } | null } };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { decideAppeal: { id: string, roundId: string, organisationId: string, organisation: string, title: string, category: string, problem: string, beneficiaries: string, activities: string, outputs: string, budget: number, asked: number, own: number, raised: number, state: VentureApplicationState, reason: string | null, submittedAt: string | null, lines: Array<{ code: string, name: string | null, amount: number }>, screenings: Array<{ step: VentureScreeningStep, passed: boolean, reason: string | null, checkedAt: string }>, appeal: { grounds: string, filedAt: string, answer: string | null, outcome: VentureAppealOutcome | null } | null, decision: { kind: VentureDecisionKind, amount: number, rankNumber: number, reason: VentureRefusal | null, confirmedAt: string | null } | null } };

export type ScreenApplicationMutationVariables = Exact<{
  input: ScreenApplicationInput;
}>;


export type ScreenApplicationMutation = { screenApplication: { id: string, roundId: string, organisationId: string, organisation: string, title: string, category: string, problem: string, beneficiaries: string, activities: string, outputs: string, budget: number, asked: number, own: number, raised: number, state: VentureApplicationState, reason: string | null, submittedAt: string | null, lines: Array<{ code: string, name: string | null, amount: number }>, screenings: Array<{ step: VentureScreeningStep, passed: boolean, reason: string | null, checkedAt: string }>, appeal: { grounds: string, filedAt: string, answer: string | null, outcome: VentureAppealOutcome | null } | null, decision: { kind: VentureDecisionKind, amount: number, rankNumber: number, reason: VentureRefusal | null, confirmedAt: string | null } | null } };

export type ReturnApplicationMutationVariables = Exact<{
  input: ReturnApplicationInput;
}>;


export type ReturnApplicationMutation = { returnApplication: { id: string, roundId: string, organisationId: string, organisation: string, title: string, category: string, problem: string, beneficiaries: string, activities: string, outputs: string, budget: number, asked: number, own: number, raised: number, state: VentureApplicationState, reason: string | null, submittedAt: string | null, lines: Array<{ code: string, name: string | null, amount: number }>, screenings: Array<{ step: VentureScreeningStep, passed: boolean, reason: string | null, checkedAt: string }>, appeal: { grounds: string, filedAt: string, answer: string | null, outcome: VentureAppealOutcome | null } | null, decision: { kind: VentureDecisionKind, amount: number, rankNumber: number, reason: VentureRefusal | null, confirmedAt: string | null } | null } };

export type OfferAgreementMutationVariables = Exact<{
  input: OfferAgreementInput;
}>;


export type OfferAgreementMutation = { offerAgreement: { id: string } };

export type OrganisationBansQueryVariables = Exact<{
  organisationId: string;
}>;


export type OrganisationBansQuery = { ventureBans: Array<{ id: string, breachOn: string, lastOn: string, reason: string, liftedAt: string | null, liftReason: string | null }> };

export type LiftBanMutationVariables = Exact<{
  input: LiftVentureBanInput;
}>;


export type LiftBanMutation = { liftVentureBan: { id: string, liftedAt: string | null, liftReason: string | null } };

export type OwnOrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnOrganisationsQuery = { me: { id: string, organisations: Array<{ id: string }> } };

export type MicroRowFragment = { id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null };

export type MicroWholeFragment = { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> };

export type MicroListQueryVariables = Exact<{
  roundId?: string | null | undefined;
  state?: MicroProjectState | null | undefined;
  after?: string | null | undefined;
}>;


export type MicroListQuery = { microProjects: { nodes: Array<{ id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MicroOneQueryVariables = Exact<{
  id: string;
}>;


export type MicroOneQuery = { microProject: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> }, me: { id: string, organisations: Array<{ id: string }> } };

export type MicroPublishedQueryVariables = Exact<{
  roundId: string;
  after?: string | null | undefined;
}>;


export type MicroPublishedQuery = { publishedMicroProjects: { nodes: Array<{ id: string, title: string, organisation: string, approved: number | null, state: MicroProjectState, noticeUntil: string | null, frozen: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MicroContractorsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MicroContractorsQuery = { organisations: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MicroPaymentQueryVariables = Exact<{
  fundId: string;
}>;


export type MicroPaymentQuery = { disbursements: { nodes: Array<{ id: string, state: DisbursementState }> } };

export type DraftMicroMutationVariables = Exact<{
  input: DraftMicroProjectInput;
}>;


export type DraftMicroMutation = { draftMicroProject: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type EditMicroMutationVariables = Exact<{
  input: EditMicroProjectInput;
}>;


export type EditMicroMutation = { editMicroProject: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type SubmitMicroMutationVariables = Exact<{
  input: SubmitMicroProjectInput;
}>;


export type SubmitMicroMutation = { submitMicroProject: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type WithdrawMicroMutationVariables = Exact<{
  input: WithdrawMicroProjectInput;
}>;


export type WithdrawMicroMutation = { withdrawMicroProject: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type ReturnMicroMutationVariables = Exact<{
  input: ReturnMicroProjectInput;
}>;


export type ReturnMicroMutation = { returnMicroProject: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type RejectMicroMutationVariables = Exact<{
  input: RejectMicroProjectInput;
}>;


export type RejectMicroMutation = { rejectMicroProject: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type ReviewMicroMutationVariables = Exact<{
  input: ReviewMicroProjectInput;
}>;


export type ReviewMicroMutation = { reviewMicroProject: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type PublishMicroMutationVariables = Exact<{
  input: PublishMicroNoticeInput;
}>;


export type PublishMicroMutation = { publishMicroNotice: Array<{ need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> }> };

export type ConfirmMicroMutationVariables = Exact<{
  input: ConfirmMicroProjectInput;
}>;


export type ConfirmMicroMutation = { confirmMicroProject: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type TerminateMicroMutationVariables = Exact<{
  input: TerminateMicroProjectInput;
}>;


export type TerminateMicroMutation = { terminateMicroProject: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type StartMicroMutationVariables = Exact<{
  input: StartMicroProjectInput;
}>;


export type StartMicroMutation = { startMicroProject: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type FinishMicroMutationVariables = Exact<{
  input: FinishMicroProjectInput;
}>;


export type FinishMicroMutation = { finishMicroProject: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type InspectMicroMutationVariables = Exact<{
  input: InspectMicroProjectInput;
}>;


export type InspectMicroMutation = { inspectMicroProject: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type SignMicroMutationVariables = Exact<{
  input: SignMicroInspectionInput;
}>;


export type SignMicroMutation = { signMicroInspection: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type SettleMicroMutationVariables = Exact<{
  input: SettleMicroProjectInput;
}>;


export type SettleMicroMutation = { settleMicroProject: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type ApproveMicroMutationVariables = Exact<{
  input: ApproveMicroSettlementInput;
}>;


export type ApproveMicroMutation = { approveMicroSettlement: { need: string, content: string, reason: string | null, submittedAt: string | null, noticeFrom: string | null, confirmedAt: string | null, startedAt: string | null, contractor: string | null, report: string | null, finishedAt: string | null, acceptedAt: string | null, settledCost: number | null, subsidy: number | null, termsHash: string | null, approvedAt: string | null, disbursementId: string | null, paidAt: string | null, id: string, roundId: string, organisationId: string, organisation: string, type: string, title: string, cost: number, asked: number, approved: number | null, state: MicroProjectState, frozen: boolean, noticeUntil: string | null, payee: { name: string, account: string, bank: string } | null, inspections: Array<{ number: number, inspectedAt: string, passed: boolean, findings: string, agrees: boolean | null, opinion: string | null, signedAt: string | null }>, objections: Array<{ applicationId: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decidedAt: string | null }> } };

export type ProjectWholeFragment = { id: string, roundId: string, title: string, organisationId: string, contract: number, midtermOn: string, endsOn: string, termsHash: string, offeredAt: string, signedAt: string | null, ending: VentureProjectEnd | null, endedAt: string | null, withheld: number, clawback: number, returned: number, verified: number | null, writtenOff: number | null, writeOffs: Array<{ amount: number, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null }>, payeeChanges: Array<{ number: number, changeHash: string, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null, payee: { name: string, bank: string, account: string } | null }>, tranches: Array<{ id: string, kind: VentureTrancheKind, number: number, after: VentureTrancheCondition, percent: number | null, amount: number, state: VentureTrancheState, dueOn: string | null, reason: string | null, paidAt: string | null, disbursementId: string | null }>, milestones: Array<{ id: string, kind: VentureMilestoneKind, dueOn: string, state: VentureMilestoneState, reports: Array<{ id: string, text: string, spent: number, ownSpent: number, reportedAt: string }>, evaluations: Array<{ id: string, verdict: VentureVerdict, remark: string, verified: number | null, rectifyUntil: string | null, evaluatedAt: string }> }>, audit: { id: string, auditor: string, reportNumber: string, audited: number, ownSpent: number, settled: number } | null };

export type ProjectOneQueryVariables = Exact<{
  id: string;
}>;


export type ProjectOneQuery = { ventureProject: { id: string, roundId: string, title: string, organisationId: string, contract: number, midtermOn: string, endsOn: string, termsHash: string, offeredAt: string, signedAt: string | null, ending: VentureProjectEnd | null, endedAt: string | null, withheld: number, clawback: number, returned: number, verified: number | null, writtenOff: number | null, writeOffs: Array<{ amount: number, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null }>, payeeChanges: Array<{ number: number, changeHash: string, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null, payee: { name: string, bank: string, account: string } | null }>, tranches: Array<{ id: string, kind: VentureTrancheKind, number: number, after: VentureTrancheCondition, percent: number | null, amount: number, state: VentureTrancheState, dueOn: string | null, reason: string | null, paidAt: string | null, disbursementId: string | null }>, milestones: Array<{ id: string, kind: VentureMilestoneKind, dueOn: string, state: VentureMilestoneState, reports: Array<{ id: string, text: string, spent: number, ownSpent: number, reportedAt: string }>, evaluations: Array<{ id: string, verdict: VentureVerdict, remark: string, verified: number | null, rectifyUntil: string | null, evaluatedAt: string }> }>, audit: { id: string, auditor: string, reportNumber: string, audited: number, ownSpent: number, settled: number } | null } };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { signAgreement: { id: string, roundId: string, title: string, organisationId: string, contract: number, midtermOn: string, endsOn: string, termsHash: string, offeredAt: string, signedAt: string | null, ending: VentureProjectEnd | null, endedAt: string | null, withheld: number, clawback: number, returned: number, verified: number | null, writtenOff: number | null, writeOffs: Array<{ amount: number, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null }>, payeeChanges: Array<{ number: number, changeHash: string, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null, payee: { name: string, bank: string, account: string } | null }>, tranches: Array<{ id: string, kind: VentureTrancheKind, number: number, after: VentureTrancheCondition, percent: number | null, amount: number, state: VentureTrancheState, dueOn: string | null, reason: string | null, paidAt: string | null, disbursementId: string | null }>, milestones: Array<{ id: string, kind: VentureMilestoneKind, dueOn: string, state: VentureMilestoneState, reports: Array<{ id: string, text: string, spent: number, ownSpent: number, reportedAt: string }>, evaluations: Array<{ id: string, verdict: VentureVerdict, remark: string, verified: number | null, rectifyUntil: string | null, evaluatedAt: string }> }>, audit: { id: string, auditor: string, reportNumber: string, audited: number, ownSpent: number, settled: number } | null } };

export type ReleaseTrancheMutationVariables = Exact<{
  input: ReleaseTrancheInput;
}>;


export type ReleaseTrancheMutation = { releaseTranche: { id: string, state: VentureTrancheState } };

export type HoldTrancheMutationVariables = Exact<{
  input: HoldTrancheInput;
}>;


export type HoldTrancheMutation = { holdTranche: { id: string, state: VentureTrancheState } };

export type ResumeTrancheMutationVariables = Exact<{
  input: ResumeTrancheInput;
}>;


export type ResumeTrancheMutation = { resumeTranche: { id: string, state: VentureTrancheState } };

export type SendTrancheMutationVariables = Exact<{
  input: DisburseInput;
}>;


export type SendTrancheMutation = { disburse: { id: string, state: DisbursementState } };

export type SettleTrancheMutationVariables = Exact<{
  input: SettleDisbursementInput;
}>;


export type SettleTrancheMutation = { settleDisbursement: { id: string, state: DisbursementState } };

export type ReportMilestoneMutationVariables = Exact<{
  input: ReportMilestoneInput;
}>;


export type ReportMilestoneMutation = { reportMilestone: { id: string } };

export type EvaluateMilestoneMutationVariables = Exact<{
  input: EvaluateMilestoneInput;
}>;


export type EvaluateMilestoneMutation = { evaluateMilestone: { id: string } };

export type AuditProjectMutationVariables = Exact<{
  input: RecordProjectAuditInput;
}>;


export type AuditProjectMutation = { recordProjectAudit: { id: string } };

export type TerminateProjectMutationVariables = Exact<{
  input: TerminateProjectInput;
}>;


export type TerminateProjectMutation = { terminateProject: { id: string, roundId: string, title: string, organisationId: string, contract: number, midtermOn: string, endsOn: string, termsHash: string, offeredAt: string, signedAt: string | null, ending: VentureProjectEnd | null, endedAt: string | null, withheld: number, clawback: number, returned: number, verified: number | null, writtenOff: number | null, writeOffs: Array<{ amount: number, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null }>, payeeChanges: Array<{ number: number, changeHash: string, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null, payee: { name: string, bank: string, account: string } | null }>, tranches: Array<{ id: string, kind: VentureTrancheKind, number: number, after: VentureTrancheCondition, percent: number | null, amount: number, state: VentureTrancheState, dueOn: string | null, reason: string | null, paidAt: string | null, disbursementId: string | null }>, milestones: Array<{ id: string, kind: VentureMilestoneKind, dueOn: string, state: VentureMilestoneState, reports: Array<{ id: string, text: string, spent: number, ownSpent: number, reportedAt: string }>, evaluations: Array<{ id: string, verdict: VentureVerdict, remark: string, verified: number | null, rectifyUntil: string | null, evaluatedAt: string }> }>, audit: { id: string, auditor: string, reportNumber: string, audited: number, ownSpent: number, settled: number } | null } };

export type RecordClawbackMutationVariables = Exact<{
  input: RecordClawbackInput;
}>;


export type RecordClawbackMutation = { recordClawback: { id: string, roundId: string, title: string, organisationId: string, contract: number, midtermOn: string, endsOn: string, termsHash: string, offeredAt: string, signedAt: string | null, ending: VentureProjectEnd | null, endedAt: string | null, withheld: number, clawback: number, returned: number, verified: number | null, writtenOff: number | null, writeOffs: Array<{ amount: number, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null }>, payeeChanges: Array<{ number: number, changeHash: string, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null, payee: { name: string, bank: string, account: string } | null }>, tranches: Array<{ id: string, kind: VentureTrancheKind, number: number, after: VentureTrancheCondition, percent: number | null, amount: number, state: VentureTrancheState, dueOn: string | null, reason: string | null, paidAt: string | null, disbursementId: string | null }>, milestones: Array<{ id: string, kind: VentureMilestoneKind, dueOn: string, state: VentureMilestoneState, reports: Array<{ id: string, text: string, spent: number, ownSpent: number, reportedAt: string }>, evaluations: Array<{ id: string, verdict: VentureVerdict, remark: string, verified: number | null, rectifyUntil: string | null, evaluatedAt: string }> }>, audit: { id: string, auditor: string, reportNumber: string, audited: number, ownSpent: number, settled: number } | null } };

export type ProposeWriteOffMutationVariables = Exact<{
  input: ProposeWriteOffInput;
}>;


export type ProposeWriteOffMutation = { proposeWriteOff: { id: string, roundId: string, title: string, organisationId: string, contract: number, midtermOn: string, endsOn: string, termsHash: string, offeredAt: string, signedAt: string | null, ending: VentureProjectEnd | null, endedAt: string | null, withheld: number, clawback: number, returned: number, verified: number | null, writtenOff: number | null, writeOffs: Array<{ amount: number, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null }>, payeeChanges: Array<{ number: number, changeHash: string, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null, payee: { name: string, bank: string, account: string } | null }>, tranches: Array<{ id: string, kind: VentureTrancheKind, number: number, after: VentureTrancheCondition, percent: number | null, amount: number, state: VentureTrancheState, dueOn: string | null, reason: string | null, paidAt: string | null, disbursementId: string | null }>, milestones: Array<{ id: string, kind: VentureMilestoneKind, dueOn: string, state: VentureMilestoneState, reports: Array<{ id: string, text: string, spent: number, ownSpent: number, reportedAt: string }>, evaluations: Array<{ id: string, verdict: VentureVerdict, remark: string, verified: number | null, rectifyUntil: string | null, evaluatedAt: string }> }>, audit: { id: string, auditor: string, reportNumber: string, audited: number, ownSpent: number, settled: number } | null } };

export type DecideWriteOffMutationVariables = Exact<{
  input: DecideWriteOffInput;
}>;


export type DecideWriteOffMutation = { decideWriteOff: { id: string, roundId: string, title: string, organisationId: string, contract: number, midtermOn: string, endsOn: string, termsHash: string, offeredAt: string, signedAt: string | null, ending: VentureProjectEnd | null, endedAt: string | null, withheld: number, clawback: number, returned: number, verified: number | null, writtenOff: number | null, writeOffs: Array<{ amount: number, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null }>, payeeChanges: Array<{ number: number, changeHash: string, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null, payee: { name: string, bank: string, account: string } | null }>, tranches: Array<{ id: string, kind: VentureTrancheKind, number: number, after: VentureTrancheCondition, percent: number | null, amount: number, state: VentureTrancheState, dueOn: string | null, reason: string | null, paidAt: string | null, disbursementId: string | null }>, milestones: Array<{ id: string, kind: VentureMilestoneKind, dueOn: string, state: VentureMilestoneState, reports: Array<{ id: string, text: string, spent: number, ownSpent: number, reportedAt: string }>, evaluations: Array<{ id: string, verdict: VentureVerdict, remark: string, verified: number | null, rectifyUntil: string | null, evaluatedAt: string }> }>, audit: { id: string, auditor: string, reportNumber: string, audited: number, ownSpent: number, settled: number } | null } };

export type ProposePayeeChangeMutationVariables = Exact<{
  input: ProposePayeeChangeInput;
}>;


export type ProposePayeeChangeMutation = { proposePayeeChange: { id: string, roundId: string, title: string, organisationId: string, contract: number, midtermOn: string, endsOn: string, termsHash: string, offeredAt: string, signedAt: string | null, ending: VentureProjectEnd | null, endedAt: string | null, withheld: number, clawback: number, returned: number, verified: number | null, writtenOff: number | null, writeOffs: Array<{ amount: number, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null }>, payeeChanges: Array<{ number: number, changeHash: string, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null, payee: { name: string, bank: string, account: string } | null }>, tranches: Array<{ id: string, kind: VentureTrancheKind, number: number, after: VentureTrancheCondition, percent: number | null, amount: number, state: VentureTrancheState, dueOn: string | null, reason: string | null, paidAt: string | null, disbursementId: string | null }>, milestones: Array<{ id: string, kind: VentureMilestoneKind, dueOn: string, state: VentureMilestoneState, reports: Array<{ id: string, text: string, spent: number, ownSpent: number, reportedAt: string }>, evaluations: Array<{ id: string, verdict: VentureVerdict, remark: string, verified: number | null, rectifyUntil: string | null, evaluatedAt: string }> }>, audit: { id: string, auditor: string, reportNumber: string, audited: number, ownSpent: number, settled: number } | null } };

export type DecidePayeeChangeMutationVariables = Exact<{
  input: DecidePayeeChangeInput;
}>;


export type DecidePayeeChangeMutation = { decidePayeeChange: { id: string, roundId: string, title: string, organisationId: string, contract: number, midtermOn: string, endsOn: string, termsHash: string, offeredAt: string, signedAt: string | null, ending: VentureProjectEnd | null, endedAt: string | null, withheld: number, clawback: number, returned: number, verified: number | null, writtenOff: number | null, writeOffs: Array<{ amount: number, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null }>, payeeChanges: Array<{ number: number, changeHash: string, reason: string, proposedAt: string, decision: VentureProposalDecision | null, decidedAt: string | null, payee: { name: string, bank: string, account: string } | null }>, tranches: Array<{ id: string, kind: VentureTrancheKind, number: number, after: VentureTrancheCondition, percent: number | null, amount: number, state: VentureTrancheState, dueOn: string | null, reason: string | null, paidAt: string | null, disbursementId: string | null }>, milestones: Array<{ id: string, kind: VentureMilestoneKind, dueOn: string, state: VentureMilestoneState, reports: Array<{ id: string, text: string, spent: number, ownSpent: number, reportedAt: string }>, evaluations: Array<{ id: string, verdict: VentureVerdict, remark: string, verified: number | null, rectifyUntil: string | null, evaluatedAt: string }> }>, audit: { id: string, auditor: string, reportNumber: string, audited: number, ownSpent: number, settled: number } | null } };

export type ReviewRowFragment = { id: string, roundId: string, applicationId: string, state: VentureReviewState, assignedAt: string, dueAt: string | null, submittedAt: string | null, marks: Array<number> | null };

export type MyScoringReviewsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyScoringReviewsQuery = { ventureReviews: { nodes: Array<{ id: string, roundId: string, applicationId: string, state: VentureReviewState, assignedAt: string, dueAt: string | null, submittedAt: string | null, marks: Array<number> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SheetPaperQueryVariables = Exact<{
  applicationId: string;
  roundId: string;
}>;


export type SheetPaperQuery = { ventureApplication: { id: string, roundId: string, organisationId: string, organisation: string, title: string, category: string, problem: string, beneficiaries: string, activities: string, outputs: string, budget: number, asked: number, own: number, raised: number, state: VentureApplicationState, reason: string | null, submittedAt: string | null, lines: Array<{ code: string, name: string | null, amount: number }>, screenings: Array<{ step: VentureScreeningStep, passed: boolean, reason: string | null, checkedAt: string }>, appeal: { grounds: string, filedAt: string, answer: string | null, outcome: VentureAppealOutcome | null } | null, decision: { kind: VentureDecisionKind, amount: number, rankNumber: number, reason: VentureRefusal | null, confirmedAt: string | null } | null }, ventureRound: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } };

export type SubmitScoreMutationVariables = Exact<{
  input: SubmitScoreInput;
}>;


export type SubmitScoreMutation = { submitScore: { id: string, roundId: string, applicationId: string, state: VentureReviewState, assignedAt: string, dueAt: string | null, submittedAt: string | null, marks: Array<number> | null } };

export type RoundPoolQueryVariables = Exact<{
  fundId: string;
}>;


export type RoundPoolQuery = { communityFund: { id: string, name: string, purposes: Array<{ id: string, name: string }> } };

export type RoundSharesQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundSharesQuery = { ventureMatching: Array<{ applicationId: string, title: string, amount: number, isReserved: boolean, paidAt: string | null }> };

export type RoundBonusesQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundBonusesQuery = { ventureBonuses: Array<{ id: string, special: number, evidence: string, givenAt: string }> };

export type RoundDrivesQueryVariables = Exact<{
  fundId: string;
}>;


export type RoundDrivesQuery = { drives: { nodes: Array<{ id: string, title: string }> } };

export type NamePoolMutationVariables = Exact<{
  input: NameMatchingPurposeInput;
}>;


export type NamePoolMutation = { nameMatchingPurpose: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } };

export type NameDriveMutationVariables = Exact<{
  input: NameApplicationDriveInput;
}>;


export type NameDriveMutation = { nameApplicationDrive: { id: string, roundId: string, organisationId: string, organisation: string, title: string, category: string, problem: string, beneficiaries: string, activities: string, outputs: string, budget: number, asked: number, own: number, raised: number, state: VentureApplicationState, reason: string | null, submittedAt: string | null, lines: Array<{ code: string, name: string | null, amount: number }>, screenings: Array<{ step: VentureScreeningStep, passed: boolean, reason: string | null, checkedAt: string }>, appeal: { grounds: string, filedAt: string, answer: string | null, outcome: VentureAppealOutcome | null } | null, decision: { kind: VentureDecisionKind, amount: number, rankNumber: number, reason: VentureRefusal | null, confirmedAt: string | null } | null } };

export type GiveBonusMutationVariables = Exact<{
  input: GiveSpecialBonusInput;
}>;


export type GiveBonusMutation = { giveSpecialBonus: { id: string, special: number, evidence: string } };

export type RoundRowFragment = { id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null };

export type RoundWholeFragment = { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } };

export type RoundTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundTasksQuery = { ventureTasks: Array<{ kind: VentureTaskKind, role: VentureTaskRole, roundId: string, applicationId: string | null, dueAt: string | null }> };

export type RoundListQueryVariables = Exact<{
  kind?: VentureRoundKind | null | undefined;
  state?: VentureRoundState | null | undefined;
  after?: string | null | undefined;
}>;


export type RoundListQuery = { ventureRounds: { nodes: Array<{ id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoundOneQueryVariables = Exact<{
  id: string;
}>;


export type RoundOneQuery = { ventureRound: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } };

export type RoundMovedSubscriptionVariables = Exact<{
  id: string;
}>;


export type RoundMovedSubscription = { roundUpdated: { cursor: string, round: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } } };

export type RoundApplicationsQueryVariables = Exact<{
  roundId: string;
  after?: string | null | undefined;
}>;


export type RoundApplicationsQuery = { ventureApplications: { nodes: Array<{ id: string, title: string, organisation: string, category: string, asked: number, state: VentureApplicationState, submittedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OwnApplicationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnApplicationsQuery = { myVentureApplications: { nodes: Array<{ id: string, roundId: string, title: string, organisation: string, asked: number, state: VentureApplicationState, reason: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoundExpertsQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundExpertsQuery = { ventureRoundExperts: Array<{ id: string, name: string, fields: Array<string>, onPanel: boolean | null }> };

export type ExpertPoolQueryVariables = Exact<{
  hostId: string;
  after?: string | null | undefined;
}>;


export type ExpertPoolQuery = { ventureExperts: { nodes: Array<{ id: string, name: string, fields: Array<string> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoundDrawsQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundDrawsQuery = { ventureDraws: Array<{ id: string, number: number, publicValue: string, relaxed: boolean, feasible: boolean, nextValueName: string | null, drawnAt: string }> };

export type RoundConflictsQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundConflictsQuery = { ventureConflictsToDeclare: Array<{ id: string, title: string, organisationId: string }> };

export type RoundRankingQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundRankingQuery = { ventureRanking: Array<{ applicationId: string, title: string, rank: number | null, total: string | null, panel: string | null, sheets: number, decidedBy: RankingDecider | null }> };

export type RoundObjectionsQueryVariables = Exact<{
  roundId: string;
  after?: string | null | undefined;
}>;


export type RoundObjectionsQuery = { ventureObjections: { nodes: Array<{ id: string, applicationId: string, name: string, statement: string, evidence: string, state: VentureObjectionState, outcome: VentureObjectionOutcome | null, answer: string | null, filedAt: string, decideBy: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoundNoticeQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundNoticeQuery = { ventureNotice: { roundId: string, firstDay: string, lastDay: string, items: Array<{ applicationId: string, title: string, organisation: string, kind: VentureDecisionKind, rankNumber: number, amount: number, frozen: boolean, lastDay: string, confirmedAt: string | null, signBy: string | null }> } };

export type RoundProjectsQueryVariables = Exact<{
  roundId: string;
  after?: string | null | undefined;
}>;


export type RoundProjectsQuery = { ventureProjects: { nodes: Array<{ id: string, title: string, contract: number, signedAt: string | null, ending: VentureProjectEnd | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FundsOfHostQueryVariables = Exact<{ [key: string]: never; }>;


export type FundsOfHostQuery = { communityFunds: { nodes: Array<{ id: string, name: string, hostId: string, host: { id: string, name: string }, purposes: Array<{ id: string, name: string }> }> } };

export type CreateRoundMutationVariables = Exact<{
  input: CreateVentureRoundInput;
}>;


export type CreateRoundMutation = { createVentureRound: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } };

export type EditRoundMutationVariables = Exact<{
  input: EditVentureRoundInput;
}>;


export type EditRoundMutation = { editVentureRound: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } };

export type AnnounceRoundMutationVariables = Exact<{
  input: AnnounceRoundInput;
}>;


export type AnnounceRoundMutation = { announceRound: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } };

export type CancelRoundMutationVariables = Exact<{
  input: CancelRoundInput;
}>;


export type CancelRoundMutation = { cancelRound: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } };

export type StartScreeningMutationVariables = Exact<{
  input: StartScreeningInput;
}>;


export type StartScreeningMutation = { startScreening: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } };

export type StartReviewMutationVariables = Exact<{
  input: StartReviewInput;
}>;


export type StartReviewMutation = { startReview: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } };

export type RegisterExpertMutationVariables = Exact<{
  input: RegisterExpertInput;
}>;


export type RegisterExpertMutation = { registerExpert: { id: string } };

export type AddRoundExpertsMutationVariables = Exact<{
  input: AddRoundExpertsInput;
}>;


export type AddRoundExpertsMutation = { addRoundExperts: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } };

export type DrawPanelMutationVariables = Exact<{
  input: DrawPanelInput;
}>;


export type DrawPanelMutation = { drawPanel: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } };

export type RankRoundMutationVariables = Exact<{
  input: RankRoundInput;
}>;


export type RankRoundMutation = { rankRound: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } };

export type RecheckRankingMutationVariables = Exact<{
  input: RecheckRankingInput;
}>;


export type RecheckRankingMutation = { recheckRanking: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } };

export type PublishRoundNoticeMutationVariables = Exact<{
  input: PublishNoticeInput;
}>;


export type PublishRoundNoticeMutation = { publishNotice: { roundId: string } };

export type ConfirmAwardsMutationVariables = Exact<{
  input: ConfirmAwardsInput;
}>;


export type ConfirmAwardsMutation = { confirmAwards: { roundId: string } };

export type ArchiveRoundMutationVariables = Exact<{
  input: ArchiveVentureRoundInput;
}>;


export type ArchiveRoundMutation = { archiveVentureRound: { regionId: string, fundId: string, purposeId: string, publicValue: string | null, publicValueName: string | null, reason: string | null, rulebookHash: string | null, matchingPurposeId: string | null, announcedAt: string | null, id: string, kind: VentureRoundKind, title: string, host: string, hostId: string, state: VentureRoundState, openAt: string, closeAt: string, noticeOn: string | null, rules: { name: string, budget: number, cap: number | null, places: number | null, panelSize: number | null, reviews: number | null, noticeDays: number, noticeUnit: string, signingDays: number | null, signingUnit: string | null, total: string, votes: number | null, specialMin: number | null, specialMax: number | null, matchingPool: number | null, matchingFormula: string | null, screening: Array<string>, share: { numerator: number, denominator: number }, ownShare: { numerator: number, denominator: number } | null, categories: Array<{ code: string, budget: number | null, cap: number | null }>, criteria: Array<{ code: string, weight: number, max: number }>, tranches: Array<{ after: string, percent: number }> } } };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { declareConflict: { id: string } };

export type WhoObjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoObjectsQuery = { me: { id: string, displayName: string, documentType: DocumentType | null } };

export type FileObjectionMutationVariables = Exact<{
  input: FileObjectionInput;
}>;


export type FileObjectionMutation = { fileObjection: { id: string } };

export type AdmitObjectionMutationVariables = Exact<{
  input: AdmitObjectionInput;
}>;


export type AdmitObjectionMutation = { admitObjection: { id: string, state: VentureObjectionState } };

export type RefuseObjectionMutationVariables = Exact<{
  input: RefuseObjectionInput;
}>;


export type RefuseObjectionMutation = { refuseObjection: { id: string, state: VentureObjectionState } };

export type DecideObjectionMutationVariables = Exact<{
  input: DecideObjectionInput;
}>;


export type DecideObjectionMutation = { decideObjection: { id: string, state: VentureObjectionState } };

export type CloseObjectionMutationVariables = Exact<{
  input: CloseObjectionInput;
}>;


export type CloseObjectionMutation = { closeObjection: { id: string, state: VentureObjectionState } };

export type FiguresFragment = { regionId: string, regionName: string, cursor: string, asOf: string, minutesThisMonth: number, live: { kind: ShownCountKind, count: number | null }, grids: Array<{ regionId: string, name: string, live: { kind: ShownCountKind, count: number | null } }>, onDuty: { kind: ShownCountKind, count: number | null }, days: Array<{ day: string, minutes: number | null, services: { kind: ShownCountKind, count: number | null } }>, funds: { funds: number, balance: number, raised: number, givenToday: number, giftsToday: number, paidOut: number } };

export type DistrictFiguresQueryVariables = Exact<{
  regionId: string;
}>;


export type DistrictFiguresQuery = { districtFigures: { regionId: string, regionName: string, cursor: string, asOf: string, minutesThisMonth: number, live: { kind: ShownCountKind, count: number | null }, grids: Array<{ regionId: string, name: string, live: { kind: ShownCountKind, count: number | null } }>, onDuty: { kind: ShownCountKind, count: number | null }, days: Array<{ day: string, minutes: number | null, services: { kind: ShownCountKind, count: number | null } }>, funds: { funds: number, balance: number, raised: number, givenToday: number, giftsToday: number, paidOut: number } } };

export type ScreenRegionsQueryVariables = Exact<{
  level: RegionLevel;
}>;


export type ScreenRegionsQuery = { regions: { nodes: Array<{ id: string, name: string }> } };

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
  from?: string | null | undefined;
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

export type StationActivationCodeMutationVariables = Exact<{
  input: IssueActivationCodeInput;
}>;


export type StationActivationCodeMutation = { issueActivationCode: { code: string, expiresAt: string } };

export type StationCareRecipientMutationVariables = Exact<{
  input: RegisterCareRecipientInput;
}>;


export type StationCareRecipientMutation = { registerCareRecipient: { id: string, registeredAt: string } };

export type StationRegisterDocumentMutationVariables = Exact<{
  input: RegisterDocumentInput;
}>;


export type StationRegisterDocumentMutation = { registerDocument: string };

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

export type StationComplaintFragment = { id: string, state: ComplaintState, subject: ComplaintSubject, text: string, answer: string | null, filedAt: string, answerUntil: string | null, decideUntil: string | null, overdue: boolean, orderId: string };

export type StationComplaintsQueryVariables = Exact<{
  state: ComplaintState;
  after?: string | null | undefined;
}>;


export type StationComplaintsQuery = { complaints: { nodes: Array<{ id: string, state: ComplaintState, subject: ComplaintSubject, text: string, answer: string | null, filedAt: string, answerUntil: string | null, decideUntil: string | null, overdue: boolean, orderId: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationDecideComplaintMutationVariables = Exact<{
  input: DecideComplaintInput;
}>;


export type StationDecideComplaintMutation = { decideComplaint: { id: string, state: ComplaintState, subject: ComplaintSubject, text: string, answer: string | null, filedAt: string, answerUntil: string | null, decideUntil: string | null, overdue: boolean, orderId: string } };

export type StationOfferingFragment = { id: string, title: string, field: ListingField, place: ListingPlace, state: ListingState, termsId: string, provider: { id: string, name: string }, inside: { reason: string | null, approvedTermsId: string | null, agreedFundIds: Array<string>, upheldComplaints: number } | null, terms: { id: string, version: number, description: string, address: string, unitCost: number, fundId: string | null, pointsFundId: string | null, prices: Array<{ group: PriceGroup, fee: number }> } };

export type StationOfferingsQueryVariables = Exact<{
  state: ListingState;
  after?: string | null | undefined;
}>;


export type StationOfferingsQuery = { managedListings: { nodes: Array<{ id: string, title: string, field: ListingField, place: ListingPlace, state: ListingState, termsId: string, provider: { id: string, name: string }, inside: { reason: string | null, approvedTermsId: string | null, agreedFundIds: Array<string>, upheldComplaints: number } | null, terms: { id: string, version: number, description: string, address: string, unitCost: number, fundId: string | null, pointsFundId: string | null, prices: Array<{ group: PriceGroup, fee: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationReviewOfferingMutationVariables = Exact<{
  input: ReviewListingInput;
}>;


export type StationReviewOfferingMutation = { reviewListing: { id: string, title: string, field: ListingField, place: ListingPlace, state: ListingState, termsId: string, provider: { id: string, name: string }, inside: { reason: string | null, approvedTermsId: string | null, agreedFundIds: Array<string>, upheldComplaints: number } | null, terms: { id: string, version: number, description: string, address: string, unitCost: number, fundId: string | null, pointsFundId: string | null, prices: Array<{ group: PriceGroup, fee: number }> } } };

export type StationSuspendOfferingMutationVariables = Exact<{
  input: SuspendListingInput;
}>;


export type StationSuspendOfferingMutation = { suspendListing: { id: string, title: string, field: ListingField, place: ListingPlace, state: ListingState, termsId: string, provider: { id: string, name: string }, inside: { reason: string | null, approvedTermsId: string | null, agreedFundIds: Array<string>, upheldComplaints: number } | null, terms: { id: string, version: number, description: string, address: string, unitCost: number, fundId: string | null, pointsFundId: string | null, prices: Array<{ group: PriceGroup, fee: number }> } } };

export type StationResumeOfferingMutationVariables = Exact<{
  input: ResumeListingInput;
}>;


export type StationResumeOfferingMutation = { resumeListing: { id: string, title: string, field: ListingField, place: ListingPlace, state: ListingState, termsId: string, provider: { id: string, name: string }, inside: { reason: string | null, approvedTermsId: string | null, agreedFundIds: Array<string>, upheldComplaints: number } | null, terms: { id: string, version: number, description: string, address: string, unitCost: number, fundId: string | null, pointsFundId: string | null, prices: Array<{ group: PriceGroup, fee: number }> } } };

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

export type StationProviderFragment = { id: string, name: string, state: ProviderState, reason: string | null, registeredAt: string, decidedAt: string | null };

export type StationProvidersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StationProvidersQuery = { providers: { nodes: Array<{ id: string, name: string, state: ProviderState, reason: string | null, registeredAt: string, decidedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationReviewProviderMutationVariables = Exact<{
  input: ReviewProviderInput;
}>;


export type StationReviewProviderMutation = { reviewProvider: { id: string, name: string, state: ProviderState, reason: string | null, registeredAt: string, decidedAt: string | null } };

export type StationSuspendProviderMutationVariables = Exact<{
  input: SuspendProviderInput;
}>;


export type StationSuspendProviderMutation = { suspendProvider: { id: string, name: string, state: ProviderState, reason: string | null, registeredAt: string, decidedAt: string | null } };

export type StationResumeProviderMutationVariables = Exact<{
  input: ResumeProviderInput;
}>;


export type StationResumeProviderMutation = { resumeProvider: { id: string, name: string, state: ProviderState, reason: string | null, registeredAt: string, decidedAt: string | null } };

export type StationMerchantsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StationMerchantsQuery = { merchants: { nodes: Array<{ id: string, name: string, registeredAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationSocialOrganisationsQueryVariables = Exact<{
  regionId: string;
}>;


export type StationSocialOrganisationsQuery = { organisations: { nodes: Array<{ id: string, name: string }> } };

export type StationRegisterMerchantMutationVariables = Exact<{
  input: RegisterMerchantInput;
}>;


export type StationRegisterMerchantMutation = { registerMerchant: { id: string, name: string, registeredAt: string } };

export type StationCreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;


export type StationCreateOrganisationMutation = { createOrganisation: { id: string, name: string } };

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

export type PolicyRulesFragment = { earningSources: Array<PointsSource>, rate: { numerator: number, denominator: number }, coefficients: Array<{ itemId: string, coefficient: { numerator: number, denominator: number } }>, expiry: { kind: PointsExpiryKind, years: number, returnGraceDays: number }, redemption: { allowed: boolean, period: PointsRedemptionPeriod, timesPerPeriod: number | null, pointsPerPeriod: number | null, returnDays: number }, giving: { gifts: boolean, giftsPerYear: number | null, donations: boolean, donationsPerYear: number | null, personalCap: number | null }, starLadder: { noticeWorkingDays: number, districtFrom: number | null, sources: Array<PointsSource>, steps: Array<{ minutes: number, points: number }> } };

export type PolicyInForceQueryVariables = Exact<{
  regionId: string;
  at?: string | null | undefined;
}>;


export type PolicyInForceQuery = { pointsPolicy: { id: string, version: number, regionId: string | null, effectiveFrom: string, rules: { earningSources: Array<PointsSource>, rate: { numerator: number, denominator: number }, coefficients: Array<{ itemId: string, coefficient: { numerator: number, denominator: number } }>, expiry: { kind: PointsExpiryKind, years: number, returnGraceDays: number }, redemption: { allowed: boolean, period: PointsRedemptionPeriod, timesPerPeriod: number | null, pointsPerPeriod: number | null, returnDays: number }, giving: { gifts: boolean, giftsPerYear: number | null, donations: boolean, donationsPerYear: number | null, personalCap: number | null }, starLadder: { noticeWorkingDays: number, districtFrom: number | null, sources: Array<PointsSource>, steps: Array<{ minutes: number, points: number }> } } } };

export type PolicyRegionsQueryVariables = Exact<{
  parentId: string;
  after?: string | null | undefined;
}>;


export type PolicyRegionsQuery = { regions: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PolicyPresetsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyPresetsQuery = { pointsPolicyPresets: Array<{ name: PointsPreset, zh: string, en: string, counting: { activityCapMinutes: number | null, dailyCapMinutes: number | null, minimumSharePercent: number, overtimeMinutes: number, pairsPerDay: number, rounding: { kind: RoundingKind, unitMinutes: number | null, steps: Array<{ upTo: number, gives: number }> | null } }, rules: { earningSources: Array<PointsSource>, rate: { numerator: number, denominator: number }, coefficients: Array<{ itemId: string, coefficient: { numerator: number, denominator: number } }>, expiry: { kind: PointsExpiryKind, years: number, returnGraceDays: number }, redemption: { allowed: boolean, period: PointsRedemptionPeriod, timesPerPeriod: number | null, pointsPerPeriod: number | null, returnDays: number }, giving: { gifts: boolean, giftsPerYear: number | null, donations: boolean, donationsPerYear: number | null, personalCap: number | null }, starLadder: { noticeWorkingDays: number, districtFrom: number | null, sources: Array<PointsSource>, steps: Array<{ minutes: number, points: number }> } } }> };

export type TryPolicyQueryVariables = Exact<{
  input: PreviewPolicyInput;
}>;


export type TryPolicyQuery = { previewPolicy: { from: string, to: string, sources: Array<{ source: PointsSource, services: number, awardsNow: number, awardsThen: number, pointsNow: number, pointsThen: number, gaining: number, losing: number, unchanged: number }> } };

export type PublishPolicyMutationVariables = Exact<{
  input: PublishPointsPolicyInput;
}>;


export type PublishPolicyMutation = { publishPointsPolicy: { id: string, version: number } };

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

export type StationRoomFragment = { id: string, spaceId: string, name: string, capacity: number, equipment: string, state: SpaceState };

export type StationSpaceFragment = { id: string, name: string, kind: SpaceKind, address: string, state: SpaceState, autoConfirm: boolean, daysAhead: number, standingPerBooker: number, graceMinutes: number | null, noShowLimit: number | null, noShowDays: number | null, hours: { weekly: Array<{ weekday: number, fromMinute: number, toMinute: number }>, exceptions: Array<{ date: string, windows: Array<{ fromMinute: number, toMinute: number }> }> }, rooms: Array<{ id: string, spaceId: string, name: string, capacity: number, equipment: string, state: SpaceState }> };

export type StationSpacesQueryVariables = Exact<{
  regionId: string;
  after?: string | null | undefined;
}>;


export type StationSpacesQuery = { spaces: { nodes: Array<{ id: string, name: string, kind: SpaceKind, address: string, state: SpaceState, autoConfirm: boolean, daysAhead: number, standingPerBooker: number, graceMinutes: number | null, noShowLimit: number | null, noShowDays: number | null, hours: { weekly: Array<{ weekday: number, fromMinute: number, toMinute: number }>, exceptions: Array<{ date: string, windows: Array<{ fromMinute: number, toMinute: number }> }> }, rooms: Array<{ id: string, spaceId: string, name: string, capacity: number, equipment: string, state: SpaceState }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationSpacePageQueryVariables = Exact<{
  id: string;
}>;


export type StationSpacePageQuery = { space: { id: string, name: string, kind: SpaceKind, address: string, state: SpaceState, autoConfirm: boolean, daysAhead: number, standingPerBooker: number, graceMinutes: number | null, noShowLimit: number | null, noShowDays: number | null, hours: { weekly: Array<{ weekday: number, fromMinute: number, toMinute: number }>, exceptions: Array<{ date: string, windows: Array<{ fromMinute: number, toMinute: number }> }> }, rooms: Array<{ id: string, spaceId: string, name: string, capacity: number, equipment: string, state: SpaceState }> } };

export type StationBookingFragment = { id: string, roomId: string, startsAt: string, endsAt: string, state: RoomBookingState, details: { groupName: string | null, organisationId: string | null, people: number, purpose: string, reason: string | null } | null };

export type StationBookingsQueryVariables = Exact<{
  roomId: string;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type StationBookingsQuery = { roomBookings: { nodes: Array<{ id: string, roomId: string, startsAt: string, endsAt: string, state: RoomBookingState, details: { groupName: string | null, organisationId: string | null, people: number, purpose: string, reason: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationBookingBoardSubscriptionVariables = Exact<{
  spaceId: string;
}>;


export type StationBookingBoardSubscription = { roomBookingBoard: { cursor: string, booking: { id: string, state: RoomBookingState } } };

export type StationCreateSpaceMutationVariables = Exact<{
  input: CreateSpaceInput;
}>;


export type StationCreateSpaceMutation = { createSpace: { id: string, name: string, kind: SpaceKind, address: string, state: SpaceState, autoConfirm: boolean, daysAhead: number, standingPerBooker: number, graceMinutes: number | null, noShowLimit: number | null, noShowDays: number | null, hours: { weekly: Array<{ weekday: number, fromMinute: number, toMinute: number }>, exceptions: Array<{ date: string, windows: Array<{ fromMinute: number, toMinute: number }> }> }, rooms: Array<{ id: string, spaceId: string, name: string, capacity: number, equipment: string, state: SpaceState }> } };

export type StationEditSpaceMutationVariables = Exact<{
  input: EditSpaceInput;
}>;


export type StationEditSpaceMutation = { editSpace: { id: string, name: string, kind: SpaceKind, address: string, state: SpaceState, autoConfirm: boolean, daysAhead: number, standingPerBooker: number, graceMinutes: number | null, noShowLimit: number | null, noShowDays: number | null, hours: { weekly: Array<{ weekday: number, fromMinute: number, toMinute: number }>, exceptions: Array<{ date: string, windows: Array<{ fromMinute: number, toMinute: number }> }> }, rooms: Array<{ id: string, spaceId: string, name: string, capacity: number, equipment: string, state: SpaceState }> } };

export type StationAddRoomMutationVariables = Exact<{
  input: AddRoomInput;
}>;


export type StationAddRoomMutation = { addRoom: { id: string, spaceId: string, name: string, capacity: number, equipment: string, state: SpaceState } };

export type StationEditRoomMutationVariables = Exact<{
  input: EditRoomInput;
}>;


export type StationEditRoomMutation = { editRoom: { id: string, spaceId: string, name: string, capacity: number, equipment: string, state: SpaceState } };

export type StationBookRoomMutationVariables = Exact<{
  input: BookRoomInput;
}>;


export type StationBookRoomMutation = { bookRoom: { id: string, roomId: string, startsAt: string, endsAt: string, state: RoomBookingState, details: { groupName: string | null, organisationId: string | null, people: number, purpose: string, reason: string | null } | null } };

export type StationDecideBookingMutationVariables = Exact<{
  input: DecideBookingInput;
}>;


export type StationDecideBookingMutation = { decideBooking: { id: string, roomId: string, startsAt: string, endsAt: string, state: RoomBookingState, details: { groupName: string | null, organisationId: string | null, people: number, purpose: string, reason: string | null } | null } };

export type StationCancelBookingMutationVariables = Exact<{
  input: CancelBookingInput;
}>;


export type StationCancelBookingMutation = { cancelBooking: { id: string, roomId: string, startsAt: string, endsAt: string, state: RoomBookingState, details: { groupName: string | null, organisationId: string | null, people: number, purpose: string, reason: string | null } | null } };

export type StationMissedBookingMutationVariables = Exact<{
  input: ReportBookingNoShowInput;
}>;


export type StationMissedBookingMutation = { reportBookingNoShow: { id: string, roomId: string, startsAt: string, endsAt: string, state: RoomBookingState, details: { groupName: string | null, organisationId: string | null, people: number, purpose: string, reason: string | null } | null } };

export type SigningKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type SigningKeysQuery = { certificateIssuer: string, treeHeads: { nodes: Array<{ number: number, keyId: string }> } };

export type CertificateByNumberQueryVariables = Exact<{
  number: string;
}>;


export type CertificateByNumberQuery = { verifyCertificate: { number: string, valid: boolean, state: CertificateState, maskedName: string, fromDay: string, toDay: string, services: number, totalMinutes: number, signedMinutes: number, backfilledMinutes: number, paperMinutes: number, issuerName: string, issuedAt: string | null, validAt: string | null } };

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
