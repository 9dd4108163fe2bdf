import type { Capability } from '#platform';
import { CreatePoints1767000000005 } from './data/migrations/1767000000005-create-points.js';
import { CreatePointsLots1767000000020 } from './data/migrations/1767000000020-create-points-lots.js';
import { CreatePointsGiving1767000000021 } from './data/migrations/1767000000021-create-points-giving.js';
import { CreateStars1767000000024 } from './data/migrations/1767000000024-create-stars.js';
import { CreateNotices1767000000025 } from './data/migrations/1767000000025-create-notices.js';
import { CreateCertificates1767000000026 } from './data/migrations/1767000000026-create-certificates.js';
import { CreateRewards1767000000040 } from './data/migrations/1767000000040-create-rewards.js';
import { CreateServicePlaces1767000000076 } from './data/migrations/1767000000076-create-service-places.js';
import { AwardHoldEntity } from './data/award-hold.entity.js';
import { CareRecipientEntity } from './data/care-recipient.entity.js';
import { CertificateServiceEntity } from './data/certificate-service.entity.js';
import { CertificateEntity } from './data/certificate.entity.js';
import { FamilyCodeEntity, FamilyEntity } from './data/family.entity.js';
import { GivingEntity } from './data/giving.entity.js';
import { LotEntity } from './data/lot.entity.js';
import { LotUseEntity } from './data/lot-use.entity.js';
import { MerchantEntity } from './data/merchant.entity.js';
import { NoticeObjectionEntity } from './data/notice-objection.entity.js';
import { NoticeEntity } from './data/notice.entity.js';
import { RedemptionAttemptEntity, RedemptionCodeEntity } from './data/redemption-code.entity.js';
import { RedemptionEntity } from './data/redemption.entity.js';
import { RewardEntity } from './data/reward.entity.js';
import { ServicePlaceEntity } from './data/service-place.entity.js';
import { StarApplicationEntity } from './data/star-application.entity.js';
import { PointsPolicyEntity } from './data/points-policy.entity.js';
import { pointsErrors } from './domain/points.errors.js';
import { PointsModule } from './points.module.js';

/** Points as a part of the application. */
export const pointsCapability: Capability = {
  name: 'points',
  module: PointsModule,
  entities: [
    PointsPolicyEntity,
    LotEntity,
    LotUseEntity,
    GivingEntity,
    FamilyEntity,
    FamilyCodeEntity,
    CareRecipientEntity,
    AwardHoldEntity,
    StarApplicationEntity,
    NoticeEntity,
    NoticeObjectionEntity,
    CertificateEntity,
    CertificateServiceEntity,
    MerchantEntity,
    RewardEntity,
    RedemptionEntity,
    RedemptionCodeEntity,
    RedemptionAttemptEntity,
    ServicePlaceEntity,
  ],
  migrations: [
    CreatePoints1767000000005,
    CreatePointsLots1767000000020,
    CreatePointsGiving1767000000021,
    CreateStars1767000000024,
    CreateNotices1767000000025,
    CreateCertificates1767000000026,
    CreateRewards1767000000040,
    CreateServicePlaces1767000000076,
  ],
  errors: pointsErrors.catalogue,
};
