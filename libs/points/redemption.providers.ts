import { AuditRewards } from './app/audit-rewards.js';
import { AuditServicePlaces } from './app/audit-service-places.js';
import { CancelRedemption } from './app/cancel-redemption.js';
import { ChangeReward } from './app/change-reward.js';
import { CreateReward } from './app/create-reward.js';
import { ExpireRedemption } from './app/expire-redemption.js';
import { ExpireRedemptionSubscriber } from './app/expire-redemption.subscriber.js';
import { FulfilRedemption } from './app/fulfil-redemption.js';
import { MerchantAccess } from './app/merchant-access.js';
import { ReadyRedemption } from './app/ready-redemption.js';
import { RedeemReward } from './app/redeem-reward.js';
import { Redeemers } from './app/redeemers.js';
import { RedemptionCounter } from './app/redemption-counter.js';
import { RedemptionDesk } from './app/redemption-desk.js';
import { RedemptionQueries } from './app/redemption-queries.js';
import { RedemptionSecrets } from './app/redemption-secrets.js';
import { RegisterMerchant } from './app/register-merchant.js';
import { ReturnRedemption } from './app/return-redemption.js';
import { RewardQueries } from './app/reward-queries.js';
import { ServicePlaceTelling } from './app/service-place-telling.js';
import { ServicePlaces } from './app/service-places.facade.js';
import { WrongRedemptionCodes } from './app/wrong-redemption-codes.js';
import { MerchantRepository } from './data/merchant.repository.js';
import { RedemptionCodeRepository } from './data/redemption-code.repository.js';
import { RedemptionRepository } from './data/redemption.repository.js';
import { RewardRepository } from './data/reward.repository.js';
import { ServicePlaceRepository } from './data/service-place.repository.js';
import { RedemptionQueriesResolver } from './graphql/redemption-queries.resolver.js';
import { RedemptionResolver } from './graphql/redemption.resolver.js';
import { RewardResolver } from './graphql/reward.resolver.js';

const data = [
  MerchantRepository,
  RedemptionCodeRepository,
  RedemptionRepository,
  RewardRepository,
  ServicePlaceRepository,
];
const places = [AuditServicePlaces, ServicePlaces, ServicePlaceTelling];
const rewards = [ChangeReward, CreateReward, MerchantAccess, RegisterMerchant, RewardQueries];
const redemptions = [
  CancelRedemption,
  ExpireRedemption,
  FulfilRedemption,
  ReadyRedemption,
  RedeemReward,
  Redeemers,
  RedemptionCounter,
  RedemptionDesk,
  RedemptionQueries,
  RedemptionSecrets,
  ReturnRedemption,
  WrongRedemptionCodes,
];

/** Merchants, rewards and redemptions, as the module of points provides them. */
export const redemptionProviders = [
  ...data,
  ...rewards,
  ...redemptions,
  ...places,
  ...[AuditRewards, ExpireRedemptionSubscriber],
  ...[RedemptionQueriesResolver, RedemptionResolver, RewardResolver],
];
