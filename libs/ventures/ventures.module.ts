import { Module } from '@nestjs/common';
import { FundsModule } from '#funds';
import { IdentityModule } from '#identity';
import { LedgerModule } from '#ledger';
import { roundsProviders } from './rounds.providers.js';
import { panelProviders } from './panel.providers.js';
import { noticesControllers, noticesProviders } from './notices.providers.js';
import { awardsProviders } from './awards.providers.js';
import { microProviders } from './micro.providers.js';
import { proposalsProviders } from './proposals.providers.js';
import { releasesProviders } from './releases.providers.js';
import { contributionsProviders } from './contributions.providers.js';

/** Ventures (公益创投): rounds from the call to the last tranche. */
@Module({
  imports: [FundsModule, IdentityModule, LedgerModule],
  controllers: [...noticesControllers],
  providers: [
    ...[...roundsProviders, ...panelProviders, ...noticesProviders, ...awardsProviders, ...microProviders],
    ...[...proposalsProviders, ...releasesProviders, ...contributionsProviders],
  ],
})
export class VenturesModule {}
