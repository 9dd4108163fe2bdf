import { AuditLots } from './app/audit-lots.js';
import { AwardPoints } from './app/award-points.js';
import { DeriveLots } from './app/derive-lots.js';
import { DonatePoints } from './app/donate-points.js';
import { ExpireLots } from './app/expire-lots.js';
import { ExpireLotsSubscriber } from './app/expire-lots.subscriber.js';
import { Family } from './app/family.js';
import { FamilyCodes } from './app/family-codes.js';
import { FrozenAwards } from './app/frozen-awards.js';
import { GiftPoints } from './app/gift-points.js';
import { GivePoints } from './app/give-points.js';
import { GrantCarePoints } from './app/grant-care-points.js';
import { HoldPoints } from './app/hold-points.js';
import { LotDesk } from './app/lot-desk.js';
import { MovePoints } from './app/move-points.js';
import { PayAwards } from './app/pay-awards.js';
import { PointsAccountPages } from './app/points-account-pages.js';
import { PointsAccounts } from './app/points-accounts.js';
import { PointsChecksSubscriber } from './app/points-checks.subscriber.js';
import { PointsPolicies } from './app/points-policies.js';
import { PreviewPolicy } from './app/preview-policy.js';
import { PublishPointsPolicy } from './app/publish-points-policy.js';
import { ReadPoints } from './app/read-points.js';
import { ReadPolicy } from './app/read-policy.js';
import { ReceiverCap } from './app/receiver-cap.js';
import { RegisterCareRecipient } from './app/register-care-recipient.js';
import { ReturnPoints } from './app/return-points.js';
import { ReverseAward } from './app/reverse-award.js';
import { ServiceRecordSubscriber } from './app/service-record.subscriber.js';
import { SpendPoints } from './app/spend-points.js';
import { SpendingAccount } from './app/spending-account.js';
import { TakeBackPoints } from './app/take-back-points.js';
import { AwardHoldRepository } from './data/award-hold.repository.js';
import { FamilyRepository } from './data/family.repository.js';
import { GivingRepository } from './data/giving.repository.js';
import { LotReading } from './data/lot-reading.js';
import { LotRepository } from './data/lot.repository.js';
import { LotUseRepository } from './data/lot-use.repository.js';
import { PointsPolicyRepository } from './data/points-policy.repository.js';
import { FamilyResolver } from './graphql/family.resolver.js';
import { GivingResolver } from './graphql/giving.resolver.js';
import { MyPointsResolver } from './graphql/my-points.resolver.js';
import { PointsPolicyResolver } from './graphql/points-policy.resolver.js';

const data = [
  AwardHoldRepository,
  FamilyRepository,
  GivingRepository,
  LotReading,
  LotRepository,
  LotUseRepository,
  PointsPolicyRepository,
];
const policies = [PointsPolicies, PreviewPolicy, PublishPointsPolicy, ReadPolicy];
const awards = [AwardPoints, FrozenAwards, PayAwards, ReverseAward, TakeBackPoints];
const lots = [ExpireLots, LotDesk, PointsAccounts, ReadPoints, SpendingAccount];
const spending = [HoldPoints, MovePoints, ReturnPoints, SpendPoints];
const giving = [
  DonatePoints,
  Family,
  FamilyCodes,
  GiftPoints,
  GivePoints,
  GrantCarePoints,
  ReceiverCap,
  RegisterCareRecipient,
];
const checks = [AuditLots, DeriveLots, PointsAccountPages];
const subscribers = [ExpireLotsSubscriber, PointsChecksSubscriber, ServiceRecordSubscriber];
const resolvers = [FamilyResolver, GivingResolver, MyPointsResolver, PointsPolicyResolver];

/** Policies, earning, lots, spending and giving of points. */
export const pointsProviders = [
  ...data,
  ...policies,
  ...awards,
  ...lots,
  ...spending,
  ...giving,
  ...checks,
  ...subscribers,
  ...resolvers,
];
