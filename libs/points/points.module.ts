import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { LedgerModule } from '#ledger';
import { VolunteeringModule } from '#volunteering';
import { Family } from './app/family.js';
import { ServicePlaces } from './app/service-places.facade.js';
import { CertificateController } from './http/certificate.controller.js';
import { pointsProviders } from './points.providers.js';
import { redemptionProviders } from './redemption.providers.js';
import { starAndCertificateProviders } from './star-and-certificate.providers.js';

/** Points (积分): policy versions, earning, lots, giving, and what a volunteer sees of them. */
@Module({
  imports: [IdentityModule, LedgerModule, VolunteeringModule],
  controllers: [CertificateController],
  providers: [...pointsProviders, ...redemptionProviders, ...starAndCertificateProviders],
  exports: [Family, ServicePlaces],
})
export class PointsModule {}
