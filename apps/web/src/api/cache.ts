import { cacheExchange, type Cache } from '@urql/exchange-graphcache';
import { onBoardEvent } from './board-cache';

const embedded = (): null => null;

/** Types without an id of their own lie where they are asked for. */
const keys = Object.fromEntries(
  [
    'AssignedVolunteer',
    'AttendanceCode',
    'CommunityFundConnection',
    'DayFigure',
    'DispatchProgress',
    'DistrictFigures',
    'DriveConnection',
    'DriveProgress',
    'DriveProgressUpdate',
    'FundFigures',
    'FundraisingPlan',
    'GridFigure',
    'MatchReason',
    'MyPoints',
    'MyStars',
    'OfferConnection',
    'OfferedService',
    'OpenBook',
    'OpenBookGift',
    'OpenBookPurpose',
    'OpenBookSpending',
    'PageInfo',
    'PointsLotConnection',
    'PublicNoticeConnection',
    'RegionConnection',
    'ServiceContact',
    'GeoPoint',
    'ServiceRecordConnection',
    'ServiceRequestConnection',
    'ShownCount',
    'ShownGift',
    'TrailEntry',
    'TreeHead',
    'TreeHeadConnection',
    'VentureNotice',
    'VentureNoticeItem',
    'PublishedVentureObjection',
    'PublishedMicroProjectConnection',
    'VentureRoundConnection',
    'VentureRules',
    'VentureApplicationConnection',
    'VentureExpertConnection',
    'VentureObjectionConnection',
    'VentureProjectConnection',
    'VentureReviewConnection',
    'VentureRoundUpdate',
    'VentureTask',
    'VentureRatio',
    'VentureCategory',
    'VentureCriterion',
    'VentureTrancheRule',
    'VentureBudgetLine',
    'VentureScreening',
    'VentureAppeal',
    'VentureDecision',
    'RankedApplication',
    'VerifiedCertificate',
    'Session',
    'OfferEvent',
    'ServiceRequestUpdate',
    'PointsChange',
    'FamilyCode',
    'RedemptionCode',
    'RewardConnection',
    'RedemptionConnection',
    'StarLadder',
    'StarStep',
    'MinutesBySource',
    'CertificateConnection',
    'VerifiedCertificate',
    'RecordReviewConnection',
    'RecordReviewChange',
    'IntegrityFinding',
    'AvailabilityWindow',
    'FoundListing',
    'FoundListingConnection',
    'SlotConnection',
    'CancellationTier',
    'ServiceOrderCode',
    'ServiceOrderConnection',
    'ServiceOrderUpdate',
    'ServiceRating',
    'DriveConnection',
    'DriveProgress',
    'DriveProgressUpdate',
    'FundraisingPlan',
    'ShownGift',
    'DonationConnection',
    'GiftTrace',
    'GiftTracePart',
    'MatchTrace',
    'PayPage',
    'PaymentUpdate',
  ].map((type) => [type, embedded]),
);

/** Lists that a write may have changed are asked for again; single things update themselves by their id. */
const renew =
  (...fields: string[]) =>
  (_result: unknown, _args: unknown, cache: Cache): void => {
    for (const { fieldName, arguments: args } of cache.inspectFields('Query'))
      if (fields.includes(fieldName)) cache.invalidate('Query', fieldName, args);
  };

/** A step of a round changes what each may see of it: its experts, ranking, notice and lists. */
const renewRound = renew(
  ...['ventureRoundExperts', 'ventureRanking', 'ventureNotice', 'ventureConflictsToDeclare', 'ventureApplications'],
  ...['ventureReviews', 'ventureObjections', 'ventureProjects', 'ventureTasks'],
);

/** The normalised cache: one copy of every request and offer, whichever screen shows it. */
export const cache = cacheExchange({
  keys: { ...keys, DispatchBoardEntry: ({ requestId }) => String(requestId) },
  updates: {
    Mutation: {
      acceptOffer: renew('myOffers'),
      declineOffer: renew('myOffers'),
      setOnDuty: renew('myOffers'),
      checkOut: renew('myServiceRecords', 'myOffers'),
      createServiceRequest: renew('serviceRequests'),
      acceptServiceRequest: renew('serviceRequests'),
      rejectServiceRequest: renew('serviceRequests'),
      registerVolunteer: renew('volunteer'),
      confirmService: renew('myPoints'),
      redeemReward: renew('myPoints', 'myRedemptions', 'rewards'),
      cancelRedemption: renew('myPoints', 'myRedemptions', 'rewards'),
      giftPoints: renew('myPoints'),
      donatePoints: renew('myPoints'),
      requestCertificate: renew('myCertificates'),
      orderService: renew('serviceOrders', 'listings', 'listingSlots'),
      cancelServiceOrder: renew('serviceOrders', 'listings', 'listingSlots'),
      donate: renew('myDonations'),
      addRoundExperts: renewRound,
      drawPanel: renewRound,
      rankRound: renewRound,
      publishNotice: renewRound,
      confirmAwards: renewRound,
      declareConflict: renewRound,
      fileObjection: renewRound,
      offerAgreement: renewRound,
    },
    Subscription: {
      roundUpdated: renewRound,
      offerReceived: renew('myOffers'),
      dispatchBoard: (result, args, cache) => {
        onBoardEvent(result, args, cache);
        renew('serviceRequests')(result, args, cache);
      },
      serviceOrderBoard: renew('serviceOrders'),
      pointsChanged: renew('myPoints', 'myServiceRecords', 'myRedemptions', 'redemption'),
      myRecordReviewChanged: renew('myRecordReviews', 'myServiceRecords'),
      paymentUpdated: renew('donation', 'myDonations', 'serviceOrder'),
      driveProgress: (_result, { driveId }, cache) => {
        for (const field of ['progress', 'raised', 'matched', 'state'])
          cache.invalidate({ __typename: 'Drive', id: String(driveId) }, field);
      },
    },
  },
});
