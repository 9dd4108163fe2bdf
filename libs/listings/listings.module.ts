import { Module } from '@nestjs/common';
import { FundsModule } from '#funds';
import { IdentityModule } from '#identity';
import { LedgerModule } from '#ledger';
import { PaymentsModule } from '#payments';
import { PointsModule } from '#points';
import { catalogueProviders } from './catalogue.providers.js';
import { feedbackProviders } from './feedback.providers.js';
import { ordersProviders } from './orders.providers.js';
import { settlementProviders } from './settlement.providers.js';
import { spacesProviders } from './spaces.providers.js';
import { supplyProviders } from './supply.providers.js';

/** Listings (公益与低偿服务): what is offered, ordered, subsidised and settled. */
@Module({
  imports: [FundsModule, IdentityModule, LedgerModule, PaymentsModule, PointsModule],
  providers: [
    ...catalogueProviders,
    ...ordersProviders,
    ...settlementProviders,
    ...spacesProviders,
    ...supplyProviders,
    ...feedbackProviders,
  ],
})
export class ListingsModule {}
