import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { LedgerModule } from '#ledger';
import { VolunteeringModule } from '#volunteering';
import { AwardPoints } from './app/award-points.js';
import { ExpireLots } from './app/expire-lots.js';
import { ExpireLotsSubscriber } from './app/expire-lots.subscriber.js';
import { HoldPoints } from './app/hold-points.js';
import { LotDesk } from './app/lot-desk.js';
import { MovePoints } from './app/move-points.js';
import { PayAwards } from './app/pay-awards.js';
import { PointsAccounts } from './app/points-accounts.js';
import { PointsPolicies } from './app/points-policies.js';
import { PublishPointsPolicy } from './app/publish-points-policy.js';
import { ReadPoints } from './app/read-points.js';
import { ReturnPoints } from './app/return-points.js';
import { ReverseAward } from './app/reverse-award.js';
import { ServiceRecordSubscriber } from './app/service-record.subscriber.js';
import { SpendPoints } from './app/spend-points.js';
import { SpendingAccount } from './app/spending-account.js';
import { TakeBackPoints } from './app/take-back-points.js';
import { LotReading } from './data/lot-reading.js';
import { LotRepository } from './data/lot.repository.js';
import { LotUseRepository } from './data/lot-use.repository.js';
import { PointsPolicyRepository } from './data/points-policy.repository.js';
import { MyPointsResolver } from './graphql/my-points.resolver.js';
import { PointsPolicyResolver } from './graphql/points-policy.resolver.js';
import { CertificateController } from './http/certificate.controller.js';
import { starAndCertificateProviders } from './star-and-certificate.providers.js';

const useCases = [AwardPoints, ExpireLots, PointsPolicies, PublishPointsPolicy, ReadPoints, TakeBackPoints];
const spending = [HoldPoints, MovePoints, ReturnPoints, SpendPoints];
const lots = [LotDesk, LotReading, LotRepository, LotUseRepository, PayAwards, PointsAccounts, ReverseAward, SpendingAccount];
const subscribers = [ExpireLotsSubscriber, ServiceRecordSubscriber];
const resolvers = [MyPointsResolver, PointsPolicyResolver];

/** Points (积分): policy versions, earning, and what a volunteer sees of them. */
@Module({
  imports: [IdentityModule, LedgerModule, VolunteeringModule],
  controllers: [CertificateController],
  providers: [
    ...useCases,
    ...spending,
    ...lots,
    PointsPolicyRepository,
    ...subscribers,
    ...resolvers,
    ...starAndCertificateProviders,
  ],
})
export class PointsModule {}
