import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { LedgerModule } from '#ledger';
import { VolunteeringModule } from '#volunteering';
import { AwardPoints } from './app/award-points.js';
import { PointsPolicies } from './app/points-policies.js';
import { PublishPointsPolicy } from './app/publish-points-policy.js';
import { ReadPoints } from './app/read-points.js';
import { ServiceRecordSubscriber } from './app/service-record.subscriber.js';
import { TakeBackPoints } from './app/take-back-points.js';
import { PointsPolicyRepository } from './data/points-policy.repository.js';
import { MyPointsResolver } from './graphql/my-points.resolver.js';
import { PointsPolicyResolver } from './graphql/points-policy.resolver.js';

const useCases = [AwardPoints, PointsPolicies, PublishPointsPolicy, ReadPoints, TakeBackPoints];

/** Points (积分): policy versions, earning, and what a volunteer sees of them. */
@Module({
  imports: [IdentityModule, LedgerModule, VolunteeringModule],
  providers: [...useCases, PointsPolicyRepository, ServiceRecordSubscriber, MyPointsResolver, PointsPolicyResolver],
})
export class PointsModule {}
